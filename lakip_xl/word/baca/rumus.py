"""Formulas of Word (OMML) as text in one line: (44 - 24) / (24) × 100%."""

from collections.abc import Mapping

from lakip_xl.word.pohon import Simpul

_BENTUK: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "m:f": ("({}) / ({})", ("m:num", "m:den")),
    "m:rad": ("akar({})", ("m:e",)),
    "m:sSup": ("{}^{}", ("m:e", "m:sup")),
    "m:sSub": ("{}_{}", ("m:e", "m:sub")),
    "m:nary": ("Σ{}", ("m:e",)),
    "m:d": ("({})", ("m:e",)),
}
"""Structures of a formula: how they are written, and the parts that are."""


def teks_rumus(simpul: Simpul) -> str:
    """Return a formula, or a part of one, as text."""
    if simpul.nama == "m:t":
        return simpul.teks
    if simpul.nama not in _BENTUK:
        return "".join(map(teks_rumus, simpul.anak))
    pola, bagian = _BENTUK[simpul.nama]
    return pola.format(*(_isi(simpul, nama) for nama in bagian))


def _isi(simpul: Simpul, nama: str) -> str:
    return ", ".join(teks_rumus(anak) for anak in simpul.anak if anak.nama == nama)
