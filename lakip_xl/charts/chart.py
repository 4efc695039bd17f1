"""What a chart is: which columns it draws, on which sheet, under which words."""

from collections.abc import Callable
from dataclasses import dataclass

from lakip_xl.laporan import Laporan
from lakip_xl.tables.sel import Wilayah
from lakip_xl.tables.susunan import Susunan


@dataclass(frozen=True)
class Deret:
    """One series: its name and the column of its values."""

    nama: str
    nilai: Wilayah


@dataclass(frozen=True)
class Chart:
    """A native chart below the table `tabel`; `keterangan` is its alternative text."""

    kode: str
    tabel: str
    judul: str
    jenis: str
    kategori: Wilayah
    deret: tuple[Deret, ...]
    sumbu_nilai: str
    keterangan: str
    format: str = "umum"


Gambar = Callable[[Laporan, Susunan], Chart | None]
"""A declared chart: composed from the year; None where there is nothing to draw."""
