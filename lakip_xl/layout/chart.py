"""What a chart of a table is: which of its columns it draws, under which words."""

from enum import StrEnum
from typing import NamedTuple

PERSEN = "[$-421]0%"
BULAT = "[$-421]#,##0"
JUTA = "[$-421]#,##0.0,,"
BANYAK = "0"
"""Number formats of axes and labels: ratios, whole figures, rupiah in millions, counts."""


class Jenis(StrEnum):
    """How a chart draws."""

    BATANG = "bar"
    KOLOM = "column"
    GARIS = "line"


class Series(NamedTuple):
    """One series: its name and the key of the column of its values."""

    nama: str
    kolom: str


class Chart(NamedTuple):
    """A native chart below its table or beside it; `keterangan` is its alternative text.

    `judul` says what is seen. `kategori` is the key of the column that names the points. Rows that sum others are
    not drawn; a table without rows has no chart.
    """

    judul: str
    jenis: Jenis
    kategori: str
    series: tuple[Series, ...]
    sumbu_nilai: str
    keterangan: str
    format: str = "umum"
    di_samping: bool = False
