"""S03: Setiap sel wajib terisi."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara |
| 1 | 2.17.03.2.01.01 | |
→ masukan/bidang.xlsx › Pelaksanaan › @acara/6
"""
LOLOS = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara |
| 1 | 2.17.03.2.01.01 | Bimtek |
"""


@check(
    "S03",
    level=Level.KESALAHAN,
    saran="Isi sel itu.",
    alasan="Baris tanpa sel wajib tidak dapat ditempatkan dalam laporan.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_wajib(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sel wajib terisi."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.WAJIB_KOSONG:
            yield Finding(kejadian.sel, f"{kejadian.isi} belum diisi.")
