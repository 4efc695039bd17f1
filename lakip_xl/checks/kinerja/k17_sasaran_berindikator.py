"""K17: Setiap sasaran mempunyai indikator (aturan 16)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import Jenjang
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Sasaran
| kode | sasaran |
| T1.S2 | Meningkatnya usaha mikro |
! tambah
→ perencanaan.xlsx › Sasaran › @kode/7
""",
    """
! sel perencanaan.xlsx Indikator @acuan/6 T1.S2
perencanaan.xlsx › Sasaran
| kode | sasaran |
| T1.S2 | Meningkatnya usaha mikro |
! tambah
→ perencanaan.xlsx › Sasaran › @kode/7
""",
)
LOLOS = """
! sel perencanaan.xlsx Indikator @jenjang/6 sasaran
! sel perencanaan.xlsx Indikator @acuan/6 T1.S2
perencanaan.xlsx › Sasaran
| kode | sasaran |
| T1.S2 | Meningkatnya usaha mikro |
! tambah
"""


@check(
    "K17",
    level=Level.PERINGATAN,
    saran="Tulis indikator sasaran itu di lembar Indikator dengan acuan kode sasarannya.",
    alasan="Sasaran tanpa indikator tidak dapat diukur, dan tabel capaian sasaran tidak memuatnya.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sasaran_berindikator(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sasaran mempunyai indikator."""
    for baris in laporan.sasaran:
        if not laporan.indikator_dari(Jenjang.SASARAN, acuan=baris.kode):
            yield Finding(baris.cell("kode"), f"Sasaran {baris.kode} {baris.sasaran} belum mempunyai indikator.")
