"""Cells of a column written short: D7, D9-D12."""

import re
from collections.abc import Iterable, Iterator

_ALAMAT = re.compile(r"([A-Z]+)(\d+)")


def rentang_sel(semua: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield addresses in their order, those that stand below each other as one range, with how many they are."""
    awal, kolom, baris, banyak = "", "", 0, 0
    for alamat in semua:
        cocok = _ALAMAT.fullmatch(alamat)
        huruf, nomor = (cocok[1], int(cocok[2])) if cocok else (alamat, 0)
        if banyak and huruf == kolom and nomor == baris + 1:
            baris, banyak = nomor, banyak + 1
            continue
        if banyak:
            yield _tulis(awal, f"{kolom}{baris}", banyak), banyak
        awal, kolom, baris, banyak = alamat, huruf, nomor, 1
    if banyak:
        yield _tulis(awal, f"{kolom}{baris}", banyak), banyak


def _tulis(awal: str, akhir: str, banyak: int) -> str:
    return awal if banyak == 1 else f"{awal}-{akhir}"
