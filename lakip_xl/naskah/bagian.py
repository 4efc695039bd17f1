"""Sentences that name a part, a whole and their percent."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka

_ATAU = re.compile(r"(?:\w+\s+){0,4}?(?:[(,]|\batau\b|\bsebesar\b|\byaitu\b|\byakni\b|\bsekitar\b|\s)+$", re.IGNORECASE)
_DARI = re.compile(
    r"^[)\s]*(?:\w+\s+){0,2}?dari\s+(?:total\s+|jumlah\s+|sebanyak\s+|sejumlah\s+|seluruh\s+)*(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_DARI_ANTARA = re.compile(
    r"^\s*(?:[\w/]+\s+){0,4}?dari\s+(?:total\s+|jumlah\s+|sebanyak\s+|sejumlah\s+|seluruh\s+)*(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_KURUNG = re.compile(
    r"^\s*(?:[\w/,]+\s+){0,6}(?:\(|atau|sebesar|mencapai|\(?sebesar)\s*(?:sebesar\s+)?$", re.IGNORECASE
)
_LAIN = re.compile(r"target|tahun|naik|turun|meningkat|menurun|triwulan", re.IGNORECASE)
_JARAK = 90


class BagianSeluruh(NamedTuple):
    """A part, the whole that it is of, and the percent as printed."""

    bagian: Angka
    persen: Angka
    seluruh: Angka


def bagian_dalam(alinea: Alinea) -> Iterator[BagianSeluruh]:
    """Yield what is written as "20 koperasi atau 6,45 % dari 310", "6,45 % (20 dari 310)" or "20 dari 310 (6,45 %)"."""
    for _, _, angka in alinea.angka_kalimat():
        for satu, dua, tiga in zip(angka, angka[1:], angka[2:], strict=False):
            antara = alinea.teks[satu.akhir : dua.awal], alinea.teks[dua.akhir : tiga.awal]
            if max(map(len, antara)) > _JARAK:
                continue
            calon = _susun((satu, dua, tiga), antara)
            if calon is not None and _wajar(calon):
                yield calon


def _susun(angka: tuple[Angka, Angka, Angka], antara: tuple[str, str]) -> BagianSeluruh | None:
    satu, dua, tiga = angka
    berpersen = tuple(isi.persen for isi in angka)
    if (
        berpersen == (False, True, False)
        and _ATAU.search(antara[0])
        and _DARI.match(antara[1])
        and not _LAIN.search(antara[0])
    ):
        return BagianSeluruh(satu, dua, tiga)
    if berpersen == (False, False, True) and _DARI_ANTARA.match(antara[0]) and _KURUNG.match(antara[1]):
        return None if _LAIN.search(antara[0]) else BagianSeluruh(satu, tiga, dua)
    if berpersen == (True, False, False) and re.match(r"\s*\(", antara[0]) and _DARI_ANTARA.match(antara[1]):
        return BagianSeluruh(dua, satu, tiga)
    return None


def _wajar(kutipan: BagianSeluruh) -> bool:
    bagian, seluruh = kutipan.bagian, kutipan.seluruh
    return (
        not bagian.tahun
        and not seluruh.tahun
        and 0 <= bagian.nilai <= seluruh.nilai
        and seluruh.nilai > 0
        and (bagian.rupiah == seluruh.rupiah)
    )
