"""D04: Kunci, kode dan tahun data dasar saling cocok."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import DataDasar, kunci_data

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | tahun |
| KOP-AKTIF/2022 | 2020 |
→ masukan/bidang.xlsx › Data Dasar › @tahun/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | kode | tahun |
| KOP-AKTIF/2020 | KOP-BAIK | 2020 |
! tambah
→ masukan/bidang.xlsx › Data Dasar › @tahun/10
""",
)
LOLOS = """
masukan/bidang.xlsx › Data Dasar
| kunci | kode | tahun |
| KOP-AKTIF/2020 | KOP-AKTIF | 2020 |
! tambah
"""


@check(
    "D04",
    level=Level.KESALAHAN,
    saran="Tulis tahun yang sama dengan kuncinya, misalnya KOP-AKTIF/2022.",
    alasan="Nilai dibaca menurut kode dan tahunnya; kunci yang lain menaruhnya di tahun yang salah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_satu_tahun(laporan: Laporan) -> Iterator[Finding]:
    """Kunci, kode dan tahun data dasar saling cocok."""
    for _, baris in laporan.semua(DataDasar):
        if baris.kunci != kunci_data(baris.kode, baris.tahun):
            yield Finding(
                baris.cell("tahun"), f"Kunci {baris.kunci} tidak cocok dengan {baris.kode} tahun {baris.tahun}."
            )
