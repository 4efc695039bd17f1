"""How a report table is declared: its number, and the function that composes it from the year."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from typing import Any, NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.layout.lembar import Lembar
from lakip_xl.layout.table import Table

Susun = Callable[[Laporan], Iterable[Table[Any]]]


class Pengantar(NamedTuple):
    """A declared table: `susun` yields its sheets (most have one; a table for each unit has several)."""

    kode: str
    keterangan: str
    susun: Susun


def table(kode: str, lembar: Lembar | None = None, urutan: Sequence[str] = ()) -> Callable[[Susun], Pengantar]:
    """Declare a table; the docstring of its function is what readers are told it shows.

    `lembar` is the sheet that it shares with others, where those that it yields name none; columns of the keys
    `urutan` come first there.
    """

    def buat(fungsi: Susun) -> Pengantar:
        @wraps(fungsi)
        def susun(laporan: Laporan) -> Iterator[Table[Any]]:
            for tabel in fungsi(laporan):
                yield tabel if tabel.lembar or lembar is None else lembar.tempatkan(tabel, urutan)

        return Pengantar(kode, (fungsi.__doc__ or "").strip(), susun)

    return buat
