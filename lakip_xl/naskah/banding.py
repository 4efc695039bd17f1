"""A printed figure held against what it should be: right by its decimals, cut or rounded twice, or another figure."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from enum import Enum, auto

from lakip_xl.naskah.angka import Angka

_TOLERANSI = Decimal("0.01")
"""Difference that is still called rounding (aturan 21)."""


class Kecocokan(Enum):
    """How a printed figure agrees: by its decimals, but for the way of rounding, or not."""

    SAMA = auto()
    PEMBULATAN = auto()
    BEDA = auto()


def cocokkan(tertulis: Angka, *benar: Decimal | tuple[Decimal, Decimal]) -> Kecocokan:
    """Hold a printed figure against values, or against least and greatest ones; the best agreement counts."""
    hasil = Kecocokan.BEDA
    for nilai in benar:
        bawah, atas = nilai if isinstance(nilai, tuple) else (nilai, nilai)
        for bacaan in tertulis.bacaan:
            ujung = bacaan + tertulis.satu / 2
            if bacaan - tertulis.satu / 2 <= atas and bawah < ujung:
                return Kecocokan.SAMA
            if any(_dibulatkan_lain(bacaan, tertulis.satu, isi) for isi in (bawah, atas)):
                hasil = Kecocokan.PEMBULATAN
    return hasil


def cocokkan_tertulis(satu: Angka, lain: Angka) -> Kecocokan:
    """Hold two printed figures against each other: the one with fewer decimals against the other."""
    kasar, halus = sorted((satu, lain), key=lambda angka: angka.desimal)
    return cocokkan(kasar, *halus.bacaan)


def _dibulatkan_lain(tertulis: Decimal, satu: Decimal, benar: Decimal) -> bool:
    """Tell whether a figure comes of cutting, of rounding up, of rounding twice, or of decimals that are filled up."""
    if abs(tertulis - benar) <= min(_TOLERANSI, satu):
        return True
    if tertulis in {benar.quantize(satu, cara) for cara in (ROUND_DOWN, ROUND_UP)}:
        return True
    dua_kali = benar.quantize(satu / 10, ROUND_HALF_UP).quantize(satu, ROUND_HALF_UP)
    return tertulis == dua_kali or _terisi_nol(tertulis, satu, benar)


def _terisi_nol(tertulis: Decimal, satu: Decimal, benar: Decimal) -> bool:
    """Tell whether noughts at the end stand for decimals that were rounded away: 21,50 for 21,52."""
    if satu >= 1 or tertulis == tertulis.to_integral_value():
        return False
    pendek = tertulis.normalize()
    return -int(pendek.as_tuple().exponent) < -int(satu.as_tuple().exponent) and pendek == benar.quantize(
        Decimal(1).scaleb(int(pendek.as_tuple().exponent)), ROUND_HALF_UP
    )


def rentang_rasio(pembilang: Angka, penyebut: Angka, *, penyebut_tepat: bool = True) -> tuple[Decimal, Decimal] | None:
    """Return the least and greatest percent of two printed figures; None where it cannot be computed."""
    if penyebut.nilai <= 0:
        return None
    bawah, atas = pembilang.rentang if pembilang.desimal else (pembilang.nilai, pembilang.nilai)
    kecil, besar = (penyebut.nilai, penyebut.nilai)
    if penyebut.desimal and not penyebut_tepat:
        kecil, besar = penyebut.rentang
    if kecil <= 0:
        return None
    return bawah / besar * 100, atas / kecil * 100
