"""How a report table is declared: its number, and the function that composes it from the year."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.layout.table import Table


class Pengantar(NamedTuple):
    """A declared table: `susun` yields its sheets (most have one; a table for each unit has several)."""

    kode: str
    keterangan: str
    susun: Callable[[Laporan], Iterable[Table]]


def table(kode: str) -> Callable[[Callable[[Laporan], Iterable[Table]]], Pengantar]:
    """Declare a table; the docstring of its function is what readers are told it shows."""

    def buat(fungsi: Callable[[Laporan], Iterable[Table]]) -> Pengantar:
        return Pengantar(kode, (fungsi.__doc__ or "").strip(), fungsi)

    return buat
