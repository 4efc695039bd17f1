"""Which category a ratio would have if it were cut to a whole percent instead of rounded (aturan 8)."""

from decimal import Decimal

from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.kategori import Skala
from lakip_xl.domain.notasi import persen


def beda_karena_pembulatan(skala: Skala, rasio: Decimal | None) -> str | None:
    """Say how the category hangs on the rounding; None where it does not, or where there is no ratio (aturan 8)."""
    if rasio is None:
        return None
    bulat, potong = skala.kategori(rasio), skala.kategori_potong(rasio)
    if bulat == potong:
        return None
    return f"{persen(rasio)} dibulatkan menjadi {persen_bulat(rasio)} %: {bulat}; tanpa pembulatan: {potong}."
