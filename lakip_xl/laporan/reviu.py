"""Notes of the reviewers: typed into the consolidated workbook, kept through every new consolidation by key."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

STATUS = ("Sesuai", "Perbaiki", "Ditanyakan")
"""Choices of a reviewer."""

KOLOM = ("status", "catatan", "oleh", "tanggal")
"""Keys of what a reviewer types beside a row."""


class CatatanReviu(NamedTuple):
    """One note: the sheet and the row it speaks of (both may be blank), and what was typed."""

    lembar: str = ""
    kode: str = ""
    status: str | None = None
    catatan: str | None = None
    oleh: str | None = None
    tanggal: date | str | None = None


class Reviu(NamedTuple):
    """All notes: beside rows of a table, on the sheet Reviu, and those whose row is gone."""

    samping: tuple[CatatanReviu, ...] = ()
    lembar: tuple[CatatanReviu, ...] = ()
    lama: tuple[CatatanReviu, ...] = ()

    def tempatkan(self, ada: Mapping[str, Collection[str]]) -> "Reviu":
        """Return the notes as a new workbook takes them; `ada` are its row codes by sheet.

        A note whose row is gone moves to `lama`; one whose row is back leaves it. None is dropped.
        """

        def berbaris(satu: CatatanReviu) -> bool:
            return satu.kode in ada.get(satu.lembar, ())

        def tinggal(satu: CatatanReviu) -> bool:
            return not satu.kode or not satu.lembar or berbaris(satu)

        return Reviu(
            samping=tuple(satu for satu in self.samping if berbaris(satu)),
            lembar=tuple(satu for satu in (*self.lembar, *self.lama) if tinggal(satu)),
            lama=(
                *(satu for satu in self.lama if not tinggal(satu)),
                *(satu for satu in self.samping if not berbaris(satu)),
                *(satu for satu in self.lembar if not tinggal(satu)),
            ),
        )

    def menurut_baris(self, lembar: str) -> Mapping[str, CatatanReviu]:
        """Return the notes beside the rows of one sheet, by code."""
        return {satu.kode: satu for satu in self.samping if satu.lembar == lembar}

    @property
    def jumlah(self) -> int:
        """Number of notes."""
        return len(self.samping) + len(self.lembar) + len(self.lama)


TANPA_CATATAN = Reviu()
"""No note at all."""
