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
    """Yield figures that stand unbound between the same words as a bound one."""
    alinea = dict(_alinea(bagian))
    terikat: dict[tuple[str, str, str], str] = {}
    bebas: list[tuple[tuple[str, str, str], Simpul]] = []
    for paragraf, (teks, ikatan) in alinea.items():
        for awal, akhir, dasar in ikatan:
            if kunci.get(dasar) is not None and (konteks := _konteks(teks, awal, akhir)) is not None:
                terikat[konteks] = dasar
        bebas += [
            (konteks, paragraf)
            for cocok in _ANGKA.finditer(teks)
            if not any(awal < cocok.end() and cocok.start() < akhir for awal, akhir, _ in ikatan)
            and (konteks := _konteks(teks, *cocok.span())) is not None
        ]
    for konteks, paragraf in bebas:
        if konteks in terikat:
            dikenal = kunci[terikat[konteks]]
            yield CatatanIkat(PerkaraIkat.SALINAN, dikenal.nama, cuplik(paragraf), konteks[1], dikenal.teks)


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


def _konteks(teks: str, awal: int, akhir: int) -> tuple[str, str, str] | None:
    sebelum, sesudah = teks[max(awal - _SEBELUM, 0) : awal], teks[akhir : akhir + _SESUDAH]
    if len((sebelum + sesudah).strip()) < _TERPENDEK or not _ANGKA.fullmatch(teks[awal:akhir]):
        return None
    return sebelum, teks[awal:akhir], sesudah
