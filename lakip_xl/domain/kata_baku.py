"""Names of categories and of predikat: words of an office that formulas and rules of colour hold (aturan 8 and 23)."""

from collections.abc import Sequence

from lakip_xl.domain.notasi import angka
from lakip_xl.domain.rumus import kutip

MAKS_HURUF = 60
"""Letters of a word: as many as a column of the report shows."""
MAKS_SEMUA = 1_000
"""Letters of all words of a scale with their quotes: a formula holds them four times, and Excel takes 8.192."""
_ACUAN = "*?~"
"""Signs that stand for other letters where Excel looks for a word."""
_AWAL = ("=", "<", ">", "+", "-", "@")
"""Signs at which Excel takes a word that it counts for a comparison, or one that is typed for a formula."""


def cacat_kata(kata: str) -> str:
    """Return why a word cannot be the name of a category or a predikat, in words; "" when it can."""
    if len(kata) > MAKS_HURUF:
        return f"lebih dari {MAKS_HURUF} huruf"
    if not kata.isprintable():
        return "memuat pindah baris atau tanda yang tidak tampak"
    if kata.startswith(_AWAL):
        return f"diawali {kata[0]}"
    tanda = next((huruf for huruf in kata if huruf in _ACUAN), "")
    return f"memuat {tanda}" if tanda else ""


def cacat_semua_kata(semua: Sequence[str]) -> str:
    """Return why words cannot be those of one scale, in words; "" when they can."""
    for kata in semua:
        if cacat := cacat_kata(kata):
            return f"mempunyai nama yang {cacat} ({kata[:MAKS_HURUF]})"
    if sum(len(kutip(kata)) for kata in semua) > MAKS_SEMUA:
        return f"mempunyai nama yang seluruhnya lebih dari {angka(MAKS_SEMUA)} huruf"
    return ""
