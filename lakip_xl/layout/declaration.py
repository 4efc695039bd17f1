"""How a report table is declared: its number, and the function that composes it from the year."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.layout.table import Table

Susun = Callable[[Laporan], Iterable[Table[Any]]]


class Pengantar(NamedTuple):
    """A declared table: `susun` yields its sheets (most have one; a table for each unit has several)."""

    kode: str
    keterangan: str
    susun: Susun


def table(kode: str) -> Callable[[Susun], Pengantar]:
    """Declare a table; the docstring of its function is what readers are told it shows."""

    def buat(fungsi: Susun) -> Pengantar:
        return Pengantar(kode, (fungsi.__doc__ or "").strip(), fungsi)

    return buat
