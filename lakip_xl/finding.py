"""One thing to correct, at one cell."""

from enum import StrEnum
from typing import NamedTuple

from lakip_xl.sheets.sheet import Sel


class Level(StrEnum):
    """How heavy a finding is: a kesalahan stops the consolidation, a peringatan is printed."""

    KESALAHAN = "kesalahan"
    PERINGATAN = "peringatan"


class Temuan(NamedTuple):
    """What a check yields: where and what; the check itself knows its code, level and advice."""

    sel: Sel
    pesan: str


class Finding(NamedTuple):
    """A finding as people read it: code, level, place, what was found and what to do.

    `diterima` says that the planning workbook accepts this warning; `pesan` then says why and who.
    """

    kode: str
    level: Level
    sel: Sel
    pesan: str
    saran: str
    diterima: bool = False
