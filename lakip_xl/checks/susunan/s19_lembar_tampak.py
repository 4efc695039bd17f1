"""S19: Lembar templat tidak disembunyikan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! sembunyi masukan/bidang.xlsx Anggaran
→ masukan/bidang.xlsx › Anggaran
"""
LOLOS = """
! sembunyi masukan/bidang.xlsx Petunjuk
"""


@check(
    "S19",
    level=Level.PERINGATAN,
    saran="Isinya tetap dibaca; tampakkan lembar itu dan periksa.",
    alasan="Lembar yang tersembunyi tidak dilihat saat berkas diperiksa, tetapi isinya ikut dilaporkan.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def lembar_tampak(laporan: Laporan) -> Iterator[Finding]:
    """Lembar templat tidak disembunyikan."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.LEMBAR_TERSEMBUNYI:
            yield Finding(kejadian.sel, f"Lembar {kejadian.sel.lembar} tersembunyi.")
