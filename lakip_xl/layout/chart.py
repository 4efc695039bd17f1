"""What a chart of a table is: which of its columns it draws, under which words."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

PERSEN = "[$-421]0%"
BULAT = "[$-421]#,##0"
JUTA = "[$-421]#,##0.0,,"
BANYAK = "0"
"""Number formats of axes and labels: ratios, whole figures, rupiah in millions, counts."""


_TINGGI, _TINGGI_BATANG, _TERTINGGI = 180, 180, 520
_TINGGI_DASAR, _TINGGI_KATEGORI = 86, 22
_TINGGI_BARIS = 18
_BATANG_NAMA = 4
"""Pixels: of a chart, of one of bars at least and at most; of title and axes, of two bars; of a row of a sheet.
Bars as high as a name of several lines."""


class Jenis(StrEnum):
    """How a chart draws."""

    BATANG = "bar"
    KOLOM = "column"
    GARIS = "line"


class RupaDeret(StrEnum):
    """How a series looks, by what it says; in order where nothing is said."""

    URUT = "urut"
    BIASA = "biasa"
    KURANG = "kurang"
    SAMA = "sama"
    LEBIH = "lebih"


class Series(NamedTuple):
    """One series: its name, the key of the column of its values, how it looks."""

    nama: str
    kolom: str
    rupa: RupaDeret = RupaDeret.URUT


class LetakGrafik(NamedTuple):
    """Where a chart of a page laid out by hand stands: row, column, pixels to the right of it, width and height."""

    baris: int
    kolom: int
    geser: int
    lebar: int
    tinggi: int


class Chart(NamedTuple):
    """A native chart below its table or beside it; `keterangan` is its alternative text.

    `judul` says what is seen. `kategori` is the key of the column that names the points. Rows that sum others are
    not drawn; a table without rows has no chart. `asal` is the table whose columns are drawn, where it is another.

    `menyatu` draws the series of a point on one bar, of which one holds the value. `maks` ends
    an axis of ratios, which has a strong line at 100 %; a bar that is longer is cut there. `polos` writes no figures
    beside the points, where lines lie close to each other. `nama_panjang` says that points of bars have names of
    several lines. `berlubang` says that points may be missing (TAK_DIGAMBAR).
    """

    judul: str
    jenis: Jenis
    kategori: str
    series: tuple[Series, ...]
    sumbu_nilai: str
    keterangan: str
    format: str = "umum"
    di_samping: bool = False
    asal: str = ""
    menyatu: bool = False
    maks: Decimal | None = None
    letak: LetakGrafik | None = None
    polos: bool = False
    berlubang: bool = False
    nama_panjang: bool = False

    def tinggi(self, banyak: int) -> int:
        """Return its height in pixels for so many points; one of bars grows with what it shows."""
        if self.letak is not None:
            return self.letak.tinggi
        if self.jenis is not Jenis.BATANG:
            return _TINGGI
        batang = banyak * (2 if self.menyatu else max(len(self.series), _BATANG_NAMA if self.nama_panjang else 2))
        return min(max(_TINGGI_BATANG, _TINGGI_DASAR + batang * _TINGGI_KATEGORI // 2), _TERTINGGI)

    def baris(self, banyak: int) -> int:
        """Return how many rows of a sheet it covers."""
        return 1 + self.tinggi(banyak) // _TINGGI_BARIS
