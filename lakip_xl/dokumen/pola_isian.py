"""Words with places for figures, {{IKU-2.realisasi}}: how a place is written, and the words with what stands there."""

import re
from collections.abc import Mapping

ISIAN = re.compile(r"\{\{\s*([^{}\s](?:[^{}]{0,118}[^{}\s])?)\s*\}\}")
"""A place for a figure: the key between double braces, blanks around it allowed."""


def isian(*bagian: str) -> str:
    """Return the place of the key that some names make."""
    return "{{" + ".".join(bagian) + "}}"


def isi_pola(pola: str, teks: Mapping[str, str]) -> str:
    """Return a pattern as it is printed; `teks` are the figures by key."""
    return ISIAN.sub(lambda cocok: teks.get(cocok[1], cocok[0]), pola)
