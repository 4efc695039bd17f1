"""What reconciliations share: what lies between a part and its whole."""

from lakip_xl.domain.rumus import rumus


@rumus('IF(OR({bagian}="",{seluruh}=""),"",{seluruh}-{bagian})')
def sisanya(bagian: int | None, seluruh: int | None) -> int | None:
    """What is left of a whole beside a part, in rupiah; None while one is blank."""
    return None if bagian is None or seluruh is None else seluruh - bagian
