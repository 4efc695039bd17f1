"""A07: Realisasi yang belum ada datanya diketahui (aturan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | | Dokumen belum terbit |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | 0 | Batal dilelang |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | | |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | 12.34x | Dokumen belum terbit |
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
""",
)


@check(
    "A07",
    level=Level.PERINGATAN,
    saran="Isi begitu datanya ada.",
    alasan="Baris tanpa realisasi tidak ikut dijumlahkan, dan pembaca laporan perlu mengetahuinya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_beralasan_kosong(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi yang belum ada datanya diketahui."""
    for baris in laporan.anggaran:
        masukan = baris.masukan
        if masukan is not None and masukan.realisasi is None and masukan.terbaca("realisasi") and masukan.alasan:
            yield Finding(masukan.cell("realisasi"), f"Realisasi {baris.rencana.uraian} belum dilaporkan (beralasan).")
