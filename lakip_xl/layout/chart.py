"""What a chart is: which columns it draws, on which sheet, under which words."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

PERSEN = "[$-421]0%"
"""Number format of ratios on axes and labels."""


class Jenis(StrEnum):
    """How a chart draws."""

    BATANG = "bar"
    KOLOM = "column"
    GARIS = "line"


class Deret(NamedTuple):
    """One series: its name and the column of its values."""

    nama: str
    nilai: Wilayah


class Chart(NamedTuple):
    """A native chart beside the table `tabel`, or below it; `keterangan` is its alternative text.

    `judul` says what is seen. Rows that sum others are not drawn.
    """

    tabel: str
    judul: str
    jenis: Jenis
    kategori: Wilayah
    deret: tuple[Deret, ...]
    sumbu_nilai: str
    keterangan: str
    format: str = "umum"
    di_samping: bool = False


Gambar = Callable[[Laporan, Susunan], Iterable[Chart]]
"""A declared chart: composed from the year; nothing where there is nothing to draw."""


def berisi(susunan: Susunan, tabel: str) -> bool:
    """Tell whether a table stands in the workbook and has rows."""
    return tabel in susunan.tabel and bool(susunan.tabel[tabel].rows)


def deret_kolom(susunan: Susunan, tabel: str, awalan: str) -> tuple[Deret, ...]:
    """Return a series for each column whose key begins so; its header names it."""
    return tuple(
        Deret(kolom.header, Wilayah(tabel, kolom.key))
        for kolom in susunan.tabel[tabel].columns
        if kolom.key.startswith(awalan)
    )
