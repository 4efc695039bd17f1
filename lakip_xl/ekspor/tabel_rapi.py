"""What a tidy table is: plain numbers, one row per thing, blank where nothing is known."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan

Rekaman = Mapping[str, object]


class TabelRapi(NamedTuple):
    """A table to export: its name, its columns in order, and the rows of a year.

    `bulat`, `desimal` and `tanggal` are columns of whole numbers, of numbers and of dates; all others are text,
    measures too, which may be ranges or predikat.
    """

    nama: str
    kolom: tuple[str, ...]
    baris: Callable[[Laporan, Sequence[Finding]], Iterable[Rekaman]]
    bulat: tuple[str, ...] = ()
    desimal: tuple[str, ...] = ()
    tanggal: tuple[str, ...] = ()


def persen(rasio: Decimal | None) -> Decimal | None:
    """Return a ratio as percent with two decimals: 94.05 means 94,05 %."""
    return None if rasio is None else bulatkan(rasio * 100, 2)


def pilihan(kata: str | None) -> str | None:
    """Return a chosen word as programs name it: "sub kegiatan" is sub_kegiatan."""
    return None if kata is None else str(kata).replace(" ", "_")


def ukuran(nilai: Ukuran | None) -> object:
    """Return a measure as a plain number of at most four decimals, or as it is written."""
    if nilai is None or nilai.nilai is None or nilai.atas is not None:
        return None if nilai is None else str(nilai)
    return bulatkan(nilai.nilai, 4).normalize()
