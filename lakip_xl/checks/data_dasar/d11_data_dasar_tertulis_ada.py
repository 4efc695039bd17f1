"""D11: Pembilang dan penyebut yang tertulis ada di lembar Data Dasar, juga bila tidak dipakai menghitung."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | pembilang |
| KOP-1 | KOP-HILANG |
→ perencanaan.xlsx › Indikator › @pembilang/6
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| KOP-1 | KOP-HILANG |
→ perencanaan.xlsx › Indikator › @penyebut/6
""",
    """
perencanaan.xlsx › Indikator
| kode | cara_hitung | penyebut |
| IKU-1 | jumlah | KOP-HILANG |
→ perencanaan.xlsx › Indikator › @penyebut/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | pembilang |
| KOP-1 | KOP-BAIK |
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-HILANG |
""",
)


@check(
    "D11",
    level=Level.KESALAHAN,
    saran="Tunjuk kode yang ada di lembar Data Dasar; bila realisasinya diketik unit, kosongkan.",
    alasan="Kode yang tidak ada adalah salah ketik, atau data dasar yang lupa didaftarkan sehingga tidak diminta.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_tertulis_ada(laporan: Laporan) -> Iterator[Finding]:
    """Pembilang dan penyebut yang tertulis ada di lembar Data Dasar, juga bila tidak dipakai menghitung."""
    for indikator in laporan.indikator:
        for key in _tidak_dipakai(indikator):
            kode = getattr(indikator.rencana, key)
            if kode and kode not in laporan.variabel:
                pesan = f"{key.capitalize()} '{kode}' dari indikator {indikator.kode} tidak ada di lembar Data Dasar."
                yield Finding(indikator.rencana.cell(key), pesan)


def _tidak_dipakai(indikator: BarisIndikator) -> tuple[str, ...]:
    """Return the columns that do not count in the way it is computed; K07 looks at those that do."""
    if not indikator.dihitung:
        return ("pembilang", "penyebut")
    return () if indikator.cara_hitung is CaraHitung.RASIO else ("penyebut",)
