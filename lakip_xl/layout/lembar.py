"""A sheet that several tables share, declared once."""

from dataclasses import replace
from typing import NamedTuple, TypeVar

from lakip_xl.layout.table import Table

T = TypeVar("T")


class Lembar(NamedTuple):
    """A sheet of several tables: its name, its title, the question that it answers, its part, whether it is upright."""

    nama: str
    judul: str
    jawab: str
    bab: str
    tegak: bool = False

    def tempatkan(self, tabel: Table[T]) -> Table[T]:
        """Return a table that stands on this sheet."""
        return replace(
            tabel, lembar=self.nama, judul_lembar=self.judul, jawab=self.jawab, bab=self.bab, tegak=self.tegak
        )
