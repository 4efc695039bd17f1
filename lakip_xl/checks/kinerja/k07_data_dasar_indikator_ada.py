"""K07: Indikator yang dihitung menunjuk data dasar yang ada (aturan 10)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-HILANG |
→ perencanaan.xlsx › Indikator › @penyebut/7
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 |  |
→ perencanaan.xlsx › Indikator › @penyebut/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-BAIK |
""",
    """
perencanaan.xlsx › Indikator
| kode | cara_hitung | penyebut |
| IKU-1 | jumlah | KOP-HILANG |
| KOP-1 | langsung | KOP-HILANG |
""",
)


@check(
    "K07",
    level=Level.KESALAHAN,
    saran="Tunjuk kode yang ada di lembar Data Dasar; rasio memerlukan pembilang dan penyebut.",
    alasan="Realisasi dihitung dari data dasar; kode yang tidak ada membuatnya kosong.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_indikator_ada(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang dihitung menunjuk data dasar yang ada."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if not indikator.dihitung:
            continue
        perlu = ("pembilang", "penyebut") if indikator.cara_hitung is CaraHitung.RASIO else ("pembilang",)
        for key in perlu:
            kode = getattr(rencana, key)
            if kode not in laporan.variabel:
                yield Finding(rencana.cell(key), f"{key.capitalize()} '{kode or ''}' tidak ada di lembar Data Dasar.")
