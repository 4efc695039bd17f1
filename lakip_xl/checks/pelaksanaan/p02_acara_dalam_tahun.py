"""P02: Acara berlangsung dalam tahun laporan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import tanggal
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2021-03-10 | 2022-03-11 |  |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2021-12-31 | 2023-01-01 |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
→ masukan/bidang.xlsx › Pelaksanaan › @selesai/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-01-01 | 2022-12-31 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | | |
""",
)


@check(
    "P02",
    level=Level.PERINGATAN,
    saran="Periksa tahunnya.",
    alasan="Laporan hanya memuat pekerjaan tahun itu; tahun lain biasanya salah ketik.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acara_dalam_tahun(laporan: Laporan) -> Iterator[Finding]:
    """Acara berlangsung dalam tahun laporan."""
    for _, baris in laporan.semua(Pelaksanaan):
        for key in ("mulai", "selesai"):
            hari = getattr(baris, key)
            if hari is not None and hari.year != laporan.tahun:
                yield Finding(baris.cell(key), f"{tanggal(hari)} di luar tahun {laporan.tahun}.")
