"""The difference of two figures, where both are numbers."""

from decimal import Decimal

RUMUS_SELISIH = 'IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),{kini}-{lalu},"")'


def selisih(kini: object, lalu: object) -> Decimal | None:
    """Return kini − lalu; None while one is blank or no number."""
    if not isinstance(kini, Decimal | int) or not isinstance(lalu, Decimal | int):
        return None
    return Decimal(kini) - lalu
