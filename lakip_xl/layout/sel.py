"""Cells of the consolidated workbook: rows, references, formulas with their twins."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from lakip_xl.sheets.sheet import Row

_TEMPAT = re.compile(r"\{([a-z_]+)\}")
"""A key in braces, as formulas hold it."""


class Baris(NamedTuple):
    """One row: its key, what it shows, the keys of the rows it sums, and the input rows it comes from.

    `tingkat` is 0 for a grand total, 1 and 2 for sums below it, None for a plain row.
    """

    kunci: str
    isi: Any
    tingkat: int | None = None
    anak: tuple[str, ...] = ()
    asal: tuple[Row | None, ...] = ()


class Rujukan(NamedTuple):
    """The cell of another table; a tuple, since it is looked up for every cell."""

    tabel: str
    kunci: str
    kolom: str


class Wilayah(NamedTuple):
    """All data cells of a column of a table; `rinci` leaves out the sums below them."""

    tabel: str
    kolom: str
    rinci: bool = False


SKALA: Mapping[str, Wilayah] = {
    "skala_batas": Wilayah("data_skala", "batas_bawah"),
    "skala_kategori": Wilayah("data_skala", "kategori"),
}
"""Ranges that any formula may name."""


@lru_cache(maxsize=1024)
def _potong(teks: str) -> tuple[str, ...]:
    """Split a formula at its keys in braces: text, key, text, key, …, text. Rows of a column share their formula."""
    return tuple(_TEMPAT.split(teks))


class Rumus(NamedTuple):
    """A formula with keys in braces (of the same row, or named in `rujukan`) and its twin.

    The twin takes the values of the cells in the order in which the formula first names them, without
    the ranges; a blank is None.
    """

    teks: str
    twin: Callable[..., object]
    rujukan: Mapping[str, Rujukan | Wilayah] = MappingProxyType({})

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys in the order of their first appearance."""
        return tuple(dict.fromkeys(_potong(self.teks)[1::2]))

    def teks_dengan(self, tempat: Mapping[str, str]) -> str:
        """Return the formula with each key replaced by its place."""
        return "".join([tempat[satu] if urutan % 2 else satu for urutan, satu in enumerate(_potong(self.teks))])


RUMUS_TUNJUK = 'IF({asal}="","",{asal})'
"""Shows another cell; a blank stays blank."""


def tunjuk(asal: Rujukan) -> Rumus:
    """Return the formula that shows another cell."""
    return Rumus(RUMUS_TUNJUK, lambda nilai: nilai, {"asal": asal})


class Sel(NamedTuple):
    """What stands in a cell: its value, its formula (None for a literal), the cell or the file it leads to."""

    nilai: object
    rumus: str | None = None
    format: str = "umum"
    tautan: Rujukan | str | None = None
