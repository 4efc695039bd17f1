"""Trying what would be written: while a trial runs, saving notes down its files and leaves the disk as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class NasibBerkas(StrEnum):
    """What would become of a file."""

    BARU = "akan ditulis"
    GANTI = "akan diganti"
    CADANGAN = "akan diganti, berkas lama disimpan di folder cadangan"
    TAMBAH = "akan ditambah satu baris"
    TETAP = "tetap, isinya sudah sama"


class Percobaan(NamedTuple):
    """A file that would have been written, and what would become of it."""

    berkas: Path
    nasib: NasibBerkas


_CATATAN: ContextVar[list[Percobaan] | None] = ContextVar("catatan", default=None)


@contextmanager
def coba(*, jadi: bool = True) -> Iterator[list[Percobaan]]:
    """Write nothing within, and give the list of what would have been written; with `jadi` False all is written."""
    catatan: list[Percobaan] = []
    tanda = _CATATAN.set(catatan if jadi else None)
    try:
        yield catatan
    finally:
        _CATATAN.reset(tanda)


def sedang_mencoba() -> bool:
    """Tell whether a trial runs."""
    return _CATATAN.get() is not None


def catat_percobaan(berkas: Path, nasib: NasibBerkas) -> None:
    """Note down a file of the trial that runs."""
    catatan = _CATATAN.get()
    if catatan is not None:
        catatan.append(Percobaan(berkas, nasib))
