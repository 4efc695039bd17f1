"""A02: Realisasi keuangan setiap sub kegiatan terisi, atau ada alasannya (aturan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 |  |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | | Dokumen belum terbit |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 0 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 12.34x |
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
""",
)


@check(
    "A02",
    level=Level.KESALAHAN,
    saran="Isi realisasi; bila memang belum ada data, tulis sebabnya di Alasan Deviasi.",
    alasan="Sel kosong berarti belum ada data, bukan nol; tanpa sebabnya jumlah program tampak lebih rendah.",
    sumber="PermenPANRB 53/2014",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi keuangan setiap sub kegiatan terisi, atau ada alasannya."""
    for baris in anggaran_pada_tempat(laporan):
        masukan = baris.masukan
        if masukan is None or baris.bersumber or baris.bertriwulan:  # T06 and T07 tell of blank quarters
            continue
        if masukan.realisasi is None and masukan.terbaca("realisasi") and not masukan.alasan:
            yield Finding(masukan.cell("realisasi"), f"Realisasi {baris.rencana.uraian} kosong tanpa alasan.")
