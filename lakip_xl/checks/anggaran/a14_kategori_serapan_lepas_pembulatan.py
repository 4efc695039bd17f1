"""A14: Kategori serapan tidak bergantung pada pembulatan (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pembulatan import beda_karena_pembulatan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 895000 |
→ masukan/bidang.xlsx › Anggaran › @kategori/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 894999 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 900000 |
""",
)


@check(
    "A14",
    level=Level.PERINGATAN,
    saran="Tidak perlu diubah; siapkan penjelasan bila kategorinya ditanyakan.",
    alasan="Pembaca yang tidak membulatkan akan menempatkannya pada kategori lain.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kategori_serapan_lepas_pembulatan(laporan: Laporan) -> Iterator[Finding]:
    """Kategori serapan tidak bergantung pada pembulatan."""
    for baris in laporan.anggaran:
        beda = beda_karena_pembulatan(laporan.skala, baris.serapan)
        if beda is not None:
            yield Finding(baris.cell("kategori"), f"Serapan {beda}")
