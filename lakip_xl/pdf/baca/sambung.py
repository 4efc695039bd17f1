"""Lines joined as paragraphs: whether a line goes on in the next one, and what stands between them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lakip_xl.pdf.baca.baris_teks import BarisTeks

_SELA_KATA, _SELA_LONGGAR = 0.3, 1.0
_JARAK = 1.45
_JARAK_TERBESAR = 3
SPASI_TUNGGAL = 1.25
_MENJOROK = 8.0
_PELUANG = 2.5
_AKHIRAN = 3
_BUTIR = re.compile(r"(?:[-–•▪●○❖➢*]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s")
_ISI = re.compile(r"\.{5,}|…{2,}|(?:\. ){5,}|\t")
_LABEL = re.compile(r"[A-Z][\w/ ]{2,40}\s?: ")
_BERJUDUL = re.compile(r"(?:tabel|gambar|grafik|lampiran|bab)\s*\.?\s*[\dIVX]", re.IGNORECASE)
_PENGGAL = re.compile(r"(\w*[^\W\d_])-$")
_ANGKA_AKHIR = re.compile(r"(?:^|(?<=[\s(]))[\d.,]+$")
_ANGKA_AWAL = re.compile(r"[\d.,]+%?(?:-|(?=[\s)]|$))")
_UTUH = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?:,-)?|\d+(?:[.,]\d{1,2})?%?")
_KATA = re.compile(r"[^\W\d_]+")
_LOMPAT = "\t"
_TANDA = frozenset(",.;)/")
_SELESAI = re.compile(r"(?<!\bRp)(?<!\bNo)[.:;!?]$")


@dataclass(frozen=True)
class Alur:
    """How text runs in an area: where its lines end, how far they lie apart, whether breaks leave a space behind.

    In a cell, where text is set to any side, `lebar` is what counts. `kosakata` are the words of the document.
    """

    kanan: float
    jarak: float
    berspasi: bool
    lebar: float | None = None
    kosakata: frozenset[str] = frozenset()

    def sisa(self, baris: BarisTeks) -> float:
        """Return how much room a line leaves."""
        return self.kanan - baris.kanan if self.lebar is None else self.lebar - baris.lebar


def gabung_baris(semua: Sequence[BarisTeks], alur: Alur) -> list[str]:
    """Return the paragraphs of some lines."""
    hasil: list[str] = []
    for urutan, baris in enumerate(semua):
        lanjut = sambungan(hasil[-1], semua[urutan - 1], baris, alur) if hasil else None
        if lanjut is None:
            hasil.append(baris.teks)
        else:
            hasil[-1] = lanjut
    return hasil


def sambungan(teks: str, atas: BarisTeks, bawah: BarisTeks, alur: Alur) -> str | None:
    """Return a paragraph, whose last line is `atas`, with the next line; None where that begins anew."""
    if _baru(atas, bawah, alur):
        return None
    if penggal := _PENGGAL.search(atas.teks):
        return teks + bawah.teks if _berulang(penggal[1], bawah.teks) else teks[:-1] + bawah.teks
    if not atas.spasi and _terputus(atas, bawah, alur):
        return teks + bawah.teks
    if not atas.spasi and _selesai(atas, bawah, alur):
        return None
    return f"{teks} {bawah.teks}"


def _baru(atas: BarisTeks, bawah: BarisTeks, alur: Alur) -> bool:
    """Tell whether a line begins anew: it stands apart, had room above, is of a list or a caption."""
    sela = (_SELA_LONGGAR if atas.spasi else _SELA_KATA) * bawah.ukuran
    return bool(
        (bawah.halaman == atas.halaman and bawah.dasar - atas.dasar > alur.jarak * _JARAK)
        or alur.sisa(atas) > bawah.kata + sela
        or _ISI.search(atas.teks)
        or _LOMPAT in bawah.teks
        or _BERJUDUL.match(bawah.teks)
        or (not atas.spasi and (_BUTIR.match(bawah.teks) or _LABEL.match(bawah.teks)))
    )


def _selesai(atas: BarisTeks, bawah: BarisTeks, alur: Alur) -> bool:
    """Tell whether a line without a space behind it is the last: two figures meet, or a sentence ends."""
    if _dua_angka(atas.teks, bawah.teks):
        return True
    menjorok = bawah.kiri > atas.kiri + _MENJOROK and alur.lebar is None
    selesai = _SELESAI.search(atas.teks) is not None and not bawah.teks[0].islower()
    return selesai and (alur.berspasi or menjorok)


def _berulang(penggal: str, lanjut: str) -> bool:
    """Tell whether a hyphen belongs to the word: langkah-langkah, non-ASN."""
    return not lanjut[:1].islower() or lanjut.casefold().startswith(penggal.casefold()[:3])


def _terputus(atas: BarisTeks, bawah: BarisTeks, alur: Alur) -> bool:
    """Tell whether a word or a figure was broken because not even its next letter had room."""
    if atas.teks.endswith("/") or bawah.teks[0] in _TANDA:
        return True
    if alur.sisa(atas) > bawah.huruf + _PELUANG:
        return False
    akhir, awal = _ANGKA_AKHIR.search(atas.teks), _ANGKA_AWAL.match(bawah.teks)
    if akhir and awal:
        return _UTUH.fullmatch(akhir[0] + awal[0].rstrip("-,")) is not None or not _UTUH.fullmatch(akhir[0])
    if not (atas.teks[-1].isalpha() and bawah.teks[0].isalpha()):
        return False
    return (bawah.teks[0].islower() or atas.teks.isupper()) and _satu_kata(atas.teks, bawah.teks, alur.kosakata)


def _satu_kata(atas: str, bawah: str, kosakata: frozenset[str]) -> bool:
    """Tell whether two pieces are one word: it stands elsewhere, its first piece never does, or its rest is short.

    A word that is broken begins its line, but for one that is too long for any line.
    """
    awal, akhir = _KATA.findall(atas.casefold())[-1], _KATA.findall(bawah.casefold())[0]
    if awal + akhir in kosakata:
        return " " not in atas or awal not in kosakata
    return " " not in atas and (awal not in kosakata or (akhir not in kosakata and len(akhir) <= _AKHIRAN))


def _dua_angka(atas: str, bawah: str) -> bool:
    """Tell whether two lines are figures of their own."""
    akhir, awal = _ANGKA_AKHIR.search(atas), _ANGKA_AWAL.match(bawah)
    return bool(akhir and awal and _UTUH.fullmatch(akhir[0]))


def jarak_baris(semua: Sequence[BarisTeks]) -> float:
    """Return how far lines of a page lie apart, as most do; that of single spacing where there are few."""
    jarak = sorted(
        bawah.dasar - atas.dasar
        for atas, bawah in pairwise(semua)
        if 0 < bawah.dasar - atas.dasar < _JARAK_TERBESAR * atas.ukuran
    )
    return jarak[len(jarak) // 2] if jarak else SPASI_TUNGGAL * semua[0].ukuran


def berspasi(semua: Iterable[tuple[BarisTeks, BarisTeks]], kanan: Mapping[int, float]) -> bool:
    """Tell whether breaks of lines leave a space behind, as Word and LibreOffice do: on three of ten full lines."""
    penuh = [atas.spasi for atas, bawah in semua if kanan[atas.halaman] - atas.kanan < bawah.kata]
    return 10 * sum(penuh) >= 3 * len(penuh) > 0


def kosakata(semua: Iterable[BarisTeks]) -> frozenset[str]:
    """Return the words that stand within lines, where none is broken."""
    return frozenset(kata for baris in semua for kata in _KATA.findall(baris.teks.casefold())[1:-1])
