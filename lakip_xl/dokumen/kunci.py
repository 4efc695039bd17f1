"""A key of a figure: what a sentence may name, {{IKU-2.realisasi}}."""

from typing import NamedTuple

from lakip_xl.layout.sel import Rujukan

BELUM = "(belum ada data)"
"""What a document prints for what is not known: blank is never zero."""


class Kunci(NamedTuple):
    """A key: its name, what it means, the text that a document prints now, the cell that it shows (None: counted).

    A phrase has `pola`: its words, with the keys of the figures in it. `mutlak` says that a figure is printed without
    the sign that it has in its cell.
    """

    nama: str
    arti: str
    teks: str
    asal: Rujukan | None = None
    pola: str = ""
    mutlak: bool = False

    @property
    def diketahui(self) -> bool:
        """Whether there is something to print."""
        return self.teks != BELUM
