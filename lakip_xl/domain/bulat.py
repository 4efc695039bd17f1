"""Rounding half up, the only rounding of the project (aturan 8 and 21)."""

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from lakip_xl.domain.rumus import rumus

_DIGIT_BERARTI = 15


def bulatkan(nilai: Decimal, desimal: int = 0) -> Decimal:
    """Round half up to `desimal` places (aturan 21)."""
    return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)


@rumus("ROUND(ROUND({rasio}*100,9),0)")
def persen_bulat(rasio: Decimal) -> int:
    """Return a ratio as a whole percent, half up: 0.8957 is 90 (aturan 8).

    The ratio is first taken to nine decimals of a percent: a binary fraction that lies a hair below x,5 counts as
    x,5, in Python as in Excel.
    """
    return int(bulatkan(bulatkan(rasio * 100, 9)))


@rumus("INT(ROUND({rasio}*100,9))")
def persen_potong(rasio: Decimal) -> int:
    """Return a ratio as a whole percent, cut: 0.8957 is 89; nine decimals count, as in `persen_bulat` (aturan 8)."""
    return int(bulatkan(rasio * 100, 9).to_integral_value(ROUND_FLOOR))


def ke_angka(nilai: Decimal) -> int | float:
    """Return a decimal number as a plain one: whole where it is whole."""
    return int(nilai) if nilai == nilai.to_integral_value() else float(nilai)


def dari_pecahan_biner(nilai: float) -> Decimal:
    """Return the decimal number that a cell shows: 15 significant digits, as spreadsheets keep (aturan 21)."""
    return Decimal(f"{nilai:.{_DIGIT_BERARTI}g}")
