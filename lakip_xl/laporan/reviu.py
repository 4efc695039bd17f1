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

        def berbaris(catatan: CatatanReviu) -> bool:
            return catatan.kode in ada.get(catatan.lembar, ())

        def tinggal(catatan: CatatanReviu) -> bool:
            return not catatan.kode or not catatan.lembar or berbaris(catatan)

        return Reviu(
            samping=tuple(catatan for catatan in self.samping if berbaris(catatan)),
            lembar=tuple(catatan for catatan in (*self.lembar, *self.lama) if tinggal(catatan)),
            lama=(
                *(catatan for catatan in self.lama if not tinggal(catatan)),
                *(catatan for catatan in self.samping if not berbaris(catatan)),
                *(catatan for catatan in self.lembar if not tinggal(catatan)),
            ),
        )

    def menurut_baris(self, lembar: str) -> Mapping[str, CatatanReviu]:
        """Return the notes beside the rows of one sheet, by code."""
        return {catatan.kode: catatan for catatan in self.samping if catatan.lembar == lembar}

    @property
    def jumlah(self) -> int:
        """Number of notes."""
        return len(self.samping) + len(self.lembar) + len(self.lama)


TANPA_CATATAN = Reviu()
"""No note at all."""
