"""Source columns of Data sheets: from which file, sheet and cell a figure came."""

from collections.abc import Callable
from typing import TypeVar

from lakip_xl.layout.columns import Source
from lakip_xl.sheets.sheet import Row

T = TypeVar("T")


def kolom_sumber(key: str, header: str, baris: Callable[[T], Row | None], kolom: str) -> Source[T]:
    """Return a column that names the cell of one figure; blank where the unit has no row for it."""

    def tulis(isi: T) -> str | None:
        asal = baris(isi)
        return None if asal is None else str(asal.cell(kolom))

    return Source(key, header, tulis, width=40)
