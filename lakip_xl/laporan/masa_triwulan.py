"""Which quarter a unit is filling: of earlier ones that are closed and of later ones nothing is asked (aturan 31)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.penutupan import triwulan_kini
from lakip_xl.laporan.prefill import lembar_unit
from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN, Triwulan
from lakip_xl.sheets.perencanaan import Unit
from lakip_xl.sheets.sheet import Sheet

_MILIK_TRIWULAN = frozenset({"realisasi", "pendorong", "kendala", "tindak_lanjut"})
"""Cells of a row of Triwulan that close with its quarter; Catatan and Alasan Revisi stay open."""
_TRIWULAN = {kunci_triwulan(triwulan): triwulan for triwulan in TRIWULAN}


class Masa(StrEnum):
    """The time of a cell of a quarter."""

    DITUTUP = "ditutup"
    KINI = "kini"
    NANTI = "nanti"


class MasaTriwulan(NamedTuple):
    """The quarters that are closed, and the one that is being filled; 0 where all are closed."""

    ditutup: frozenset[int]
    kini: int

    def masa(self, triwulan: object) -> Masa:
        """Return the time of a quarter."""
        if triwulan in self.ditutup:
            return Masa.DITUTUP
        return Masa.KINI if triwulan == self.kini else Masa.NANTI

    def masa_sel(self, lembar: Sheet, key: str, baris: Mapping[str, object]) -> Masa:
        """Return the time of a cell to type; one of no quarter is asked now.

        A reason of revision is asked only where something is closed.
        """
        if lembar not in KHUSUS_TRIWULAN:
            return Masa.KINI
        if lembar is not Triwulan.lembar:
            if key in _TRIWULAN:
                return self.masa(_TRIWULAN[key])
            return Masa.NANTI if key == "revisi" and not self.ditutup else Masa.KINI
        masa = self.masa(baris.get("triwulan"))
        if key in _MILIK_TRIWULAN:
            return masa
        if masa is Masa.DITUTUP:
            return Masa.KINI
        return Masa.NANTI if key == "revisi" else masa


def batas_triwulan(laporan: Laporan) -> tuple[tuple[int, date], ...]:
    """Return the days until when units hand in, by quarter; quarters without one are not among them."""
    batas = ((triwulan, getattr(laporan.identitas, f"batas_{kunci_triwulan(triwulan)}")) for triwulan in TRIWULAN)
    return tuple((triwulan, hari) for triwulan, hari in batas if hari is not None)


def masa_triwulan(laporan: Laporan, unit: Unit) -> MasaTriwulan | None:
    """Return the quarters as a unit meets them; None where it is asked nothing by quarter."""
    if not any(lembar in KHUSUS_TRIWULAN for lembar in lembar_unit(laporan, unit)):
        return None
    return MasaTriwulan(frozenset(laporan.penutupan), triwulan_kini(laporan))
