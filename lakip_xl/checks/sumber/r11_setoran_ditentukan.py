"""R11: Bila ekspor memuat setoran, Identitas menyebut apakah setoran mengurangi realisasi."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.keuangan import jumlah_uang

GAGAL = (
    f"""
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;950000;1", SEKRETARIAT)}
→ perencanaan.xlsx › Identitas › C22
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
""",
    f"""
! sel perencanaan.xlsx Identitas C22 tidak
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;950000;1", SEKRETARIAT)}
""",
)


@check(
    "R11",
    level=Level.PERINGATAN,
    saran="Cocokkan jumlah ekspor dengan LRA, lalu isi Setoran mengurangi realisasi di lembar Identitas.",
    alasan="Sebagian ekspor sudah bersih dari setoran, sebagian belum; yang salah menggeser realisasi.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def setoran_ditentukan(laporan: Laporan) -> Iterator[Finding]:
    """Bila ekspor memuat setoran, Identitas menyebut apakah setoran mengurangi realisasi."""
    setoran = jumlah_uang(milik.setoran for milik in laporan.keuangan.values())
    if setoran and laporan.identitas.setoran_mengurangi is None:
        pesan = f"Ekspor memuat setoran Rp{angka(setoran)}, belum disebut apakah mengurangi realisasi."
        yield Finding(laporan.identitas.cell("setoran_mengurangi"), pesan)
