"""R18: Setiap baris Angka Kendali menyebut angka yang ada di laporan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kendali import baca_kendali
from lakip_xl.sheets.perencanaan import AngkaKendali

GAGAL = (
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| realisasi 2.17.09 | 950000 | LRA | |
→ perencanaan.xlsx › Angka Kendali › @kode/6
""",
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| sisa kas | 950000 | LRA | |
→ perencanaan.xlsx › Angka Kendali › @kode/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| realisasi 2.17.03 | 950000 | LRA | |
""",
)


@check(
    "R18",
    level=Level.KESALAHAN,
    saran="Tulis pagu, realisasi, silpa, pendapatan atau target pendapatan, lalu kodenya bila bukan jumlah seluruhnya.",
    alasan="Angka yang tidak dikenal tidak dibandingkan dengan apa pun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_kendali_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap baris Angka Kendali menyebut angka yang ada di laporan."""
    for baris in laporan.perencanaan.isi(AngkaKendali):
        if baca_kendali(laporan, baris.kode) is None:
            yield Finding(baris.cell("kode"), f"Laporan ini tidak punya angka '{baris.kode}'.")
