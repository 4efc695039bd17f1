"""K25: Setiap skala predikat berurutan, dan berbatas seluruhnya atau tidak sama sekali (aturan 23)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import TingkatPredikat

GAGAL = (
    """
perencanaan.xlsx › Predikat
| skala | predikat | batas_bawah | urutan |
| Sendiri | Baik | | 1 |
! tambah
→ perencanaan.xlsx › Predikat › @skala/17
""",
    """
perencanaan.xlsx › Predikat
| skala | predikat | batas_bawah | urutan |
| Sendiri | Kurang | | 1 |
| Sendiri | Cukup | | 2 |
| Sendiri | Baik | 80 | 3 |
! tambah
→ perencanaan.xlsx › Predikat › @skala/17
""",
    """
perencanaan.xlsx › Predikat
| skala | predikat | batas_bawah | urutan |
| Sendiri | Bintang 1* | | 1 |
| Sendiri | Bintang 2* | | 2 |
! tambah
→ perencanaan.xlsx › Predikat › @skala/17
""",
)
LOLOS = (
    """
perencanaan.xlsx › Predikat
| skala | predikat | batas_bawah | urutan |
| Sendiri | Kurang | | 1 |
| Sendiri | Cukup | 50 | 2 |
| Sendiri | Baik | 80 | 3 |
! tambah
""",
    """
perencanaan.xlsx › Predikat
| skala | predikat | batas_bawah | urutan |
| Sendiri | X"})&HYPERLINK("#"&A1)&INDEX({"Y | | 1 |
| Sendiri | Baik | | 2 |
! tambah
""",
)


@check(
    "K25",
    level=Level.KESALAHAN,
    saran="Perbaiki lembar Predikat: urutan 1 untuk yang terendah, batas bawah naik, pada semua atau tidak satu pun.",
    alasan="Skala yang berlubang memberi predikat yang salah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def skala_predikat_utuh(laporan: Laporan) -> Iterator[Finding]:
    """Setiap skala predikat berurutan, dan berbatas seluruhnya atau tidak sama sekali."""
    for skala in laporan.semua_skala_predikat.values():
        if skala.cacat:
            baris = next(isi for isi in laporan.perencanaan.isi(TingkatPredikat) if isi.skala == skala.nama)
            yield Finding(baris.cell("skala"), f"Skala {skala.nama} {skala.cacat}.")
