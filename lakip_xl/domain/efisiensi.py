"""Efficiency of resources as ratios (aturan 15)."""

from decimal import Decimal

from lakip_xl.domain.banding import selisih
from lakip_xl.domain.rumus import rumus

BATAS = Decimal("0.2")
"""The ministry bounds efficiency to ± 20 %."""

_TENGAH = Decimal("0.5")

selisih_serapan = selisih.untuk(kini="capaian", lalu="serapan")
"""Capaian − serapan as a ratio: 0,05 is 5 percentage points (aturan 15)."""


@rumus('IF(AND(ISNUMBER({pagu}),ISNUMBER({capaian})),{pagu}*{capaian},"")')
def keluaran(pagu: int | None, capaian: Decimal | None) -> Decimal | None:
    """Pagu × capaian in rupiah: what the output reached was worth by plan; None while one is blank (aturan 15)."""
    return None if pagu is None or capaian is None else pagu * capaian


@rumus('IF(OR({keluaran}="",{realisasi}=""),"",{realisasi})')
def belanja(keluaran: Decimal | None, realisasi: int | None) -> int | None:
    """The realisasi that is set against an output, in rupiah; None where there is no output (aturan 15)."""
    return None if keluaran is None else realisasi


@rumus(
    "IF(AND(ISNUMBER({keluaran}),ISNUMBER({belanja})),"
    'IF({keluaran}=0,"",MAX(-0.2,MIN(0.2,({keluaran}-{belanja})/{keluaran}))),"")'
)
def efisiensi(keluaran: Decimal | None, belanja: int | None) -> Decimal | None:
    """E = (keluaran − belanja) / keluaran, bounded to ± 20 %; None while one is blank or keluaran is 0 (aturan 15)."""
    if not keluaran or belanja is None:
        return None
    return max(-BATAS, min(BATAS, (keluaran - belanja) / keluaran))


@rumus('IF(ISNUMBER({efisiensi}),MAX(0,MIN(1,0.5+{efisiensi}/0.2*0.5)),"")')
def nilai_efisiensi(efisiensi: Decimal | None) -> Decimal | None:
    """NE = 50 % + E / 20 % × 50 %, bounded to 0 to 100 %; None for None (aturan 15)."""
    return None if efisiensi is None else max(Decimal(0), min(Decimal(1), _TENGAH + efisiensi / BATAS * _TENGAH))
