"""Which category a ratio would have if it were cut to a whole percent instead of rounded (rules.md 8)."""

from decimal import Decimal

from lakip_xl.domain.bulat import bulatkan, persen_bulat
from lakip_xl.domain.kategori import Skala
from lakip_xl.domain.notasi import persen

_DESIMAL = 9


def beda_karena_pembulatan(skala: Skala, rasio: Decimal | None) -> str | None:
    """Say how the category hangs on the rounding; None where it does not, or where there is no ratio."""
    if rasio is None:
        return None
    utuh = int(bulatkan(rasio * 100, _DESIMAL))
    bulat, potong = skala.kategori(rasio), skala.kategori(Decimal(utuh) / 100)
    if bulat == potong:
        return None
    return f"{persen(rasio)} dibulatkan menjadi {persen_bulat(rasio)} %: {bulat}; tanpa pembulatan: {potong}."
