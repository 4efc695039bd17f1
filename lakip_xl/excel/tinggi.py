"""Row heights that show the whole text: not every program fits rows to wrapped text by itself."""

from collections.abc import Iterable
from functools import lru_cache

TINGGI_BARIS = 12.75
_TINGGI_TERBESAR = 400.0
_PIKSEL_HURUF, _PIKSEL_PINGGIR = 7, 5
"""Pixels of a character of column width in Arial 10, and of the padding of a column."""
_TEBAL = 1.08
_LEBAR_KOLOM = 538
"""Thousandths of the font size that one character of column width is worth (7 pixels at 10 points)."""
_PINGGIR = 90
_LEBAR = {
    huruf: lebar
    for lebar, semua in (
        (222, "ijl'"),
        (278, " !,./:;I[\\]ft|"),
        (333, "()-`r"),
        (389, "*"),
        (500, "ckszvxyJ"),
        (611, "FTZ"),
        (667, "ABEKPSVXY&"),
        (722, "CDHNRUw"),
        (778, "GOQ"),
        (833, "Mm"),
        (889, "%"),
        (944, "W"),
    )
    for huruf in semua
}
"""Advance widths of Arial and its metric twins, in thousandths of the font size; other characters are 556."""
_LEBAR_LAIN = 556


def piksel_kolom(lebar: Iterable[float]) -> float:
    """Return the pixels that columns of these widths (in characters) take together."""
    return sum(satu * _PIKSEL_HURUF + _PIKSEL_PINGGIR for satu in lebar)


def tinggi_baris(sel: Iterable[tuple[object, float]], *, tebal: bool = False) -> float | None:
    """Return the height in points for cells given as (value, column width in characters); None for one line."""
    baris = max((_jumlah_baris(nilai, lebar, tebal) for nilai, lebar in sel if isinstance(nilai, str)), default=1)
    return None if baris <= 1 else min(baris * TINGGI_BARIS + 3, _TINGGI_TERBESAR)


@lru_cache(maxsize=1024)
def _jumlah_baris(teks: str, lebar: float, tebal: bool) -> int:
    """Count the lines that a text wraps to, word by word."""
    muat = max((lebar * _LEBAR_KOLOM - _PINGGIR) / (_TEBAL if tebal else 1), 1)
    if len(teks) * _LEBAR["W"] <= muat and "\n" not in teks:
        return 1
    jumlah = 0
    for alinea in teks.splitlines() or [""]:
        terisi = 0.0
        jumlah += 1
        for kata in alinea.split(" "):
            panjang = _panjang(kata)
            if terisi and terisi + _LEBAR[" "] + panjang > muat:
                jumlah += 1
                terisi = 0.0
            if panjang > muat:
                jumlah += int(panjang // muat)
                panjang %= muat
            terisi += panjang + (_LEBAR[" "] if terisi else 0.0)
    return jumlah


@lru_cache(maxsize=4096)
def _panjang(kata: str) -> float:
    """Return the width of a word in thousandths of the font size; words come again and again."""
    return float(sum([_LEBAR.get(huruf, _LEBAR_LAIN) for huruf in kata]))
