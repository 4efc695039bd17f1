"""S16: Tidak ada lembar lain di luar templat."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! lembar masukan/bidang.xlsx Uraian Corat-coret
! baris masukan/bidang.xlsx Corat-coret 5
→ masukan/bidang.xlsx › Corat-coret
"""
LOLOS = """
! lembar masukan/bidang.xlsx "Ringkasan Unit" Daftar Perbaikan
"""


@check(
    "S16",
    level=Level.PERINGATAN,
    saran="Lembar itu tidak dibaca. Bila berisi data, pindahkan ke lembar templat.",
    alasan="Yang ditulis di luar templat tidak sampai ke laporan; lebih baik pengirimnya tahu.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def lembar_tambahan(laporan: Laporan) -> Iterator[Finding]:
    """Tidak ada lembar lain di luar templat."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.LEMBAR_ASING:
            yield Finding(kejadian.sel, f"Lembar {kejadian.sel.lembar} bukan bagian templat dan tidak dibaca.")
