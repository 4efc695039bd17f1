"""The text of a paragraph, with the elements that its letters come from."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.word.baca.rumus import teks_rumus
from lakip_xl.word.pohon import Simpul

_DILEWATI = frozenset(
    {"w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:sectPr", "w:tbl", "w:p"}
)
"""What is no text of this paragraph: properties, what was deleted, codes of fields, other forms of a drawing."""
_TETAP = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "w:ptab": "\t"}
_RUMUS = frozenset({"m:oMath"})
KOTAK_TEKS = frozenset({"w:txbxContent"})


class PotonganTeks(NamedTuple):
    """A piece of a paragraph's text, where it begins in it, and the element and the run that hold it."""

    teks: str
    awal: int
    simpul: Simpul
    larian: Simpul | None


def potongan_teks(paragraf: Simpul) -> list[PotonganTeks]:
    """Return the pieces of a paragraph's text: tracked changes taken as accepted, text boxes left to themselves."""
    hasil: list[PotonganTeks] = []
    panjang = 0
    for simpul, larian, teks in _potongan(paragraf, None):
        hasil.append(PotonganTeks(teks, panjang, simpul, larian))
        panjang += len(teks)
    return hasil


def teks_paragraf(paragraf: Simpul) -> str:
    """Return the text of a paragraph."""
    return "".join(teks for _, _, teks in _potongan(paragraf, None))


def _potongan(simpul: Simpul, larian: Simpul | None) -> Iterator[tuple[Simpul, Simpul | None, str]]:
    for anak in simpul.anak:
        nama = anak.nama
        if nama in _DILEWATI or nama in KOTAK_TEKS:
            continue
        if nama == "w:t":
            yield anak, larian, anak.teks
        elif nama in _TETAP:
            if larian is not None:
                yield anak, larian, _TETAP[nama]
        elif nama in _RUMUS:
            yield anak, None, teks_rumus(anak)
        elif nama == "w:r":
            if not _tersembunyi(anak):
                yield from _potongan(anak, anak)
        elif anak.anak:
            yield from _potongan(anak, larian)


def _tersembunyi(larian: Simpul) -> bool:
    tersembunyi = larian.nilai("w:rPr", "w:vanish")
    return tersembunyi is not None and tersembunyi not in ("0", "false")
