"""Chapters of BAB III that belong to a unit: their number, their indicators, their sheets."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.domain.kode import JENJANG_PROGRAM
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.perencanaan import Unit

BAB = "BAB III Akuntabilitas Kinerja"
_TERLARANG = re.compile(r"[\[\]:*?/\\']")
"""What no sheet name may hold."""


class BabUnit(NamedTuple):
    """A unit with indicators of its own, and the units whose work it reports (itself and those below it)."""

    nomor: str
    unit: Unit
    bersama: frozenset[str]
    indikator: tuple[BarisIndikator, ...]

    def lembar(self, kata: str = "") -> str:
        """Return the name of a sheet of the chapter."""
        return " ".join(potongan for potongan in (self.nomor, kata, _TERLARANG.sub("_", self.unit.kode)) if potongan)[
            :31
        ]


def semua_bab(laporan: Laporan) -> Iterator[BabUnit]:
    """Yield the chapters in the order of the units, numbered from 3.2."""
    nomor = 2
    for unit in laporan.unit:
        bersama = frozenset({unit.kode, *(bawahan.kode for bawahan in laporan.unit if bawahan.induk == unit.kode)})
        milik = tuple(
            indikator for indikator in laporan.indikator_dari(*JENJANG_PROGRAM) if indikator.rencana.unit in bersama
        )
        if unit.induk is None and milik:
            yield BabUnit(f"3.{nomor}", unit, bersama, milik)
            nomor += 1
