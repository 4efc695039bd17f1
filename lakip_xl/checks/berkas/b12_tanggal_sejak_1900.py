"""B12: Tanggal pada berkas dihitung sejak 1900, bukan 1904."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! sejak-1904 masukan/bidang.xlsx
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-07 |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
"""
LOLOS = (
    """
! sejak-1904 masukan/bidang.xlsx
! sel masukan/bidang.xlsx Pelaksanaan @mulai/15
! sel masukan/bidang.xlsx Pelaksanaan @selesai/15
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-07 |
""",
)


@check(
    "B12",
    level=Level.PERINGATAN,
    saran="Tanggalnya sudah dibaca benar; jangan menyalin selnya ke buku kerja lain.",
    alasan="Tanggal yang disalin antara kedua cara hitung bergeser empat tahun satu hari.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanggal_sejak_1900(laporan: Laporan) -> Iterator[Finding]:
    """Tanggal pada berkas dihitung sejak 1900, bukan 1904."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BERKAS_SEJAK_1904:
            yield Finding(kejadian.sel, f"Buku kerja ini menghitung tanggal sejak 1904; sel ini dibaca {kejadian.isi}.")
