"""D01: Data dasar yang dipakai indikator terisi untuk tahun ini, atau ada penjelasannya (aturan 5 dan 10)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  |  |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-BAIK/2022 |  |
→ masukan/bidang.xlsx › Data Dasar › @nilai/9
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  | Menunggu ODS |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2021 |  |  |
| KOP-AKTIF/2022 | 0 |  |
| KOP-BAIK/2022 | 12.34x |  |
""",
    """
! sel perencanaan.xlsx Indikator @penyebut/7 KOP-BAIK
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  |  |
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-HILANG |
""",
)


@check(
    "D01",
    level=Level.KESALAHAN,
    saran="Isi nilai; bila memang belum ada data, tulis sebabnya di Catatan.",
    alasan="Indikator yang dihitung tidak punya realisasi selama salah satu data dasarnya kosong.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Data dasar yang dipakai indikator terisi untuk tahun ini, atau ada penjelasannya."""
    for indikator in laporan.indikator:
        if not indikator.dihitung:
            continue
        for baris in (indikator.pembilang, indikator.penyebut):
            bertriwulan = baris is not None and baris.pola is not None  # T06 and T07 tell of blank quarters
            if (
                baris is not None
                and not bertriwulan
                and baris.nilai is None
                and baris.terbaca("nilai")
                and not baris.catatan
            ):
                yield Finding(
                    baris.cell("nilai"), f"{baris.kode} tahun {baris.tahun} kosong, dipakai indikator {indikator.kode}."
                )
