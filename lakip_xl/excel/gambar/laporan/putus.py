"""Page breaks: a table, or its end with its charts, moves to the next page rather than being cut."""

from collections.abc import Collection, Iterable, Sequence
from math import ceil
from typing import NamedTuple

from lakip_xl.excel.gambar.laporan.cetak import ATAS_BAWAH, KIRI_KANAN, KertasCetak
from lakip_xl.excel.gambar.tinggi import piksel_kolom

TINGGI_BAKU = 13.5
"""Points of a row that has no height of its own."""

_LEBAR_AMAN, _TINGGI_AMAN = 0.93, 0.992
"""Programs measure columns, and a little also rows, differently; so much of the page is filled."""


def skala_cetak(lebar: Iterable[float], kertas: KertasCetak) -> int:
    """Return the scale in whole percent at which columns (in characters) fit the width of a page, at most 100."""
    tersedia = kertas.lebar - KIRI_KANAN
    return max(10, min(100, int(100 * _LEBAR_AMAN * tersedia / (piksel_kolom(lebar) * 0.75))))


_PENUH = 0.7
"""Share of a page from which a long table begins on the next."""


class Halaman(NamedTuple):
    """How tables fall into pages: the zero-based rows before which a page ends, and how many pages there are."""

    putus: list[int]
    halaman: int


def tinggi_halaman(skala: int, kertas: KertasCetak) -> float:
    """Return the points of rows that a page takes at a scale."""
    return _TINGGI_AMAN * (kertas.tinggi - ATAS_BAWAH) * 100 / skala


def letakkan(tabel: Sequence[tuple[int, float]], muat: float, awal: Collection[int] = ()) -> Halaman:
    """Break pages of `muat` points between tables, given as (first row, height in points) in order.

    A table that is taller than a page begins where it stands and runs on, unless little of the page is left.
    `awal` are rows that begin a page.
    """
    putus: list[int] = []
    terisi, halaman = 0.0, 1
    for baris, tinggi in tabel:
        penuh = terisi + tinggi > muat and (tinggi <= muat or terisi > _PENUH * muat)
        if terisi and (baris in awal or penuh):
            putus.append(baris)
            terisi = 0.0
            halaman += 1
        halaman += max(ceil((terisi + tinggi) / muat) - 1, 0)
        terisi = (terisi + tinggi) % muat
    return Halaman(putus, halaman)
