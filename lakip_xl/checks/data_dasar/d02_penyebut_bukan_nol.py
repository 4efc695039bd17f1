"""D02: Penyebut indikator bukan nol (aturan 6 dan 10)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai | catatan |
| KOP-AKTIF/2022 | 0 |  |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
"""
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
    for indikator in laporan.indikator:
        if indikator.dihitung and indikator.penyebut is not None and indikator.penyebut.nilai == 0:
            yield Finding(
                indikator.penyebut.cell("nilai"),
                f"{indikator.penyebut.kode} bernilai 0, dipakai sebagai penyebut {indikator.kode}.",
            )
