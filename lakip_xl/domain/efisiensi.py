"""Efficiency of resources (rules.md 15; PMK 22/2021): ratios, each beside its Excel twin."""

from decimal import Decimal

BATAS = Decimal("0.2")
"""The ministry bounds efficiency to ± 20 %."""

_TENGAH = Decimal("0.5")


def selisih(capaian: Decimal | None, serapan: Decimal | None) -> Decimal | None:
    """Capaian − serapan as a ratio (0,05 is 5 percentage points); None while one is blank."""
    return None if capaian is None or serapan is None else capaian - serapan


RUMUS_SELISIH = 'IF(AND(ISNUMBER({capaian}),ISNUMBER({serapan})),{capaian}-{serapan},"")'


def keluaran(pagu: int | None, capaian: Decimal | None) -> Decimal | None:
    """Pagu × capaian in rupiah: what the output reached was worth by plan; None while one is blank."""
    return None if pagu is None or capaian is None else pagu * capaian


RUMUS_KELUARAN = 'IF(AND(ISNUMBER({pagu}),ISNUMBER({capaian})),{pagu}*{capaian},"")'


def efisiensi(keluaran: Decimal | None, realisasi: int | None) -> Decimal | None:
    """E = (keluaran − realisasi) / keluaran, bounded to ± 20 %; None while one is blank or keluaran is 0."""
    if not keluaran or realisasi is None:
        return None
    return max(-BATAS, min(BATAS, (keluaran - realisasi) / keluaran))


RUMUS_EFISIENSI = (
    "IF(AND(ISNUMBER({keluaran}),ISNUMBER({belanja})),"
    'IF({keluaran}=0,"",MAX(-0.2,MIN(0.2,({keluaran}-{belanja})/{keluaran}))),"")'
)


def nilai_efisiensi(efisiensi: Decimal | None) -> Decimal | None:
    """NE = 50 % + E / 20 % × 50 %, bounded to 0 to 100 %; None for None."""
    return None if efisiensi is None else max(Decimal(0), min(Decimal(1), _TENGAH + efisiensi / BATAS * _TENGAH))


RUMUS_NILAI_EFISIENSI = 'IF(ISNUMBER({efisiensi}),MAX(0,MIN(1,0.5+{efisiensi}/0.2*0.5)),"")'
