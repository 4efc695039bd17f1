"""One thing to correct, at one cell."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.sheets.tempat import Tempat


class Level(StrEnum):
    """How heavy a finding is: a kesalahan stops the consolidation, a peringatan is printed."""

    KESALAHAN = "kesalahan"
    PERINGATAN = "peringatan"


class Finding(NamedTuple):
    """A finding: where, what was found, and (added by its check) code, level and what to do.

    `saran` is for the planners, `saran_unit` for the unit whose file it is, where that has to do something else.
    `diterima` says that the planning workbook accepts this warning; `pesan` then says why and who. `ringan` says that
    it is a warning whatever the level of its check. `belum_lengkap` says that something is only still missing.
    """

    sel: Tempat
    pesan: str
    kode: str = ""
    level: Level = Level.PERINGATAN
    saran: str = ""
    diterima: bool = False
    ringan: bool = False
    saran_unit: str = ""
    belum_lengkap: bool = False

    @property
    def untuk_unit(self) -> str:
        """What the unit has to do: never a command to type."""
        return self.saran_unit or self.saran


def hitung_tingkat(semua: Collection[Finding]) -> tuple[int, int]:
    """Count kesalahan and peringatan."""
    kesalahan = sum(temuan.level is Level.KESALAHAN for temuan in semua)
    return kesalahan, len(semua) - kesalahan
