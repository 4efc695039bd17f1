"""What a page of a PDF holds: letters and rulings with their places, from the left and from the top."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Huruf(NamedTuple):
    """A letter: from where to where it stands on its line, how far down the line is, in the direction that it is read.

    `x` and `y` are its middle on the page; `arah` counts quarter turns: 0 for text that stands upright.
    """

    teks: str
    awal: float
    akhir: float
    dasar: float
    ukuran: float
    x: float
    y: float
    arah: int = 0
    tebal: bool = False


class Ruas(NamedTuple):
    """A ruling: upright where `kiri` is `kanan`, else level."""

    kiri: float
    atas: float
    kanan: float
    bawah: float


@dataclass(frozen=True)
class HalamanPdf:
    """A page; `pindaian` says that it is a picture without letters that can be trusted."""

    nomor: int
    lebar: float
    huruf: Sequence[Huruf] = ()
    ruas: Sequence[Ruas] = ()
    judul: Mapping[str, int] = field(default_factory=dict)
    """Headings that the PDF's own outline names on it, and their level."""
    pindaian: bool = False


def rapat(teks: str) -> str:
    """Return a text by its letters alone, as headings are compared."""
    return "".join(teks.split()).casefold()
