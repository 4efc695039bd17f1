"""How far the filled cells of a sheet reach, and how far they may."""

import re
from collections.abc import Sequence
from string import ascii_uppercase, digits

from lakip_xl.domain.alamat import nomor
from lakip_xl.excel.baca.arsip import BerkasDitolak

MAKS_BARIS = 20_000
MAKS_KOLOM = 256
ALAMAT = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ABJAD, _DIGIT = re.compile(r"[A-Z]{1,3}"), re.compile(r"[1-9][0-9]{0,6}")


def luas_terisi(semua: Sequence[str], lapang: int = 1) -> int:
    """Return the number of cells from A1 to the last filled one; a cell far outside of any table refuses the file.

    `lapang` multiplies the rows that a table may have.
    """
    abjad = {alamat.rstrip(digits) for alamat in semua}
    digit = {alamat.lstrip(ascii_uppercase) for alamat in semua}
    if not all(map(_ABJAD.fullmatch, abjad)) or not all(map(_DIGIT.fullmatch, digit)):
        raise ValueError(next(alamat for alamat in semua if not ALAMAT.fullmatch(alamat))[:99])
    baris, kolom = max(map(int, digit), default=0), max(map(nomor, abjad), default=0)
    if baris > lapang * MAKS_BARIS or kolom > MAKS_KOLOM:
        raise jauh_di_luar(next(alamat for alamat in semua if _jauh(alamat, lapang)))
    return baris * kolom


def _jauh(alamat: str, lapang: int) -> bool:
    cocok = ALAMAT.fullmatch(alamat)
    return cocok is not None and (int(cocok[2]) > lapang * MAKS_BARIS or nomor(cocok[1]) > MAKS_KOLOM)


def jauh_di_luar(alamat: str) -> BerkasDitolak:
    """Return the refusal of a file with a cell far outside of any table."""
    return BerkasDitolak(f"ada isi jauh di luar tabel (sel {alamat}); hapus baris dan kolom di luar tabel lalu simpan")
