"""A09: Realisasi fisik dan serapan tidak berselisih 30 poin atau lebih (aturan 14)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_fisik, dugaan_realisasi, tulis
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.domain.notasi import persen
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 950000 | 60 |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 650000 | 95 |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 950000 | 65.01 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 950000 | |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | | 60 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 950000 | 0.95 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 950 | 95 |
""",
)
SELISIH = Decimal(30)
"""Percentage points from which the two no longer describe the same work."""


@check(
    "A09",
    level=Level.PERINGATAN,
    saran="Periksa keduanya; bila memang begitu, jelaskan di Alasan Deviasi.",
    alasan="Pekerjaan jauh di depan atau di belakang uangnya biasanya berarti salah satu angka belum diperbarui.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_fisik_dekat_serapan(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi fisik dan serapan tidak berselisih 30 poin atau lebih."""
    for baris in anggaran_pada_tempat(laporan):
        fisik = baris.masukan.realisasi_fisik if baris.masukan else None
        if (
            fisik is None
            or baris.serapan is None
            or dugaan_fisik(baris) is not None
            or dugaan_realisasi(baris) is not None
        ):
            continue
        selisih = abs(fisik - baris.serapan * 100)
        if selisih >= SELISIH:
            pesan = f"Realisasi fisik {tulis(fisik)} %, serapan {persen(baris.serapan)}: selisih {tulis(selisih)} poin."
            yield Finding(baris.cell("realisasi_fisik"), pesan)
