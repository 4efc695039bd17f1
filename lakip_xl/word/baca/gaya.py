"""Which styles are headings, and of which level."""

import re
from collections.abc import Mapping

from lakip_xl.word.pohon import Simpul

_BERNAMA = re.compile(r"(?:heading|judul)\s*(\d)", re.IGNORECASE)
_TERTINGGI = 9
_DALAM = 20


def tingkat_gaya(akar: Simpul | None) -> Mapping[str, int]:
    """Return the level of every style that is a heading: by its outline, its name, or the style it is based on."""
    if akar is None:
        return {}
    semua = {gaya.atribut.get("w:styleId", ""): gaya for gaya in akar.semua("w:style")}
    return {kunci: tingkat for kunci in semua if (tingkat := _tingkat(semua, kunci))}


def _tingkat(semua: Mapping[str, Simpul], kunci: str) -> int:
    for _ in range(_DALAM):
        gaya = semua.get(kunci)
        if gaya is None:
            return 0
        if (garis := gaya.nilai("w:pPr", "w:outlineLvl")) is not None:
            return tingkat_garis(garis)
        if cocok := _BERNAMA.fullmatch(gaya.nilai("w:name") or ""):
            return int(cocok[1])
        kunci = gaya.nilai("w:basedOn") or ""
    return 0


def tingkat_garis(tertulis: str) -> int:
    """Return the level of an outline as Word writes it, from 0; 0 for running text."""
    return int(tertulis) + 1 if tertulis.isascii() and tertulis.isdigit() and int(tertulis) < _TERTINGGI else 0
