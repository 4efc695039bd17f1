"""Chapters of BAB III that belong to a unit: their number, their indicators, their sheet."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.domain.kode import JENJANG_PROGRAM
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.perencanaan import Unit

_TERLARANG = re.compile(r"[\[\]:*?/\\']+")
"""What no sheet name may hold."""
_TERPANJANG = 31
"""Letters of a sheet name."""
_AWALAN = re.compile(r"^(bidang|bagian|sub bagian|subbagian)\s+", re.IGNORECASE)
_SAMBUNG = re.compile(r"[\s,]+(dan|dan/atau|serta|untuk|di|pada|&)?$", re.IGNORECASE)
"""What a name that was cut does not end with."""


class BabUnit(NamedTuple):
    """A unit with indicators of its own, and the units whose work it reports (itself and those below it)."""

    nomor: str
    unit: Unit
    bersama: frozenset[str]
    indikator: tuple[BarisIndikator, ...]

    @property
    def lembar(self) -> str:
        """Name of the sheet of the chapter: its number tells it from any other."""
        return f"{self.nomor} {singkat(self.unit, _TERPANJANG - len(self.nomor) - 1)}"


def singkat(unit: Unit, terpanjang: int) -> str:
    """Return the short name of a unit as a sheet may be called: as the plan has it, else made of its name."""
    nama = unit.singkatan or _AWALAN.sub("", unit.nama)
    nama = " ".join(_TERLARANG.sub(" ", nama).split()) or unit.kode
    if len(nama) <= terpanjang:
        return nama
    utuh = nama[: terpanjang + 1].rpartition(" ")[0] or nama[:terpanjang]
    return _SAMBUNG.sub("", utuh) or nama[:terpanjang]


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
