"""Copies of figures that no bookmark binds: a paragraph that was pasted, whose number stays behind."""

import re
from collections.abc import Iterator, Mapping

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pengikat import JenisPengikat
from lakip_xl.word.ikat.bagian import BagianNaskah, cuplik
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.penanda import ButirNaskah
from lakip_xl.word.pohon import Simpul

_SEBELUM, _SESUDAH, _TERPENDEK = 24, 12, 12
"""Letters beside a figure by which its copy is known, and how many there must be."""
_ANGKA = re.compile(r"\d[\d.,]*\d|\d")


def cari_salinan(bagian: BagianNaskah, kunci: Mapping[str, Kunci]) -> Iterator[CatatanIkat]:
    """Yield unbound figures that are not what the data say: in a copy of a paragraph, or between the same words."""
    terikat: dict[tuple[str, ...], str] = {}
    bebas: list[tuple[tuple[tuple[str, ...], ...], str, Simpul]] = []
    for paragraf, (teks, ikatan) in _alinea(bagian):
        pola = _pola(teks, ikatan)
        for nomor, (awal, akhir) in enumerate(pola[1]):
            tempat: tuple[tuple[str, ...], ...] = ((pola[0], str(nomor)), _konteks(teks, awal, akhir))
            dasar = next((satu for mulai, selesai, satu in ikatan if mulai < akhir and awal < selesai), None)
            if dasar is None:
                bebas.append((tempat, teks[awal:akhir], paragraf))
            elif dasar in kunci:
                terikat |= {satu: dasar for satu in tempat if satu}
    for tempat, tertulis, paragraf in bebas:
        dasar = next((terikat[satu] for satu in tempat if satu in terikat), None)
        if dasar is not None and tertulis != kunci[dasar].teks:
            yield CatatanIkat(PerkaraIkat.SALINAN, kunci[dasar].nama, cuplik(paragraf), tertulis, kunci[dasar].teks)


def _pola(teks: str, ikatan: list[tuple[int, int, str]]) -> tuple[str, list[tuple[int, int]]]:
    """Return a paragraph with a sign for each figure, bound or not, and where these stand."""
    bebas = [
        cocok.span()
        for cocok in _ANGKA.finditer(teks)
        if not any(awal < cocok.end() and cocok.start() < akhir for awal, akhir, _ in ikatan)
    ]
    semua = sorted([*bebas, *((awal, akhir) for awal, akhir, _ in ikatan if akhir > awal)])
    hasil, sebelum = [], 0
    for awal, akhir in semua:
        hasil += [teks[sebelum:awal], "#"]
        sebelum = akhir
    return "".join([*hasil, teks[sebelum:]]), semua


def _alinea(bagian: BagianNaskah) -> Iterator[tuple[Simpul, tuple[str, list[tuple[int, int, str]]]]]:
    """Yield each paragraph of running text with its text, and where in it which figure is bound."""
    milik: dict[int, list[ButirNaskah]] = {}
    paragraf: dict[int, Simpul] = {}
    for butir in bagian.butir:
        if butir.paragraf is not None and butir.tabel is None:
            milik.setdefault(id(butir.paragraf), []).append(butir)
            paragraf[id(butir.paragraf)] = butir.paragraf
    ikatan = {
        id(penanda.mulai.simpul): penanda for penanda in bagian.penanda if penanda.pengikat.jenis is JenisPengikat.ANGKA
    }
    for kunci, semua in milik.items():
        teks, rentang, letak = "", [], {}
        for butir in semua:
            letak[id(butir.simpul)] = len(teks)
            teks += butir.teks
        for butir in semua:
            penanda = ikatan.get(id(butir.simpul))
            if penanda is not None:
                awal = letak[id(butir.simpul)]
                rentang.append((awal, awal + len(penanda.teks), penanda.pengikat.dasar))
        yield paragraf[kunci], (teks, rentang)


def _konteks(teks: str, awal: int, akhir: int) -> tuple[str, ...]:
    """Return the letters around a figure and itself; () where they are too few to tell it."""
    sebelum, sesudah = teks[max(awal - _SEBELUM, 0) : awal], teks[akhir : akhir + _SESUDAH]
    if len((sebelum + sesudah).strip()) < _TERPENDEK or not _ANGKA.fullmatch(teks[awal:akhir]):
        return ()
    return sebelum, teks[awal:akhir], sesudah
