"""Colours on paper: those of the workbook, lighter, so that a page prints well in black."""

from collections.abc import Mapping

GELAP = "1F3864"
GARIS = "808080"
KEPALA = "DDEBF7"
ISIAN_JUMLAH: Mapping[int, str] = {0: "D0DFEF", 1: "E9F1F9", 2: "F2F2F2"}
"""Shading of rows by how much they sum: all, a part, a part of it."""
WARNA_TEMA: Mapping[str, str] = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": GELAP,
    "lt2": KEPALA,
    "accent1": "1F4E78",
    "accent2": "C55A11",
    "accent3": "7F7F7F",
    "accent4": "BF9000",
    "accent5": "5B9BD5",
    "accent6": "70AD47",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
