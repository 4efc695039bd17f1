"""Notes of the reviewers: typed into the consolidated workbook, kept through every new consolidation by key."""

from collections.abc import Mapping
from datetime import date
from itertools import chain
from typing import NamedTuple

from lakip_xl.laporan.daftar_baris import Letak, TabelDaftar

DITANYAKAN = "Ditanyakan"
STATUS = ("Sesuai", "Perbaiki", DITANYAKAN)
"""Choices of a reviewer; one is a question that nobody has answered yet."""

KOLOM = ("status", "catatan", "oleh", "tanggal")
"""Keys of what a reviewer types beside a row."""

TAHAP = ("Disusun", "Diperiksa", "Disetujui")
"""Steps that are signed off."""


class CatatanReviu(NamedTuple):
    """One note: the table, row and column it speaks of as written (each may be blank), and what was typed.

    `letak` is what that is in the workbook that it was read from or is drawn into; None where it is nothing there.
    """

    tabel: str = ""
    baris: str = ""
    kolom: str = ""
    status: str | None = None
    catatan: str | None = None
    oleh: str | None = None
    tanggal: date | str | None = None
    letak: Letak | None = None


class KomentarReviu(NamedTuple):
    """A comment of a reviewer at a cell: of a table, or of a sheet without one by (row, column).

    `tabel` and `kolom` are what people call its place.
    """

    teks: str
    oleh: str = ""
    letak: Letak | None = None
    lembar: str = ""
    sel: tuple[int, int] = (0, 0)
    tabel: str = ""
    kolom: str = ""


class TahapReviu(NamedTuple):
    """A step that is signed off: by whom and when."""

    tahap: str
    nama: str | None = None
    tanggal: date | str | None = None


class Reviu(NamedTuple):
    """All that reviewers wrote: beside rows, on the sheet Reviu, without a row any more, at cells, signed off."""

    samping: tuple[CatatanReviu, ...] = ()
    lembar: tuple[CatatanReviu, ...] = ()
    lama: tuple[CatatanReviu, ...] = ()
    komentar: tuple[KomentarReviu, ...] = ()
    tahap: tuple[TahapReviu, ...] = ()

    def menurut_baris(self, tabel: str) -> Mapping[str, CatatanReviu]:
        """Return the notes beside the rows of one table, by the key of the row."""
        return {
            catatan.letak.baris: catatan
            for catatan in self.samping
            if catatan.letak is not None and catatan.letak.tabel == tabel
        }

    @property
    def jumlah(self) -> int:
        """Number of notes and comments."""
        return len(self.samping) + len(self.lembar) + len(self.lama) + len(self.komentar)

    @property
    def berisi(self) -> bool:
        """Whether anything was written."""
        return bool(self.jumlah or self.tahap)

    @property
    def direviu(self) -> int:
        """Number of rows that a reviewer gave a status, beside them or on the sheet Reviu."""
        return sum(catatan.status is not None for catatan in chain(self.samping, self.lembar))

    @property
    def pertanyaan(self) -> int:
        """Number of questions that are open."""
        return sum(catatan.status == DITANYAKAN for catatan in chain(self.samping, self.lembar))


class ReviuTerbaca(NamedTuple):
    """What an earlier workbook held, and the tables that it had; None where it does not tell them."""

    reviu: Reviu
    tabel: tuple[TabelDaftar, ...] | None = None


TANPA_CATATAN = Reviu()
"""No note at all."""
