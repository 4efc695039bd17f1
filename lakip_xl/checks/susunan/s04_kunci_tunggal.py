"""S04: Setiap kode ditulis satu kali."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
perencanaan.xlsx › Unit
| kode | nama |
| bidang | Bidang Lain |
! tambah
→ perencanaan.xlsx › Unit › @kode/8
"""
LOLOS = """
perencanaan.xlsx › Unit
| kode | nama |
| bidang-2 | Bidang Contoh |
! tambah
"""


@check(
    "S04",
    level=Level.KESALAHAN,
    saran="Hapus salah satu baris, atau beri kode yang berbeda.",
    alasan="Dua baris dengan kode yang sama membuat salah satu angkanya hilang atau terhitung dua kali.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kunci_tunggal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap kode ditulis satu kali."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.KUNCI_GANDA:
            yield Finding(kejadian.sel, f"{kejadian.isi} sudah ditulis pada {kejadian.keterangan}.")
