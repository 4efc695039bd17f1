"""Ordinal values: predikat of the AKIP evaluation, audit opinions, or a list that an office names (aturan 4)."""

from decimal import Decimal

from lakip_xl.domain.rumus import rumus

AKIP = ("D", "C", "CC", "B", "BB", "A", "AA")
OPINI = ("TMP", "TW", "WDP", "WTP")
DAFTAR_BAKU: tuple[tuple[str, ...], ...] = (AKIP, OPINI)

BATAS_AKIP = (0, 30, 50, 60, 70, 80, 90)
"""Each predikat of AKIP begins above its bound (aturan 9): 80,17 is A, 80 is BB."""


@rumus(
    'IF({nilai}="","",IF({nilai}>90,"AA",IF({nilai}>80,"A",IF({nilai}>70,"BB",'
    'IF({nilai}>60,"B",IF({nilai}>50,"CC",IF({nilai}>30,"C","D")))))))'
)
def predikat_akip(nilai: Decimal | None) -> str | None:
    """Return the predikat of an AKIP value from 0 to 100; None for None (aturan 9)."""
    if nilai is None:
        return None
    return AKIP[max((urutan for urutan, batas in enumerate(BATAS_AKIP) if nilai > batas), default=0)]


def parse_daftar(teks: str) -> tuple[tuple[str, ...], ...]:
    """Read the office's own lists: lowest first, commas between values, semicolons between lists (aturan 4)."""
    daftar = (tuple(kata.strip().upper() for kata in tulisan.split(",") if kata.strip()) for tulisan in teks.split(";"))
    return tuple(urut for urut in daftar if len(urut) > 1)


def daftar_berisi(predikat: str, semua: tuple[tuple[str, ...], ...]) -> tuple[str, ...] | None:
    """Return the list in which a predikat stands (aturan 4)."""
    return next((daftar for daftar in semua if predikat.upper() in daftar), None)
