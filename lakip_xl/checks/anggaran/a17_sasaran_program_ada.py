"""A17: Sasaran yang ditunjuk program ada di lembar Sasaran (aturan 16)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 | T9.S9 |
→ perencanaan.xlsx › Program › @sasaran/6
""",
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03.2.01 | T9.S9 |
→ perencanaan.xlsx › Program › @sasaran/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03.2.01 | T1.S1 |
""",
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 |  |
""",
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 | #N/A |
""",
)


@check(
    "A17",
    level=Level.KESALAHAN,
    saran="Pilih kode sasaran dari lembar Sasaran di perencanaan.xlsx.",
    alasan="Program yang menunjuk sasaran yang tidak ada hilang dari tabel program pendukung dan efisiensi.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sasaran_program_ada(laporan: Laporan) -> Iterator[Finding]:
    """Sasaran yang ditunjuk program ada di lembar Sasaran."""
    dikenal = {baris.kode for baris in laporan.sasaran}
    for baris in laporan.program.values():
        if baris.sasaran and baris.sasaran not in dikenal:
            yield Finding(baris.cell("sasaran"), f"Sasaran {baris.sasaran} dari {baris.uraian} tidak ada.")
