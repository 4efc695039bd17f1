"""Sentences that say how a figure changed: from one to another, up or down, by how much."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.naskah import LetakNaskah

_NAIK = re.compile(r"\b(?:naik|meningkat|kenaikan|peningkatan|bertambah|penambahan|tumbuh)\b", re.IGNORECASE)
_TURUN = re.compile(r"\b(?:turun|menurun|penurunan|berkurang|pengurangan|menyusut)\b", re.IGNORECASE)
_DARI = re.compile(
    r"\bdari\s+(?:sebesar\s+|semula\s+|sebanyak\s+|sejumlah\s+|nilai\s+|angka\s+|awal\w*\s+|hanya\s+)*$", re.IGNORECASE
)
_MENJADI = re.compile(r"\bmenjadi\s+(?:sebesar\s+|sebanyak\s+|sejumlah\s+|berjumlah\s+)*$", re.IGNORECASE)
_BESAR = re.compile(
    r"(?:naik|meningkat|kenaikan|peningkatan|bertambah|penambahan|tumbuh|turun|menurun|penurunan|berkurang|atau|selisih)\s+"
    r"(?:\w+\s+){0,3}?(?:sebesar\s+|sebanyak\s+|sejumlah\s+|naik\s+|turun\s+|meningkat\s+|menurun\s+)*$|\(\s*(?:naik|turun)?\s*$",
    re.IGNORECASE,
)
_LALU = re.compile(
    r"\s*(?:sehingga|hingga|dan)?\s*(?:target(?:nya)?\s+)?menjadi\s+(?:sebesar\s+|sebanyak\s+|sejumlah\s+)?$",
    re.IGNORECASE,
)
_AWAL_AKHIR = re.compile(r"\b(?:dari|menjadi)\b", re.IGNORECASE)
_KECUALI = re.compile(r"target|anggaran|pagu", re.IGNORECASE)
_JARAK, _DEKAT, _MUNDUR = 110, 30, 40


class Perubahan(NamedTuple):
    """A change: earlier and later figure, its way (1 up, -1 down, 0 not said), by how much (None: not said)."""

    lama: Angka
    baru: Angka
    arah: int
    besar: Angka | None
    letak_arah: tuple[LetakNaskah, ...]
    letak_besar: tuple[LetakNaskah, ...]
    dugaan: bool = False
    """Whether the earlier figure is the only one before of the same unit, and not said to be it."""


def perubahan_dalam(alinea: Alinea) -> Iterator[Perubahan]:
    """Yield what is written as "naik dari 300 menjadi 330 atau 10 %"."""
    for awal, akhir, semua in alinea.angka_kalimat():
        angka = [isi for isi in semua if not isi.tahun]
        kurung = [_dalam_kurung(alinea.teks, awal, isi) for isi in angka]
        for urutan, lama in enumerate(angka):
            lanjut = range(urutan + 1, len(angka))
            sesudah = (angka[nomor] for nomor in lanjut if kurung[nomor] == kurung[urutan])
            baru = next(sesudah, None)
            if baru is None:
                continue
            antara, sebelum = (
                alinea.teks[lama.akhir : baru.awal],
                alinea.teks[max(awal, lama.awal - _JARAK) : lama.awal],
            )
            if len(antara) > _JARAK or not _DARI.search(sebelum) or not _MENJADI.search(antara):
                continue
            if lama.persen != baru.persen or lama.rupiah != baru.rupiah:
                continue
            kata = [*_NAIK.finditer(sebelum), *_TURUN.finditer(sebelum)]
            dekat = max(kata, key=lambda cocok: cocok.start(), default=None)
            arah = 0 if dekat is None or _negatif(sebelum) else (1 if _NAIK.fullmatch(dekat[0]) else -1)
            mulai = max(awal, lama.awal - _JARAK)
            letak = alinea.letak(mulai + dekat.start(), baru.akhir) if dekat else alinea.letak(lama.awal, baru.akhir)
            besar = _besar(alinea, baru, list(sesudah), akhir)
            tempat = alinea.letak(besar.awal, besar.akhir) if besar else ()
            yield Perubahan(lama, baru, arah, besar, letak, tempat)


def _dalam_kurung(teks: str, awal: int, angka: Angka) -> int:
    """Return in how many parentheses a figure stands: an aside tells of another figure."""
    sebelum = teks[awal : angka.awal]
    return sebelum.count("(") - sebelum.count(")")


def perubahan_dugaan(alinea: Alinea) -> Iterator[Perubahan]:
    """Yield what is written as "naik 5 % sehingga menjadi 525 orang" behind the only figure of the same unit."""
    angka = [isi for isi in alinea.angka if not isi.tahun]
    for urutan in range(1, len(angka) - 1):
        besar, baru = angka[urutan], angka[urutan + 1]
        sebelum = alinea.teks[max(0, besar.awal - _DEKAT) : besar.awal]
        kata = [*_NAIK.finditer(sebelum), *_TURUN.finditer(sebelum)]
        if not (besar.persen and kata and _LALU.match(alinea.teks[besar.akhir : baru.awal]) and _jenis(baru)):
            continue
        sejenis = {isi.nilai: isi for isi in angka[max(0, urutan - _MUNDUR) : urutan] if _jenis(isi) == _jenis(baru)}
        if len(sejenis) == 1:
            lama = next(iter(sejenis.values()))
            arah = 1 if _NAIK.fullmatch(kata[-1][0]) else -1
            letak = alinea.letak(besar.awal, baru.akhir)
            yield Perubahan(lama, baru, arah, besar, letak, alinea.letak(besar.awal, besar.akhir), dugaan=True)


def _jenis(angka: Angka) -> tuple[bool | str, ...]:
    """Return what makes figures comparable: money, percent, the first word of the unit; nothing for a bare figure."""
    satuan = angka.satuan.casefold().split()[:1]
    return (angka.rupiah, angka.persen, *satuan) if satuan and not angka.persen else ()


def poin_disebut_persen(alinea: Alinea) -> Iterator[tuple[Angka, Angka, Angka]]:
    """Yield a change in percent that is the difference of two percents of the same text, with them: "naik 8,43 %"."""
    persen = [isi for isi in alinea.angka if isi.persen]
    for angka in persen:
        sebelum = alinea.teks[max(0, angka.awal - _DEKAT) : angka.awal]
        if not angka.desimal or _AWAL_AKHIR.search(sebelum) or not (_NAIK.search(sebelum) or _TURUN.search(sebelum)):
            continue
        lain = [isi for isi in persen if isi is not angka]
        for satu, dua in pairwise(lain):
            if abs(satu.nilai - dua.nilai) == angka.nilai and satu.nilai * angka.nilai:
                yield angka, satu, dua
                break


def _besar(alinea: Alinea, baru: Angka, sesudah: list[Angka], akhir: int) -> Angka | None:
    for angka in sesudah[:1]:
        antara = alinea.teks[baru.akhir : angka.awal]
        if angka.akhir <= akhir and len(antara) <= _JARAK and _BESAR.search(antara) and not _KECUALI.search(antara):
            return angka
    return None


def _negatif(teks: str) -> bool:
    return re.search(r"\b(?:tidak|belum|bukan|untuk|agar|target)\b", teks, re.IGNORECASE) is not None
