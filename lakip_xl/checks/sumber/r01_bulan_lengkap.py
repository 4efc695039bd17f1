"""R01: Ekspor realisasi memuat setiap bulan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import REALISASI, SETAHUN, ekspor
from lakip_xl.domain.notasi import BULAN
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    f"""
{ekspor(REALISASI, *SETAHUN[:-1])}
→ sumber/realisasi.csv
""",
    f"""
{ekspor(REALISASI, *SETAHUN[:5], *SETAHUN[6:])}
→ sumber/realisasi.csv
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, *SETAHUN)}
""",
)


@check(
    "R01",
    level=Level.PERINGATAN,
    saran="Unduh bulan yang belum ada ke folder sumber; yang memang tanpa belanja diterima di Pengecualian.",
    alasan="Bulan yang belum diunduh membuat realisasi tampak lebih rendah tanpa ada yang memperhatikan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def bulan_lengkap(laporan: Laporan) -> Iterator[Finding]:
    """Ekspor realisasi memuat setiap bulan."""
    ada = laporan.sumber.bulan
    kurang = [nama for nomor, nama in enumerate(BULAN, start=1) if nomor not in ada]
    if ada and kurang:
        berkas = next(angka.asal.berkas for angka in laporan.sumber.angka if angka.bulan)
        yield Finding(Tempat(berkas), f"Belum ada realisasi bulan {', '.join(kurang)}.")
