"""The list of contents at the front, and whether the report holds what it names."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.naskah.kata import nama_baku, urutan_kata
from lakip_xl.naskah.naskah import LetakNaskah, Paragraf
from lakip_xl.naskah.telaah import Telaah

_DAFTAR = re.compile(r"^\s*daftar\s+isi\s*$", re.IGNORECASE)
_BERIKUT = re.compile(r"^\s*daftar\s+(?:tabel|gambar|grafik|lampiran)\s*$", re.IGNORECASE)
_HALAMAN = re.compile(r"^(?P<judul>.*?\w.*?)\s*(?:[.…_]{3,}|\t)\s*[.…_\s]*(?:\d{1,3}|[ivxlIVXL]{1,6})?\s*$")
_NOMOR = re.compile(
    r"^\W*(?:(?:bab\s+[ivx\d]+|[ivx]{1,4}[.)]|[a-z](?:\.\d+)+\.?|[a-z][.)]|\d+(?:\.\d+)*\.?)(?=[\s.)]|(?<=\.)\w)[\s.):]*)+",
    re.IGNORECASE,
)
_PENDEK, _PANJANG = 8, 220
_LEBIH, _MIRIP = 6, 0.8


class ButirIsi(NamedTuple):
    """An entry: its words without number and page, its place."""

    judul: str
    letak: LetakNaskah


def daftar_isi(telaah: Telaah) -> Iterator[ButirIsi]:
    """Yield the entries of the list that lead to a page."""
    for letak, teks in _baris(telaah):
        cocok = _HALAMAN.match(teks.split("\n", maxsplit=1)[0])
        judul = _NOMOR.sub("", cocok["judul"]).strip(" .:") if cocok else ""
        if judul:
            yield ButirIsi(judul, letak)


def _baris(telaah: Telaah) -> Iterator[tuple[LetakNaskah, str]]:
    """Yield the lines from "DAFTAR ISI" to the next list or heading: paragraphs, and first cells of rows."""
    dalam = False
    for blok in telaah.naskah.blok:
        if isinstance(blok, Paragraf):
            if _DAFTAR.match(blok.teks):
                dalam = True
            elif dalam and (_BERIKUT.match(blok.teks) or (blok.tingkat and not _HALAMAN.match(blok.teks))):
                return
            elif dalam:
                yield blok.letak, blok.teks
        elif dalam:
            yield from (
                (baris[0].letak, f"{baris[0].teks}\t" if len(baris) > 1 else baris[0].teks)
                for baris in blok.baris
                if baris
            )


def isi_naskah(telaah: Telaah) -> list[tuple[str, list[str]]]:
    """Return the short paragraphs outside lists with pages, and each two in a row: as compared, their words."""
    semua = [" ".join(blok.teks.split()) for blok in telaah.naskah.blok if isinstance(blok, Paragraf)]
    pendek = [teks for teks in semua if teks and len(teks) <= _PANJANG and not _HALAMAN.match(teks)]
    semua = [*pendek, *(f"{satu} {lain}" for satu, lain in pairwise(pendek) if not _NOMOR.match(lain))]
    return [(nama_baku(teks), urutan_kata(teks)) for teks in semua]


def ada_judul(judul: str, isi: list[tuple[str, list[str]]]) -> bool:
    """Tell whether one of the paragraphs holds all words of a title and few others; a short one is not asked for."""
    baku, kata = nama_baku(judul), urutan_kata(judul)
    if len(baku) < _PENDEK:
        return True
    if any(baku in milik for milik, _ in isi):
        return True
    return any(_memuat(kata, milik) for _, milik in isi if len(milik) <= len(kata) + _LEBIH)


def _memuat(kata: list[str], isi: list[str]) -> bool:
    """Tell whether all words are there, a few of them with slips."""
    kurang = [satu for satu in kata if satu not in isi]
    return len(kurang) <= 1 + len(kata) // 4 and all(
        get_close_matches(satu, isi, n=1, cutoff=_MIRIP) for satu in kurang
    )
