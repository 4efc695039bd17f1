"""The verdicts of reconciliations, and what lies between two figures."""

from lakip_xl.domain.rumus import rumus

COCOK = "COCOK"
SELISIH = "SELISIH"
WAJAR = "WAJAR"
TIDAK_MASUK = "TIDAK MASUK"


@rumus('IF(OR({bagian}="",{seluruh}=""),"",{seluruh}-{bagian})')
def sisanya(bagian: int | None, seluruh: int | None) -> int | None:
    """What is left of a whole beside a part, in rupiah; None while one is blank."""
    return None if bagian is None or seluruh is None else seluruh - bagian
