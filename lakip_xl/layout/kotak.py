"""Boxes of a sheet that is a picture: each fills some rows and columns with what stands in its first cell."""

from typing import NamedTuple


class Kotak(NamedTuple):
    """A box: its first and last row of the table, its first and last column of the sheet, all from 0, and its look."""

    awal: int
    akhir: int
    kiri: int
    kanan: int
    rupa: str
