"""What a table of the consolidated workbook is: rows, columns, notes and source, on a sheet of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.tables.sel import Baris, Sel
from lakip_xl.tables.susunan import Susunan

BARIS_KEPALA = 4
"""Zero-based row of the headers on every sheet of a table; its data begin below it."""

Format = str | Callable[[Baris], str]
"""The name of a number format, or what chooses one for a row."""


class Column(Protocol):
    """A column: its key, its header, its width in characters, and what stands in a row."""

    @property
    def key(self) -> str:
        """Name of the column in formulas."""

    @property
    def header(self) -> str:
        """What people read."""

    @property
    def width(self) -> float:
        """Width in characters."""

    def sel(self, susunan: Susunan, tabel: "Table", baris: Baris, /) -> Sel:
        """Return what stands in a row."""


@dataclass(frozen=True)
class Table:
    """A table on a sheet of its own: title, table, notes, source, in that order.

    `berwarna` are columns whose words are coloured; `direviu` columns in which a reviewer picks a status.
    """

    kode: str
    lembar: str
    judul: str
    columns: tuple[Column, ...]
    rows: tuple[Baris, ...]
    sumber: str = ""
    catatan: tuple[str, ...] = ()
    bagian: str = "Laporan"
    tegak: bool = False
    ttd: bool = False
    berwarna: tuple[str, ...] = ()
    direviu: tuple[str, ...] = ()

    @property
    def baris_pertama(self) -> int:
        """Zero-based sheet row of the first row of data."""
        return BARIS_KEPALA + 1

    @cached_property
    def letak_baris(self) -> Mapping[str, int]:
        """Zero-based sheet row of each row key."""
        return {baris.kunci: self.baris_pertama + urutan for urutan, baris in enumerate(self.rows)}

    @cached_property
    def letak_kolom(self) -> Mapping[str, int]:
        """Zero-based sheet column of each column key."""
        return {kolom.key: urutan for urutan, kolom in enumerate(self.columns)}

    @cached_property
    def menurut_kunci(self) -> Mapping[str, Baris]:
        """Rows by key."""
        return {baris.kunci: baris for baris in self.rows}


def format_satuan(satuan: str | None, nilai: object = None) -> str:
    """Return the number format for a figure of a unit: percent with its sign, whole numbers without decimals."""
    if satuan is not None and satuan.strip().casefold() in {"persen", "%"}:
        return "persen_angka"
    if isinstance(nilai, Ukuran):
        nilai = nilai.nilai
    return "bulat" if nilai is not None and nilai == int(nilai) else "desimal"  # type: ignore[call-overload]
