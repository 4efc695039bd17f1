"""Page breaks: a table, or its end with its charts, moves to the next page rather than being cut."""

from collections.abc import Collection, Iterable, Sequence
from math import ceil

from lakip_xl.excel.gambar.laporan.cetak import ATAS_BAWAH, KIRI_KANAN, PANJANG, PENDEK
from lakip_xl.excel.gambar.tinggi import piksel_kolom

TINGGI_BAKU = 13.5
"""Points of a row that has no height of its own."""

_AMAN = 0.93
"""Programs measure columns a little differently; so much of the page is filled."""


def skala_cetak(lebar: Iterable[float], *, tegak: bool) -> int:
    """Return the scale in whole percent at which columns (in characters) fit the width of a page, at most 100."""
    tersedia = (PENDEK if tegak else PANJANG) - KIRI_KANAN
    return max(10, min(100, int(100 * _AMAN * tersedia / (piksel_kolom(lebar) * 0.75))))


def putus_halaman(
    tabel: Sequence[tuple[int, float]], skala: int, *, tegak: bool, awal: Collection[int] = ()
) -> list[int]:
    """Return the zero-based rows before which a page ends; `tabel` are (first row, height in points) in order.

    A table that is taller than a page begins where it stands and runs on. `awal` are rows that begin a page.
    """
    return _letakkan(tabel, skala, awal, tegak=tegak)[0]


def pilih_skala(
    tabel: Sequence[tuple[int, float]], terbesar: int, terkecil: int, *, tegak: bool, awal: Collection[int] = ()
) -> int:
    """Return the largest of these scales that takes the fewest pages."""
    semua = range(terbesar, min(terkecil, terbesar) - 1, -1)
    return min(semua, key=lambda skala: (_letakkan(tabel, skala, awal, tegak=tegak)[1], -skala))


def _letakkan(
    tabel: Sequence[tuple[int, float]], skala: int, awal: Collection[int], *, tegak: bool
) -> tuple[list[int], int]:
    """Return the rows before which a page ends, and how many pages there are."""
    muat = _AMAN * ((PANJANG if tegak else PENDEK) - ATAS_BAWAH) * 100 / skala
    putus: list[int] = []
    terisi, halaman = 0.0, 1
    for baris, tinggi in tabel:
        if terisi and (baris in awal or terisi + tinggi > muat):
            putus.append(baris)
            terisi = 0.0
            halaman += 1
        halaman += ceil((terisi + tinggi) / muat) - 1
        terisi = (terisi + tinggi) % muat
    return putus, halaman
