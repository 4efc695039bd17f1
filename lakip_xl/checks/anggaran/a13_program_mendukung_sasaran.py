"""A13: Setiap program mendukung sasaran (aturan 16)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 |  |
→ perencanaan.xlsx › Program › @sasaran/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 | T1.S1 |
""",
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 | T9.S9 |
""",
    """
perencanaan.xlsx › Program
| kode | sasaran |
| 2.17.03 | #N/A |
""",
)


@check(
    "A13",
    level=Level.PERINGATAN,
    saran="Tulis kode sasaran yang didukung program itu, seperti pada lembar Sasaran.",
    alasan="Laporan menjelaskan program mana yang menopang sasaran; program tanpa sasaran tidak terbaca di sana.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def program_mendukung_sasaran(laporan: Laporan) -> Iterator[Finding]:
    """Setiap program mendukung sasaran."""
    for program in laporan.pohon:
        baris = program.rencana
        if not baris.sasaran and baris.terbaca("sasaran"):
            yield Finding(baris.cell("sasaran"), f"Program {baris.uraian} belum mempunyai sasaran.")
