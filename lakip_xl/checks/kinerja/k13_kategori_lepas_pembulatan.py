"""K13: Kategori capaian tidak bergantung pada pembulatan (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pembulatan import beda_karena_pembulatan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 3.58 |
→ masukan/bidang.xlsx › Indikator › @kategori/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 3.57 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 3.6 |
""",
)


@check(
    "K13",
    level=Level.PERINGATAN,
    saran="Tidak perlu diubah; siapkan penjelasan bila kategorinya ditanyakan.",
    alasan="Pembaca yang tidak membulatkan akan menempatkannya pada kategori lain.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kategori_lepas_pembulatan(laporan: Laporan) -> Iterator[Finding]:
    """Kategori capaian tidak bergantung pada pembulatan."""
    for indikator in laporan.indikator:
        beda = beda_karena_pembulatan(laporan.skala, indikator.capaian)
        if beda is not None:
            yield Finding(indikator.cell("kategori"), f"Capaian {indikator.kode} {beda}")
