"""Pages in Markdown, as a terminal shows them: without its signs, wrapped, with tables in columns."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap

_TANDA = re.compile(r"\*\*(.+?)\*\*|`([^`]*)`|\[([^\]]+)\]\([^)]*\)")
_GARIS = re.compile(r"\|(?: *:?-+:? *\|)+")


def baris_layar(teks: str, lebar: int) -> Iterator[str]:
    """Yield the lines of a page for a terminal of so many columns."""
    for tabel, semua in groupby(teks.splitlines(), key=lambda baris: baris.startswith("|")):
        if tabel:
            yield from _tabel([_sel(baris) for baris in semua if not _GARIS.fullmatch(baris)])
            continue
        for baris in semua:
            polos = _polos(baris.lstrip("#").lstrip() if baris.startswith("#") else baris)
            yield from wrap(polos, lebar, subsequent_indent="  " if polos.startswith("- ") else "") or [""]


def _sel(baris: str) -> list[str]:
    return [_polos(sel.strip()) for sel in baris.strip("|").split("|")]


def _tabel(semua: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield a table with its columns aligned, a line below its header."""
    lebar = [max(map(len, kolom)) for kolom in zip(*semua, strict=True)]
    for nomor, baris in enumerate(semua):
        yield "  ".join(sel.ljust(panjang) for sel, panjang in zip(baris, lebar, strict=True)).rstrip()
        if nomor == 0:
            yield "  ".join("-" * panjang for panjang in lebar)


def _polos(teks: str) -> str:
    return _TANDA.sub(lambda cocok: cocok[1] or cocok[2] or cocok[3] or "", teks)
