"""Two figures beside each other: their difference, and which way it went."""

from decimal import Decimal

from lakip_xl.domain.rumus import bilangan, rumus


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),{kini}-{lalu},"")')
def selisih(kini: object, lalu: object) -> Decimal | None:
    """Kini − lalu; None while one is blank or no number."""
    angka_kini, angka_lalu = bilangan(kini), bilangan(lalu)
    return None if angka_kini is None or angka_lalu is None else angka_kini - angka_lalu


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),IF({kini}={lalu},"tetap",IF({kini}>{lalu},"naik","turun")),"")')
def arah(kini: object, lalu: object) -> str | None:
    """Whether a figure rose, fell or stayed; None while one is blank or no number."""
    angka_kini, angka_lalu = bilangan(kini), bilangan(lalu)
    if angka_kini is None or angka_lalu is None:
        return None
    return "tetap" if angka_kini == angka_lalu else "naik" if angka_kini > angka_lalu else "turun"
