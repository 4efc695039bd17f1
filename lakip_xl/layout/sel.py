"""Cells of a workbook to draw: rows, references, what stands in a cell."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from lakip_xl.domain.rumus import rumus
from lakip_xl.sheets.sheet import Row

T = TypeVar("T")


class Baris(NamedTuple, Generic[T]):
    """One row: its key, what it shows, the keys of the rows it sums, and the input rows it comes from.

    `tingkat` is 0 for a grand total, 1 and 2 for sums below it, None for a plain row.
    """

    kunci: str
    isi: T
    tingkat: int | None = None
    anak: tuple[str, ...] = ()
    asal: tuple[Row | None, ...] = ()


class Rujukan(NamedTuple):
    """The cell of another table; a tuple, since it is looked up for every cell."""

    tabel: str
    kunci: str
    kolom: str


class Kumpulan(NamedTuple):
    """Cells picked from anywhere; `rapat` says that they stand in one column, so that neighbours are joined: D8:D12."""

    sel: tuple[Rujukan, ...]
    rapat: bool = False


class Wilayah(NamedTuple):
    """All data cells of a column of a table; `rinci` leaves out the sums below them.

    A twin takes their values as `sebagai` makes them, once for the whole workbook.
    """

    tabel: str
    kolom: str
    rinci: bool = False
    sebagai: Callable[[Sequence[object]], object] = tuple


class NomorBaris(NamedTuple):
    """The number of a row of a table, its first where no key is given: for links that a formula makes."""

    tabel: str
    kunci: str | None = None


class Jangkar(NamedTuple):
    """The first part of the address of a link to a table: 'Data Anggaran'!A; the number of a row follows."""

    tabel: str


@rumus('IF({asal}="","",{asal})')
def tunjuk(asal: object) -> object:
    """Show another cell; a blank stays blank."""
    return asal


class Sel(NamedTuple):
    """What stands in a cell: its value, its formula (None for a literal), the cell or the file it leads to."""

    nilai: object
    rumus: str | None = None
    format: str = "umum"
    tautan: Rujukan | str | None = None
