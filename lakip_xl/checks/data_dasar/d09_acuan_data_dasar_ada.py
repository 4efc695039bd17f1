"""D09: Acuan dan pembagi data dasar menunjuk kode yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Data Dasar
| kode | acuan |
| KOP-BAIK | 2.17.09 |
→ perencanaan.xlsx › Data Dasar › @acuan/7
""",
    """
perencanaan.xlsx › Data Dasar
| kode | penyebut |
| KOP-BAIK | KOP-HILANG |
→ perencanaan.xlsx › Data Dasar › @penyebut/7
""",
)
LOLOS = """
perencanaan.xlsx › Data Dasar
| kode | acuan | penyebut |
| KOP-BAIK | 2.17.03 | KOP-AKTIF |
"""


@check(
    "D09",
    level=Level.KESALAHAN,
    saran="Tunjuk kode yang ada di lembar Program dan Data Dasar, atau kosongkan.",
    alasan="Data yang menunjuk kode yang tidak ada tidak tercetak di kartu mana pun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_data_dasar_ada(laporan: Laporan) -> Iterator[Finding]:
    """Acuan dan pembagi data dasar menunjuk kode yang ada."""
    for variabel in laporan.variabel.values():
        for key, nama, dikenal in (("acuan", "Acuan", laporan.program), ("penyebut", "Pembagi", laporan.variabel)):
            kode = getattr(variabel, key)
            if kode and kode not in dikenal:
                yield Finding(variabel.cell(key), f"{nama} {kode} dari {variabel.kode} tidak ada.")
