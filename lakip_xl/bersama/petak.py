"""Trees drawn as boxes: columns by level, a box as high as those on its right, cut into pages between leaves."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from lakip_xl.layout.kotak import Kotak

Jalur = tuple["Petak", ...]
"""The boxes from the left edge to one that has none on its right."""


_BIASA, _TEBAL, _HURUF_BESAR = 1.06, 1, 0.8
"""Letters of a text, of a bold one, of capitals, for each character of column width."""


class SelPetak(NamedTuple):
    """What stands in a line of a box, or in one half of it, and its number format."""

    isi: object
    format: str = "teks"


class Garis(NamedTuple):
    """A line of a box: a cell, or two beside each other; its look; the rows that its text takes."""

    sel: tuple[SelPetak, ...]
    rupa: str
    baris: int = 1


class Petak(NamedTuple):
    """A box to be placed: its column, its lines, those that a page repeats where the box goes on, what is on its right.

    The last of `lanjutan` says that it goes on.
    """

    kolom: int
    garis: tuple[Garis, ...]
    lanjutan: tuple[Garis, ...]
    anak: tuple["Petak", ...] = ()

    def jalur(self) -> Iterator[Jalur]:
        """Yield the way to every box that has none on its right."""
        if not self.anak:
            yield (self,)
        for anak in self.anak:
            yield from ((self, *jalur) for jalur in anak.jalur())


class SelGambar(NamedTuple):
    """A filled cell of a page: its row of the table, its column of the sheet."""

    baris: int
    kolom: int
    sel: SelPetak


class HalamanGambar(NamedTuple):
    """A page: how many rows it takes, its boxes, its filled cells, and the boxes in it from left to right, top down."""

    baris: int
    kotak: tuple[Kotak, ...]
    sel: tuple[SelGambar, ...]
    petak: tuple[Petak, ...]


def baris_teks(teks: str, lebar: float, paling_banyak: int, *, tebal: bool = False) -> int:
    """Return how many rows a text takes in so many characters of width, at most so many."""
    rapat = _HURUF_BESAR if teks.isupper() else _TEBAL if tebal else _BIASA
    return min(max(len(textwrap.wrap(teks, int(lebar * rapat))), 1), paling_banyak)


def halaman(akar: Iterable[Petak], muat: int) -> Iterator[HalamanGambar]:
    """Yield the pages of some trees, each of its own page at least; more where `muat` rows do not hold it."""
    sudah: frozenset[int] = frozenset()
    for petak in akar:
        isi: list[Jalur] = []
        for jalur in petak.jalur():
            if isi and _tinggi([*isi, jalur], 0, sudah) > muat:
                yield _gambar(isi, sudah)
                sudah |= {id(milik) for semua in isi for milik in semua}
                isi = []
            isi.append(jalur)
        yield _gambar(isi, sudah)
        sudah |= {id(milik) for semua in isi for milik in semua}


def _kelompok(semua: Sequence[Jalur], dalam: int) -> Iterator[tuple[Petak, list[Jalur]]]:
    """Yield the boxes at a depth, each with the ways through it that go on."""
    for _, milik in groupby((jalur for jalur in semua if len(jalur) > dalam), key=lambda jalur: id(jalur[dalam])):
        isi = list(milik)
        yield isi[0][dalam], [jalur for jalur in isi if len(jalur) > dalam + 1]


def _garis(petak: Petak, sudah: frozenset[int]) -> tuple[Garis, ...]:
    return petak.lanjutan if id(petak) in sudah else petak.garis


def _tinggi(semua: Sequence[Jalur], dalam: int, sudah: frozenset[int]) -> int:
    return sum(_tinggi_petak(petak, isi, dalam, sudah) for petak, isi in _kelompok(semua, dalam))


def _tinggi_petak(petak: Petak, isi: Sequence[Jalur], dalam: int, sudah: frozenset[int]) -> int:
    sendiri = sum(garis.baris for garis in _garis(petak, sudah))
    return max(sendiri, _tinggi(isi, dalam + 1, sudah))


class _LetakPetak(NamedTuple):
    """A box in its place: the first of its rows, how many they are."""

    petak: Petak
    awal: int
    banyak: int


def _tempatkan(
    semua: Sequence[Jalur], tempat: tuple[int, int], dalam: int, sudah: frozenset[int]
) -> Iterator[_LetakPetak]:
    """Yield boxes below each other from a row on, the last of them down to where the one on their left ends."""
    awal, banyak = tempat
    kelompok = list(_kelompok(semua, dalam))
    for nomor, (petak, isi) in enumerate(kelompok, start=1):
        tinggi = banyak if nomor == len(kelompok) else _tinggi_petak(petak, isi, dalam, sudah)
        yield _LetakPetak(petak, awal, tinggi)
        yield from _tempatkan(isi, (awal, tinggi), dalam + 1, sudah)
        awal += tinggi
        banyak -= tinggi


def _gambar(semua: Sequence[Jalur], sudah: frozenset[int]) -> HalamanGambar:
    banyak = _tinggi(semua, 0, sudah)
    letak = tuple(_tempatkan(semua, (0, banyak), 0, sudah))
    kotak: list[Kotak] = []
    sel: list[SelGambar] = []
    for tempat in letak:
        baris, kiri = tempat.awal, 2 * tempat.petak.kolom
        for garis in _garis(tempat.petak, sudah):
            kanan = kiri + 2 - len(garis.sel)
            for kolom, isi in enumerate(garis.sel, start=kiri):
                kotak.append(Kotak(baris, baris + garis.baris - 1, kolom, max(kolom, kanan), garis.rupa))
                sel.append(SelGambar(baris, kolom, isi))
            baris += garis.baris
        if baris < tempat.awal + tempat.banyak:
            kotak.append(Kotak(baris, tempat.awal + tempat.banyak - 1, kiri, kiri + 1, "pohon_rinci"))
    return HalamanGambar(banyak, tuple(kotak), tuple(sel), tuple(tempat.petak for tempat in letak))
