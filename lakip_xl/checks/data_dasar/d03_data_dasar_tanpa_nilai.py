"""D03: Data dasar tahun ini dilaporkan walau tidak dipakai indikator (aturan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  | Menunggu ODS |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
! sel perencanaan.xlsx Indikator @penyebut/7 KOP-BAIK
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  |  |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 | 0 | Belum ada koperasi |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 |  |  |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2021 |  | Menunggu ODS |
| KOP-BAIK/2022 | 12.34x | Menunggu ODS |
""",
)


@check(
    "D03",
    level=Level.PERINGATAN,
    saran="Isi bila datanya ada; kosong berarti tidak dilaporkan, bukan nol.",
    alasan="Data dasar yang kosong meninggalkan lubang pada deretnya, dan tahun depan tidak ada pembandingnya.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_tanpa_nilai(laporan: Laporan) -> Iterator[Finding]:
    """Data dasar tahun ini dilaporkan walau tidak dipakai indikator."""
    dipakai = {id(baris) for indikator in laporan.indikator for baris in (indikator.pembilang, indikator.penyebut)}
    for (kode, tahun), baris in laporan.data_dasar.items():
        terpakai = id(baris) in dipakai and not baris.catatan
        if tahun == laporan.tahun and baris.nilai is None and baris.terbaca("nilai") and not terpakai:
            yield Finding(baris.cell("nilai"), f"{kode} tahun {tahun} belum dilaporkan.")
