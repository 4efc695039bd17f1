"""D02: Penyebut indikator bukan nol (aturan 6 dan 10)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import dasar_sebanding
from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 | 0 |  |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 0 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 | 100 |  |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2021 | 0 |  |
| KOP-BAIK/2022 | 0 |  |
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-HILANG |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-BAIK | 0 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! sel perencanaan.xlsx "Data Dasar" @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 0 |
""",
)


@check(
    "D02",
    level=Level.PERINGATAN,
    saran="Periksa nilai itu; dengan penyebut 0 realisasi tidak dapat dihitung.",
    alasan="Pembagian dengan nol tidak menghasilkan realisasi.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def penyebut_bukan_nol(laporan: Laporan) -> Iterator[Finding]:
    """Penyebut indikator bukan nol."""
    nol = [diketik for diketik in dasar_sebanding(laporan) if diketik.tahun == laporan.tahun and diketik.nilai == 0]
    for indikator in laporan.indikator:
        penyebut = indikator.penyebut.kode if indikator.dihitung and indikator.penyebut is not None else None
        for diketik in nol:
            if diketik.kode == penyebut:
                yield Finding(diketik.sel, f"{penyebut} bernilai 0, dipakai sebagai penyebut {indikator.kode}.")
