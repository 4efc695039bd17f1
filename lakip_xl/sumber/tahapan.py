"""Stages of the budget: penetapan, pergeseran, perubahan; the last one counts, and stages never add up."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_KATA = (("PERUBAHAN", 30), ("PERGESERAN", 20), ("PENETAPAN", 10), ("MURNI", 10), ("INDUK", 10))
_ROMAWI = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_POTONG = re.compile(r"[A-Z]+|\d{1,2}", re.ASCII)


class PilihanTahapan(NamedTuple):
    """The stage that counts, and for each part whether it is of that stage."""

    nama: str
    ikut: tuple[bool, ...]


def tingkat_tahapan(teks: str) -> int:
    """Return how late a stage is: pergeseran after perubahan is later than both; 0 where the text names none."""
    kata = _POTONG.findall(teks.upper())
    dasar = sum(bobot for nama, bobot in _KATA if nama in kata)
    nomor = next((int(isi) if isi.isdigit() else _ROMAWI[isi] for isi in kata if isi.isdigit() or isi in _ROMAWI), 0)
    return dasar * 100 + min(nomor, 99) if dasar else 0


def pilih_tahapan(semua: Sequence[tuple[str, str, str]]) -> PilihanTahapan:
    """Pick the stage of parts given as (file, stage in its rows, stage that the plan picks for the file).

    A part without a stage has that of its file's name.
    """
    nama = [tahapan or _dari_nama(berkas) for berkas, tahapan, _ in semua]
    boleh = [not dipilih or dipilih in (isi, tahapan) for isi, (_, tahapan, dipilih) in zip(nama, semua, strict=True)]
    calon = {isi for isi, jadi in zip(nama, boleh, strict=True) if jadi}
    terakhir = max(calon, key=lambda isi: (tingkat_tahapan(isi), isi), default="")
    dipilih = {pilihan for _, _, pilihan in semua if pilihan}
    ikut = tuple(jadi and (isi == terakhir or isi in dipilih) for isi, jadi in zip(nama, boleh, strict=True))
    return PilihanTahapan(terakhir, ikut)


def _dari_nama(berkas: str) -> str:
    kata = _POTONG.findall(berkas.rpartition("/")[2].upper())
    return next((nama for nama, _ in _KATA if nama in kata), "")
