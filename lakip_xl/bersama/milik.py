"""Rows that show who a thing belongs to beside the thing."""

from typing import Generic, NamedTuple, TypeVar

from lakip_xl.laporan import Buku, Laporan
from lakip_xl.layout.sel import Baris
from lakip_xl.sheets.masukan import Uraian
from lakip_xl.sheets.sheet import Row

R = TypeVar("R", bound=Row)


class Milik(NamedTuple, Generic[R]):
    """A row that a unit handed in."""

    unit: str
    baris: R


def kunci_baris(baris: Row) -> str:
    """Return the row key of what people add in no order of its own: its file and its Excel row."""
    return f"{baris.asal.berkas}/{baris.asal.baris}"


def kunci_uraian(baris: Uraian) -> str:
    """Return the row key of what a unit tells of a program, kegiatan or sub kegiatan: its file and the code."""
    return f"{baris.asal.berkas}/{baris.kode}"


def baris_milik(laporan: Laporan, kelas: type[R]) -> tuple[Baris[Milik[R]], ...]:
    """Return every row of a sheet of masukan, unit by unit, in the order of the files."""

    def susun(buku: Buku, baris: R) -> Baris[Milik[R]]:
        return Baris(kunci_baris(baris), Milik(buku.identitas.unit, baris), asal=(baris,))

    return tuple(susun(buku, baris) for buku, baris in laporan.semua(kelas))
