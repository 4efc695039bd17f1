"""D08: Data dasar tidak negatif."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import dasar_diketik
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | -5 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | -5 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/6
""",
)
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
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 0 |
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
    for kode, _, masa, nilai, sel in dasar_diketik(laporan):
        if nilai < 0:
            yield Finding(sel, f"{kode} {masa} bernilai {angka(nilai)}.")
