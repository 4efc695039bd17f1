"""R07: Pagu pada ekspor hanya dari satu tahapan anggaran."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT, "S1;2.17.03.2.01.0001;PENETAPAN APBD;400000")}
→ sumber/pagu.csv
""",
)
LOLOS = (
    f"""
{ekspor(PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT, "S1;2.17.03.2.01.0001;PERUBAHAN APBD;400000")}
""",
)


@check(
    "R07",
    level=Level.PERINGATAN,
    saran="Pastikan tahapan yang dipakai benar; unduh satu tahapan, atau pilih di lembar Sumber Keuangan.",
    alasan="Menjumlahkan penetapan dan perubahan menggandakan pagu.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tahapan_tidak_dicampur(laporan: Laporan) -> Iterator[Finding]:
    """Pagu pada ekspor hanya dari satu tahapan anggaran."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.TAHAPAN):
        yield Finding(kejadian.sel, kejadian.pesan)
