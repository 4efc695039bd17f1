"""A04: Serapan di bawah ambang disertai alasan (aturan 13)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.notasi import angka, persen
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 500000 |
→ masukan/bidang.xlsx › Anggaran › @alasan/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | alasan |
| 2.17.03.2.01.01 | 1000000 | 500000 | Harga lebih murah |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 895000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | |
""",
)


@check(
    "A04",
    level=Level.PERINGATAN,
    saran="Tulis alasan deviasi pada kolom Alasan Deviasi.",
    alasan="Pembaca laporan perlu tahu mengapa dana tersisa: hemat, batal, atau terlambat.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def alasan_deviasi(laporan: Laporan) -> Iterator[Finding]:
    """Serapan di bawah ambang disertai alasan."""
    for baris in anggaran_pada_tempat(laporan):
        if (
            baris.serapan is not None
            and persen_bulat(baris.serapan) < laporan.ambang_alasan
            and baris.masukan
            and not baris.masukan.alasan
        ):
            pesan = f"Serapan {persen(baris.serapan)} di bawah {angka(laporan.ambang_alasan)} % tanpa alasan."
            yield Finding(baris.cell("alasan"), pesan)
