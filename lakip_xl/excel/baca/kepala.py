"""The header row of a sheet, wherever it was moved."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

DICARI = 30
"""Rows from the top among which it is looked for."""


class Kepala(NamedTuple):
    """A header row: its zero-based place, and the zero-based column of each key that it names."""

    urutan: int
    kolom: Mapping[str, int]


def cari_kepala(
    isi: Sequence[Sequence[object]],
    kenali: Callable[[str], str | None],
    cukup: Callable[[Sequence[object], Mapping[str, int]], bool],
    *,
    terlengkap: bool = False,
    dicari: int | None = DICARI,
) -> Kepala | None:
    """Find the first row that is a header, or with `terlengkap` the one of them that names most columns.

    It is looked for among `dicari` rows from the top, all when None.
    `kenali` gives the key that a text names (None: it names none); of a key named twice the first column counts.
    `cukup` tells of a row and the columns it names whether it is a header. None when no row is.
    """
    terbaik: Kepala | None = None
    for urutan, baris in enumerate(islice(isi, dicari)):
        kolom: dict[str, int] = {}
        for letak, sel in enumerate(baris):
            key = kenali(sel) if sel and isinstance(sel, str) else None
            if key is not None:
                kolom.setdefault(key, letak)
        if cukup(baris, kolom) and (terbaik is None or len(kolom) > len(terbaik.kolom)):
            terbaik = Kepala(urutan, kolom)
            if not terlengkap:
                break
    return terbaik
