"""Addresses of spreadsheet cells."""

from functools import lru_cache


@lru_cache(maxsize=1024)
def huruf(kolom: int) -> str:
    """Return the letters of a zero-based column: 0 is A, 26 is AA."""
    teks = ""
    kolom += 1
    while kolom:
        kolom, sisa = divmod(kolom - 1, 26)
        teks = chr(ord("A") + sisa) + teks
    return teks


def nomor(abjad: str) -> int:
    """Return the one-based number of column letters: A is 1, AA is 27."""
    hasil = 0
    for huruf_ in abjad:
        hasil = hasil * 26 + ord(huruf_) - ord("A") + 1
    return hasil
