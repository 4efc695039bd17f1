"""Page breaks of sheets with several tables: a table moves to the next page rather than being cut."""

from collections.abc import Iterable, Sequence

from lakip_xl.excel.gambar.laporan.cetak import ATAS_BAWAH, KIRI_KANAN, PANJANG, PENDEK
from lakip_xl.excel.gambar.tinggi import piksel_kolom

TINGGI_BAKU = 15.0
"""Points of a row that has no height of its own."""

_AMAN = 0.93
"""Programs measure columns a little differently; so much of the page is filled."""


def skala_cetak(lebar: Iterable[float], *, tegak: bool) -> int:
    """Return the scale in whole percent at which columns (in characters) fit the width of a page, at most 100."""
    tersedia = (PENDEK if tegak else PANJANG) - KIRI_KANAN
    return max(10, min(100, int(100 * _AMAN * tersedia / (piksel_kolom(lebar) * 0.75))))


def putus_halaman(tabel: Sequence[tuple[int, float]], skala: int, *, tegak: bool) -> list[int]:
    """Return the zero-based rows before which a page ends; `tabel` are (first row, height in points) in order.

    A table that is taller than a page begins where it stands and runs on.
    """
    muat = _AMAN * ((PANJANG if tegak else PENDEK) - ATAS_BAWAH) * 100 / skala
    putus: list[int] = []
    terisi = 0.0
    for baris, tinggi in tabel:
        if terisi and terisi + tinggi > muat:
            putus.append(baris)
            terisi = 0.0
        terisi = (terisi + tinggi) % muat
    return putus
