"""Numbered names: items of a list, titles of parts."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.naskah.kata import nama_baku
from lakip_xl.naskah.naskah import LetakNaskah, Paragraf
from lakip_xl.naskah.telaah import Telaah

_BUTIR = re.compile(r"^\s*(?:[-•▪]\s+)?\(?(?P<nomor>\d{1,2}|[a-z])[.)]\s+(?P<isi>[A-Z].{4,200})$", re.DOTALL)
_BAGIAN = re.compile(r"^\s*(?P<nomor>(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})+)\.?\s+(?P<isi>[^\d\s].{4,200})$", re.DOTALL)


_SUB_KEGIATAN = re.compile(
    r"^\s*[-•▪*]?\s*sub\s?-?\s?kegiatan\s*:?\s+(?P<isi>[A-Z\d].{8,300}?)[\s.;,]*$", re.IGNORECASE
)
_BERUANG = re.compile(r"\b(?:anggaran|pagu|dana|rp)\b|\d{4}", re.IGNORECASE)


class ButirBernomor(NamedTuple):
    """A numbered name: its number as written, the name as compared and as written, its place."""

    nomor: str
    nama: str
    tertulis: str
    letak: LetakNaskah

    @property
    def urutan(self) -> int:
        """The number, or how far on in the alphabet its letter stands."""
        return int(self.nomor) if self.nomor.isdigit() else ord(self.nomor) - ord("a") + 1

    def bersambung(self, lain: "ButirBernomor") -> bool:
        """Tell whether another one goes on with the numbers of this one."""
        return self.nomor.isdigit() == lain.nomor.isdigit() and lain.urutan > self.urutan


def daftar_bernomor(telaah: Telaah, awalan: re.Pattern[str]) -> Iterator[Sequence[ButirBernomor]]:
    """Yield the lists whose items begin with some word; a number that does not go on begins a new one."""
    semua: list[ButirBernomor] = []
    for butir in _semua(telaah, _BUTIR):
        if not awalan.match(butir.tertulis):
            continue
        if semua and not semua[-1].bersambung(butir):
            yield semua
            semua = []
        semua.append(butir)
    if semua:
        yield semua


def bagian_bernomor(telaah: Telaah) -> Iterator[ButirBernomor]:
    """Yield the headings with a number of several parts: 3.2, B.2.1."""
    yield from _semua(telaah, _BAGIAN, judul=True)


def sub_kegiatan_disebut(telaah: Telaah) -> Iterator[tuple[str, LetakNaskah]]:
    """Yield the paragraphs that only name a sub kegiatan: the name, its place."""
    for blok in telaah.naskah.blok:
        cocok = _SUB_KEGIATAN.match(blok.teks) if isinstance(blok, Paragraf) else None
        if cocok is not None and not _BERUANG.search(cocok["isi"]):
            yield " ".join(cocok["isi"].split()), blok.letak


def _semua(telaah: Telaah, pola: re.Pattern[str], *, judul: bool = False) -> Iterator[ButirBernomor]:
    for blok in telaah.naskah.blok:
        cocok = pola.match(blok.teks) if isinstance(blok, Paragraf) and (blok.tingkat or not judul) else None
        if cocok is not None:
            tertulis = " ".join(cocok["isi"].split())
            yield ButirBernomor(cocok["nomor"], nama_baku(tertulis), tertulis, blok.letak)
