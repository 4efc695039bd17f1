"""Roman numerals, as chapters and front pages are numbered."""

_ANGKA = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def angka_romawi(angka: int) -> str:
    """Write a number from 1 in Roman letters: 4 is IV."""
    hasil = ""
    for nilai, huruf in _ANGKA:
        banyak, angka = divmod(angka, nilai)
        hasil += huruf * banyak
    return hasil
