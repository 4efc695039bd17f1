"""Characters that nobody sees: they come along with what is pasted, and mean nothing in a report."""

from collections.abc import Sequence

_TIDAK_TAMPAK = dict.fromkeys(
    [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
"""Soft hyphen, spaces of no width, joiners, marks of the writing direction, byte order mark."""


def buang(teks: str) -> str:
    """Return a text without the characters that nobody sees."""
    return teks if teks.isprintable() else teks.translate(_TIDAK_TAMPAK)


def buang_semua(baris: Sequence[Sequence[object]]) -> Sequence[Sequence[object]]:
    """Return rows of cells whose texts hold no character that nobody sees."""
    return [
        [buang(sel) if isinstance(sel, str) and not sel.isprintable() else sel for sel in sebaris] for sebaris in baris
    ]
