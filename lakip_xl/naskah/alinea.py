"""Running text: paragraphs, those that a page break cut joined, with the place of every letter."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lakip_xl.naskah.angka import Angka, angka_dalam
from lakip_xl.naskah.naskah import LetakNaskah, Naskah, Paragraf, TabelNaskah

_ULANG = 4
_PENDEK = 100
_SELESAI = re.compile(r"(?<!\bRp)(?<!\bNo)[.:;!?]\s*$")
_LANJUT = re.compile(r"[a-z0-9%=(:]|Rp")
_BUTIR = re.compile(r"(?:[-•▪*]|\(?[a-z0-9]{1,3}[.)])\s")
_AKHIR_KALIMAT = re.compile(r"(?<=[a-zA-Z%)\d])[.;!?](?=\s+[A-Z(]|\s*$)")
_SINGKATAN = re.compile(r"\b(?:Rp|No|dr|Drs?|dll|dsb|Jl|s\.d|a\.n|[A-Z])$")
_SEL_BERKALIMAT = 25


@dataclass(frozen=True)
class Alinea:
    """A piece of running text; `potongan` tells where in it each of its paragraphs begins, and its place."""

    teks: str
    potongan: tuple[tuple[int, LetakNaskah], ...]
    jalur: tuple[str, ...] = ()

    def letak(self, awal: int, akhir: int) -> tuple[LetakNaskah, ...]:
        """Return the places of some letters: one for each paragraph that they stand in."""
        hasil = []
        batas = [*(mulai for mulai, _ in self.potongan[1:]), len(self.teks) + 1]
        for (mulai, letak), selesai in zip(self.potongan, batas, strict=True):
            dari, ke = max(awal, mulai), min(akhir, selesai - 1)
            if dari < ke:
                hasil.append(letak._replace(awal=letak.awal + dari - mulai, akhir=letak.awal + ke - mulai))
        return tuple(hasil)

    @cached_property
    def angka(self) -> tuple[Angka, ...]:
        """The figures of the text."""
        return tuple(angka_dalam(self.teks))

    @cached_property
    def kalimat(self) -> tuple[tuple[int, int], ...]:
        """Beginning and end of every sentence."""
        hasil, awal = [], 0
        for cocok in _AKHIR_KALIMAT.finditer(self.teks):
            if _SINGKATAN.search(self.teks[awal : cocok.start()]):
                continue
            hasil.append((awal, cocok.end()))
            awal = cocok.end()
        if awal < len(self.teks):
            hasil.append((awal, len(self.teks)))
        return tuple(hasil)

    def angka_kalimat(self) -> Iterator[tuple[int, int, tuple[Angka, ...]]]:
        """Yield every sentence that holds figures: its beginning and end, and they."""
        for awal, akhir in self.kalimat:
            angka = tuple(satu for satu in self.angka if awal <= satu.awal < akhir)
            if angka:
                yield awal, akhir, angka


def hiasan_halaman(naskah: Naskah) -> frozenset[str]:
    """Return the texts that are furniture of pages: short ones that stand again and again by themselves."""
    banyak = Counter(" ".join(blok.teks.split()) for blok in naskah.blok if isinstance(blok, Paragraf))
    return frozenset(
        teks
        for teks, kali in banyak.items()
        if kali >= _ULANG and 0 < len(teks) <= _PENDEK and (teks.isupper() or teks.isdigit())
    )


def susun_alinea(naskah: Naskah, hiasan: frozenset[str], jalur: dict[LetakNaskah, tuple[str, ...]]) -> list[Alinea]:
    """Return the running text of a document, that of cells with sentences among it."""
    hasil: list[Alinea] = []
    antre: list[Paragraf] = []

    def lepas() -> None:
        if antre:
            hasil.append(_gabung(antre, jalur.get(antre[0].letak, ())))
            antre.clear()

    for blok in naskah.blok:
        if isinstance(blok, TabelNaskah):
            lepas()
            hasil.extend(_alinea_sel(blok, jalur.get(blok.letak, ())))
            continue
        teks = " ".join(blok.teks.split())
        if not teks or teks in hiasan:
            continue
        if blok.tingkat or not antre or not _menyambung(antre[-1].teks, teks):
            lepas()
        antre.append(blok)
        if blok.tingkat:
            lepas()
    lepas()
    return hasil


def _alinea_sel(tabel: TabelNaskah, jalur: tuple[str, ...]) -> Iterator[Alinea]:
    for baris in tabel.baris:
        for sel in baris:
            if len(sel.teks.split()) >= _SEL_BERKALIMAT:
                yield Alinea(sel.teks.replace("\n", " "), ((0, sel.letak),), jalur)


def _menyambung(sebelum: str, teks: str) -> bool:
    if teks.startswith("="):
        return True
    return not _SELESAI.search(sebelum) and _LANJUT.match(teks) is not None and _BUTIR.match(teks) is None


def _gabung(semua: Sequence[Paragraf], jalur: tuple[str, ...]) -> Alinea:
    teks, potongan = "", []
    for paragraf in semua:
        if teks:
            teks += " "
        potongan.append((len(teks), paragraf.letak))
        teks += re.sub(r"\s", " ", paragraf.teks)
    return Alinea(teks, tuple(potongan), jalur)
