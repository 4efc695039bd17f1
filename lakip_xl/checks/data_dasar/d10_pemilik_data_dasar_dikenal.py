"""D10: Unit pemilik setiap data dasar ada di lembar Unit."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Data Dasar
| kode | unit |
| KOP-BAIK | xxx |
→ perencanaan.xlsx › Data Dasar › @unit/7
""",
    """
perencanaan.xlsx › Data Dasar
| kode | unit |
| KOP-BAIK | Bidang |
→ perencanaan.xlsx › Data Dasar › @unit/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Data Dasar
| kode | unit |
| KOP-BAIK | sekretariat |
""",
    """
perencanaan.xlsx › Data Dasar
| kode | unit |
| KOP-BAIK | #N/A |
""",
)


@check(
    "D10",
    level=Level.KESALAHAN,
    saran="Pilih kode unit dari lembar Unit di perencanaan.xlsx, lalu bagikan templat baru kepada unit itu.",
    alasan="Data dasar tanpa unit yang dikenal tidak diminta kepada siapa pun, dan indikatornya tidak dapat dihitung.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pemilik_data_dasar_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Unit pemilik setiap data dasar ada di lembar Unit."""
    dikenal = {unit.kode for unit in laporan.unit}
    for variabel in laporan.variabel.values():
        if variabel.unit not in dikenal:
            yield Finding(
                variabel.cell("unit"), f"Unit pemilik '{variabel.unit}' dari {variabel.kode} tidak ada di lembar Unit."
            )
