"""How realisasi follows from base figures (rules.md 10): rasio, pertumbuhan, jumlah."""

from decimal import Decimal
from enum import StrEnum


class CaraHitung(StrEnum):
    """Where the realisasi of an indicator comes from."""

    LANGSUNG = "langsung"
    RASIO = "rasio"
    PERTUMBUHAN = "pertumbuhan"
    JUMLAH = "jumlah"


def rasio(pembilang: Decimal | None, penyebut: Decimal | None) -> Decimal | None:
    """Pembilang / penyebut × 100 (percent); None when one is blank or penyebut is 0."""
    return None if pembilang is None or not penyebut else pembilang / penyebut * 100


def pertumbuhan(nilai: Decimal | None, nilai_lalu: Decimal | None) -> Decimal | None:
    """(nilai − nilai_lalu) / nilai_lalu × 100 (percent); None when one is blank or last year's is 0."""
    return None if nilai is None or not nilai_lalu else (nilai - nilai_lalu) / nilai_lalu * 100


RUMUS = {
    CaraHitung.RASIO: 'IF(AND(ISNUMBER({pembilang}),ISNUMBER({penyebut})),IF({penyebut}=0,"",'
    '{pembilang}/{penyebut}*100),"")',
    CaraHitung.PERTUMBUHAN: 'IF(AND(ISNUMBER({pembilang}),ISNUMBER({penyebut})),IF({penyebut}=0,"",'
    '({pembilang}-{penyebut})/{penyebut}*100),"")',
    CaraHitung.JUMLAH: 'IF(ISNUMBER({pembilang}),{pembilang},"")',
}
"""Excel twins; for pertumbuhan the second operand is the same base figure one year earlier."""

TULISAN = {
    CaraHitung.RASIO: "{pembilang} / {penyebut} × 100",
    CaraHitung.PERTUMBUHAN: "({pembilang} − {penyebut}) / {penyebut} × 100",
    CaraHitung.JUMLAH: "{pembilang}",
}


def compute_realisasi(cara: CaraHitung, pembilang: Decimal | None, penyebut: Decimal | None) -> Decimal | None:
    """Realisasi of a computed indicator in its own unit; None for `langsung` or while a figure is blank."""
    if cara is CaraHitung.RASIO:
        return rasio(pembilang, penyebut)
    if cara is CaraHitung.PERTUMBUHAN:
        return pertumbuhan(pembilang, penyebut)
    return pembilang if cara is CaraHitung.JUMLAH else None
