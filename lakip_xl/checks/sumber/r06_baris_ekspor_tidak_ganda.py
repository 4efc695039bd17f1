"""R06: Tidak ada baris ekspor yang ditulis dua kali."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT, BIDANG)}
→ sumber/realisasi.csv › B4
""",
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT, "S1;2.17.03.2.01.0001;D1;07/03/2022;-50000;0")}
→ sumber/realisasi.csv › B4
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT, "S1;2.17.03.2.01.0001;D3;07/03/2022;950000;0")}
""",
)


@check(
    "R06",
    level=Level.PERINGATAN,
    saran="Buang baris yang tertempel dua kali; yang sama persis memang hanya dihitung sekali.",
    alasan="Ekspor bulanan yang digabung sendiri sering memuat satu bulan dua kali.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_ekspor_tidak_ganda(laporan: Laporan) -> Iterator[Finding]:
    """Tidak ada baris ekspor yang ditulis dua kali."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.GANDA, PerkaraSumber.BERBEDA):
        yield Finding(kejadian.sel, kejadian.pesan)
