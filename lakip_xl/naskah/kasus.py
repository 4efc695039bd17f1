"""A small report written as Markdown, for the cases of checks: headings, paragraphs, tables, and what must be named.

    ## Realisasi
    | Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | % |
    | Pengadaan mebel | 1.000.000 | 500.000 | 60,00 |
    → 1/1/3

Each paragraph is a line; rows that stand together are a table. The line with the arrow names a place: block, row,
column. One that begins with ⇄ says that the figure at a place is bound to the data, by which key, as it is written and
as the data have it now:

    ⇄ 0 IKU-1.realisasi: 12,00 | 13,50
"""

import re
from typing import NamedTuple

from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, SelNaskah, TabelNaskah

_PANAH = "→"
_TERIKAT = re.compile(r"⇄ (\d+) (\S+): (.*) \| (.*)")


class IkatanKasus(NamedTuple):
    """A bound figure of a case: block, key, as written, as the data have it."""

    blok: int
    kunci: str
    tertulis: str
    data: str


class KasusNaskah(NamedTuple):
    """A case: the report, the places that must be named, and the report as it is written."""

    naskah: Naskah
    letak: tuple[str, ...]
    tulisan: str
    terikat: tuple[IkatanKasus, ...] = ()


def baca_kasus_naskah(kasus: str) -> KasusNaskah:
    """Read a case."""
    blok: list[Blok] = []
    letak: list[str] = []
    tulisan: list[str] = []
    baris: list[str] = []
    terikat: list[IkatanKasus] = []
    for teks in [*filter(None, map(str.strip, kasus.splitlines())), ""]:
        if teks.startswith("|"):
            baris.append(teks)
            continue
        if baris:
            tulisan += ["", *_bingkai(baris), ""]
            blok.append(_tabel(len(blok), baris))
            baris = []
        if cocok := _TERIKAT.fullmatch(teks):
            nomor, kunci, tertulis, data = cocok.groups()
            terikat.append(IkatanKasus(int(nomor), kunci, tertulis, data))
        elif teks.startswith(_PANAH):
            letak.append(teks.removeprefix(_PANAH).strip())
        elif teks:
            tulisan += [teks, ""]
            blok.append(_paragraf(len(blok), teks))
    rapi = "\n".join(tulisan).strip().replace("\n\n\n", "\n\n")
    return KasusNaskah(Naskah(tuple(blok)), tuple(letak), rapi, tuple(terikat))


def _paragraf(nomor: int, teks: str) -> Paragraf:
    tingkat = len(teks) - len(teks.lstrip("#"))
    return Paragraf(LetakNaskah(nomor), teks.lstrip("# "), tingkat)


def _tabel(nomor: int, semua: list[str]) -> TabelNaskah:
    return TabelNaskah(
        LetakNaskah(nomor),
        tuple(
            tuple(
                SelNaskah(LetakNaskah(nomor, urutan, kolom), isi.strip())
                for kolom, isi in enumerate(teks.removeprefix("|").removesuffix("|").split("|"))
            )
            for urutan, teks in enumerate(semua)
        ),
    )


def _bingkai(semua: list[str]) -> list[str]:
    """Write rows as a table of Markdown, whose first row is a header."""
    return [semua[0], f"|{' --- |' * (semua[0].count('|') - 1)}", *semua[1:]]
