"""P04: Setiap acara mempunyai tanggal, atau waktunya tertulis."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek |  |  |  |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara |
| 1 | 2.17.03.2.01.01 |  |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | waktu |
| 1 | 2.17.03.2.01.01 | Bimtek | Maret-November |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | Maret sampai November |
""",
)


@check(
    "P04",
    level=Level.PERINGATAN,
    saran="Isi tanggal mulai dan selesai; bila tidak tercatat, tulis bulannya di Waktu Tanpa Tanggal.",
    alasan="Tanggal membuktikan bahwa acara berlangsung dan menentukan urutannya di laporan.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acara_bertanggal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap acara mempunyai tanggal, atau waktunya tertulis."""
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.mulai is None and baris.waktu is None and baris.terbaca("mulai"):
            yield Finding(baris.cell("mulai"), f"{baris.acara or 'Acara'} belum bertanggal.")
