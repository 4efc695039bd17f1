"""A10: Realisasi fisik diketik sebagai persen, bukan pecahan (aturan 14 dan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_fisik
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 950000 | 0.95 |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 950000 | 95 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 950000 | 1.01 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 95000 | 0.95 |
""",
)


@check(
    "A10",
    level=Level.PERINGATAN,
    saran="Ketik 95 untuk 95 %; bila memang di bawah 1 %, biarkan.",
    alasan="Lembar ini meminta persen; 0,95 dibaca sebagai kurang dari satu persen.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_fisik_dalam_persen(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi fisik diketik sebagai persen, bukan pecahan."""
    for baris in laporan.anggaran:
        dugaan = dugaan_fisik(baris)
        if dugaan is not None and baris.masukan is not None and baris.masukan.realisasi_fisik is not None:
            fisik = baris.masukan.realisasi_fisik
            yield Finding(
                baris.cell("realisasi_fisik"), f"{angka(fisik)} dapat berarti {angka(fisik)} % atau {angka(dugaan)} %."
            )
