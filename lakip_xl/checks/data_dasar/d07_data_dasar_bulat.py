"""D07: Data dasar yang dihitung satu per satu berupa bilangan bulat (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import dasar_diketik
from lakip_xl.checking.check import check
from lakip_xl.checking.terbilang import seharusnya_bulat
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 1.234 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 1.234 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 1234 |
""",
    """
! sel perencanaan.xlsx "Data Dasar" @satuan/6 ton
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 1.234 |
| KOP-BAIK/2022 |  |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 1234 |
""",
)


@check(
    "D07",
    level=Level.PERINGATAN,
    saran="Ketik tanpa titik ribuan, misalnya 36165.",
    alasan="Setengah orang tidak ada; titik ribuan yang dibaca sebagai koma membuat angkanya seribu kali lebih kecil.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_bulat(laporan: Laporan) -> Iterator[Finding]:
    """Data dasar yang dihitung satu per satu berupa bilangan bulat."""
    for kode, _, masa, nilai, sel in dasar_diketik(laporan):
        if seharusnya_bulat(laporan, kode, nilai):
            ribuan = nilai * 1000
            lain = angka(ribuan) if ribuan == int(ribuan) else "bilangan bulat"
            yield Finding(sel, f"{kode} {masa} {angka(nilai)}; mungkin yang dimaksud {lain}.")
