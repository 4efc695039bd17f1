"""Row heights that show the whole text: not every program fits rows to wrapped text by itself."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

TINGGI_BARIS = 12.75
_TINGGI_TERBESAR = 400.0
_PIKSEL_HURUF, _PIKSEL_PINGGIR = 7, 5
"""Pixels of a character of column width in Arial 10, and of the padding of a column."""
_TEBAL = 1.08
_BAGIAN_HURUF = 250
_LEBAR_KOLOM = 134.5
"""Width of one character of column width (7 pixels at 10 points); widths are in 250ths of the font size."""
_PINGGIR = 22.5
_LEBAR_LAIN, _TERLEBAR = 139, 236
_MENURUT_LEBAR = {
    55: "ijl'",
    70: " !,./:;I[\\]ft|",
    83: "()-`r",
    97: "*",
    125: "ckszvxyJ",
    153: "FTZ",
    167: "ABEKPSVXY&",
    181: "CDHNRUw",
    195: "GOQ",
    208: "Mm",
    222: "%",
    _TERLEBAR: "W",
}
_MENURUT_HURUF = {huruf: lebar for lebar, semua in _MENURUT_LEBAR.items() for huruf in semua}
_LEBAR = bytes(_MENURUT_HURUF.get(chr(kode), _LEBAR_LAIN) for kode in range(256))
"""Advance widths of Arial and its metric twins by code of the letter; others are as wide as digits."""


def piksel_kolom(lebar: Iterable[float]) -> float:
    """Return the pixels that columns of these widths (in characters) take together."""
    return sum(kolom * _PIKSEL_HURUF + _PIKSEL_PINGGIR for kolom in lebar)


def lebar_teks(teks: str, *, tebal: bool = False) -> float:
    """Return how wide a text is in one line of Arial, in times its size."""
    return sum(teks.encode("latin-1", "replace").translate(_LEBAR)) * (_TEBAL if tebal else 1) / _BAGIAN_HURUF


def lebar_bersama(lebar: Sequence[float]) -> float:
    """Return the width in characters of a cell over neighbouring columns of these widths."""
    return sum(lebar) + (len(lebar) - 1) * _PIKSEL_PINGGIR / _PIKSEL_HURUF


def tinggi_baris(sel: Iterable[tuple[object, float]], *, tebal: bool = False) -> float | None:
    """Return the height in points for cells given as (value, column width in characters); None for one line."""
    baris = max([_jumlah_baris(nilai, lebar, tebal) for nilai, lebar in sel if isinstance(nilai, str)], default=1)
    return None if baris <= 1 else min(baris * TINGGI_BARIS + 3, _TINGGI_TERBESAR)


@lru_cache(maxsize=1024)
def _jumlah_baris(teks: str, lebar: float, tebal: bool) -> int:
    """Count the lines that a text wraps to, word by word."""
    muat = max((lebar * _LEBAR_KOLOM - _PINGGIR) / (_TEBAL if tebal else 1), 1)
    if len(teks) * _TERLEBAR <= muat and "\n" not in teks:
        return 1
    return sum(_baris_paragraf(paragraf, muat) for paragraf in teks.splitlines() or [""])


def _baris_paragraf(paragraf: str, muat: float) -> int:
    """Count the lines of a paragraph: each takes the words that fit, a word that is longer is cut."""
    huruf = paragraf.encode("latin-1", "replace").translate(_LEBAR)
    if sum(huruf) <= muat:
        return 1
    ujung = list(accumulate(huruf))
    jumlah, awal, terpakai = 1, 0, 0
    while ujung and ujung[-1] - terpakai > muat:
        penuh = max(bisect_right(ujung, terpakai + muat, awal), awal + 1)
        spasi = penuh if paragraf[penuh] == " " else paragraf.rfind(" ", awal, penuh)
        awal = spasi + 1 if spasi >= awal else penuh
        terpakai = ujung[awal - 1]
        jumlah += 1
    return jumlah
