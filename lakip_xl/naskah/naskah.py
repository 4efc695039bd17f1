"""A written report: its paragraphs and tables in their order, each with its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

BADAN = ""
"""The part of a document that its blocks are counted in; footnotes and text boxes have names of their own."""


class LetakNaskah(NamedTuple):
    """A place: block of the body (paragraphs and tables from 0), row and column of a table from 0, letters of its text.

    `baris` and `kolom` are None in a paragraph; `bagian` names a footnote or a text box that stands at the block.
    """

    blok: int
    baris: int | None = None
    kolom: int | None = None
    awal: int = 0
    akhir: int | None = None
    bagian: str = BADAN

    def __str__(self) -> str:
        """Write it shortly: 851/3/6 is row 3, column 6 of block 851."""
        return "/".join(str(isi) for isi in (self.blok, self.baris, self.kolom) if isi is not None)

    @property
    def sel(self) -> "LetakNaskah":
        """The paragraph or the cell as a whole."""
        return self._replace(awal=0, akhir=None)


class Paragraf(NamedTuple):
    """A paragraph; `tingkat` is 1 for the greatest heading, 0 for running text."""

    letak: LetakNaskah
    teks: str
    tingkat: int = 0


class SelNaskah(NamedTuple):
    """A cell: its place, its text (paragraphs by line), how many columns it spans.

    `terusan` says that it continues the cell above it.
    """

    letak: LetakNaskah
    teks: str
    bentang: int = 1
    terusan: bool = False


class TabelNaskah(NamedTuple):
    """A table of the body; `kepala` is how many rows Word repeats as its header, `induk` the table that holds it."""

    letak: LetakNaskah
    baris: tuple[tuple[SelNaskah, ...], ...]
    kepala: int = 0
    induk: LetakNaskah | None = None


Blok = Paragraf | TabelNaskah


@dataclass(frozen=True)
class Naskah:
    """All blocks of a document in their order, with what stands in footnotes, text boxes and nested tables.

    `halaman` is the page of each block, and of each row of a table, where pages are known (PDF). `catatan` are
    sentences on what its reader could not do, or is less sure of.
    """

    blok: Sequence[Blok]
    nama: str = ""
    halaman: Mapping[tuple[int, int | None], int] = field(default_factory=dict)
    catatan: Sequence[str] = ()

    def halaman_letak(self, letak: LetakNaskah) -> int | None:
        """Return the page of a place; None where pages are not known."""
        return self.halaman.get((letak.blok, letak.baris), self.halaman.get((letak.blok, None)))

    @property
    def sel(self) -> Sequence[SelNaskah]:
        """Every cell of every table."""
        return [sel for blok in self.blok if isinstance(blok, TabelNaskah) for baris in blok.baris for sel in baris]
