"""Two figures beside each other: their difference, and which way it went."""

from decimal import Decimal

from lakip_xl.domain.rumus import bilangan, rumus


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),{kini}-{lalu},"")')
def selisih(kini: object, lalu: object) -> Decimal | None:
    """Kini − lalu; None while one is blank or no number."""
    sekarang, dahulu = bilangan(kini), bilangan(lalu)
    return None if sekarang is None or dahulu is None else sekarang - dahulu


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),IF({kini}={lalu},"tetap",IF({kini}>{lalu},"naik","turun")),"")')
def arah(kini: object, lalu: object) -> str | None:
    """Whether a figure rose, fell or stayed; None while one is blank or no number."""
    sekarang, dahulu = bilangan(kini), bilangan(lalu)
    if sekarang is None or dahulu is None:
        return None
    return "tetap" if sekarang == dahulu else "naik" if sekarang > dahulu else "turun"
