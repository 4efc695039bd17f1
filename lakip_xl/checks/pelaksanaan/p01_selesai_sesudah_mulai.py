"""P01: Acara selesai pada atau sesudah hari mulainya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import tanggal
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-07 |  |
→ masukan/bidang.xlsx › Pelaksanaan › @selesai/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-10 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | |
| 2 | 2.17.03.2.01.01 | Rapat | | 2022-03-10 |
""",
)


@check(
    "P01",
    level=Level.KESALAHAN,
    saran="Perbaiki tanggal Mulai atau Selesai.",
    alasan="Urutan tanggal yang terbalik berarti salah satu tanggalnya salah ketik.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def selesai_sesudah_mulai(laporan: Laporan) -> Iterator[Finding]:
    """Acara selesai pada atau sesudah hari mulainya."""
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.mulai is not None and baris.selesai is not None and baris.selesai < baris.mulai:
            yield Finding(
                baris.cell("selesai"), f"Selesai {tanggal(baris.selesai)} sebelum mulai {tanggal(baris.mulai)}."
            )
