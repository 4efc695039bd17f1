"""Captions of tables, and the list of tables at the front."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.naskah.naskah import LetakNaskah, Paragraf
from lakip_xl.naskah.telaah import Telaah

_JUDUL = re.compile(
    r"^\s*tabel\s*\.?\s*(?P<nomor>\d+(?:[.-]\d+)*|[IVX]+(?:\.\d+)+)\.?\s*[:.]?\s*(?P<judul>.*)$", re.IGNORECASE
)
_DAFTAR = re.compile(r"^\s*daftar\s+tabel\s*$", re.IGNORECASE)
_BAGIAN_LAIN = re.compile(r"^\s*(?:daftar\s|bab\s|kata\s+pengantar|ringkasan|ikhtisar)", re.IGNORECASE)
_HALAMAN = re.compile(r"(?:[\s.…_]+(?:\d{1,3}|[ivxl]+))?[\s.…_]*$", re.IGNORECASE)
_TITIK = re.compile(r"\.{3,}|…|\t")
_PANJANG, _BARIS = 220, 3


class JudulTabel(NamedTuple):
    """A caption: its number, its words, its place."""

    nomor: str
    judul: str
    letak: LetakNaskah


def daftar_tabel(telaah: Telaah) -> Iterator[JudulTabel]:
    """Yield the entries of the list of tables."""
    dalam = False
    for letak, teks in _baris(telaah):
        if _DAFTAR.match(teks):
            dalam = True
        elif dalam and (cocok := _JUDUL.match(teks)) and cocok["judul"].strip():
            yield JudulTabel(cocok["nomor"], _HALAMAN.sub("", _TITIK.split(cocok["judul"])[0]), letak)
        elif dalam and _BAGIAN_LAIN.match(teks):
            return


def _baris(telaah: Telaah) -> Iterator[tuple[LetakNaskah, str]]:
    """Yield paragraphs, and the first cells of rows: lists are set as tables, too."""
    for blok in telaah.naskah.blok:
        if isinstance(blok, Paragraf):
            if blok.teks.strip():
                yield blok.letak, blok.teks
        else:
            for baris in blok.baris:
                if baris:
                    yield baris[0].letak, baris[0].teks


def judul_tabel(telaah: Telaah) -> Iterator[JudulTabel]:
    """Yield the captions in the text: the paragraph that numbers a table, with what follows until the table."""
    dalam = False
    isi = [blok for blok in telaah.naskah.blok if not (isinstance(blok, Paragraf) and not blok.teks.strip())]
    for urutan, blok in enumerate(isi):
        if not isinstance(blok, Paragraf):
            continue
        if _DAFTAR.match(blok.teks):
            dalam = True
        elif _BAGIAN_LAIN.match(blok.teks):
            dalam = False
        cocok = _JUDUL.match(blok.teks)
        if dalam or cocok is None or len(blok.teks) > _PANJANG or _TITIK.search(blok.teks):
            continue
        judul = cocok["judul"].strip()
        for lanjut in isi[urutan + 1 : urutan + 1 + _BARIS]:
            if not isinstance(lanjut, Paragraf) or len(lanjut.teks) > _PANJANG or _JUDUL.match(lanjut.teks):
                break
            if judul and not lanjut.teks.isupper():
                break
            judul = f"{judul} {lanjut.teks.strip()}".strip()
        yield JudulTabel(cocok["nomor"], judul, blok.letak)
