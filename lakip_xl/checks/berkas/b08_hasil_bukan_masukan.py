"""B08: Hasil konsolidasi tidak dipakai sebagai masukan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! hasil masukan/LAKIP-2022.xlsx
→ masukan/LAKIP-2022.xlsx
"""
LOLOS = """
! hasil LAKIP-2022.xlsx
"""


@check(
    "B08",
    level=Level.KESALAHAN,
    saran="Pindahkan berkas itu; perbaikan angka diketik di berkas unitnya, lalu konsolidasi diulang.",
    alasan="Angka pada hasil konsolidasi adalah salinan; mengubahnya di sana tidak mengubah sumbernya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def hasil_bukan_masukan(laporan: Laporan) -> Iterator[Finding]:
    """Hasil konsolidasi tidak dipakai sebagai masukan."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.HASIL_KONSOLIDASI:
            yield Finding(kejadian.sel, "Berkas ini hasil konsolidasi LAKIP, bukan berkas isian.")
