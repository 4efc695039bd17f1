"""A figure that an export of the finance system gives, so that nobody types it."""

from typing import Self


class Tersumber(int):
    """Whole rupiah with the rows that they come from; drawn as a computed cell, with its origin as a note."""

    asal: str

    def __new__(cls, nilai: int, asal: str) -> Self:
        """Take the figure and its origin."""
        angka = super().__new__(cls, nilai)
        angka.asal = asal
        return angka
