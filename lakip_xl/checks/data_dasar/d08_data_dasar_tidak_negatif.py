"""D08: Data dasar tidak negatif."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | -5 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
"""
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 0 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 |  |
""",
)


@check(
    "D08",
    level=Level.PERINGATAN,
    saran="Periksa tandanya; penurunan dihitung sendiri dari dua tahun, jangan diketik.",
    alasan="Jumlah koperasi, orang atau kasus tidak mungkin kurang dari nol.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_tidak_negatif(laporan: Laporan) -> Iterator[Finding]:
    """Data dasar tidak negatif."""
    for (kode, tahun), baris in laporan.data_dasar.items():
        if baris.nilai is not None and baris.nilai < 0:
            yield Finding(baris.cell("nilai"), f"{kode} tahun {tahun} bernilai {angka(baris.nilai)}.")
