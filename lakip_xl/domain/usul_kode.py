"""Codes that nobody has to invent: proposed from the words of a name, never one that is given."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from lakip_xl.domain.kode import kode_unit_sah

_KATA = re.compile(r"[A-Za-z0-9]+")
_KATA_UKURAN = frozenset(
    [
        "angka",
        "besaran",
        "capaian",
        "cakupan",
        "indeks",
        "jumlah",
        "kenaikan",
        "nilai",
        "peningkatan",
        "persen",
        "persentase",
        "pertumbuhan",
        "rasio",
        "rata",
        "realisasi",
        "tingkat",
    ]
)
"""Words that say how something is measured, not what."""
_KATA_SAMBUNG = frozenset(
    ["atau", "dalam", "dan", "dari", "dengan", "di", "ke", "oleh", "pada", "para", "per", "terhadap", "untuk", "yang"]
)
_KATA_UNIT = frozenset(["bagian", "bidang", "seksi", "sub", "subbagian", "subbidang"])
_TERPANJANG_UNIT, _TERPANJANG_DATA = 30, 26
_KATA_TERBANYAK = 3
_HURUF_INDIKATOR = 3
_POKOK_IKU, _POKOK_INDIKATOR, _POKOK_DATA = "IKU", "IND", "DATA"
_RUANG_NOMOR = 4
"""Letters that are kept for a hyphen and a number."""
_NOL_DEPAN = re.compile(r"-0+(?=[0-9])")


class PokokKode(NamedTuple):
    """What a proposed code begins with; `bernomor` says that a number follows even the first: IKU-1."""

    teks: str
    bernomor: bool = False


def usul_kode_unit(nama: str, dipakai: Collection[str] = ()) -> str:
    """Return a code for a unit: "Bidang Usaha Mikro" is "usaha-mikro"."""
    kata = [kata.lower() for kata in _kata(nama)]
    pokok = _sambung(_tanpa(kata, _KATA_UNIT | _KATA_SAMBUNG), _TERPANJANG_UNIT)
    if not kode_unit_sah(pokok):
        pokok = f"unit-{pokok}".rstrip("-")
    return _Bebas(dipakai, _TERPANJANG_UNIT).ambil(PokokKode(pokok))


def pokok_data(nama: str) -> PokokKode | None:
    """Return what the code of a base figure begins with: "Jumlah koperasi aktif" gives KOPERASI-AKTIF.

    None without a name.
    """
    if not nama:
        return None
    kata = [kata.upper() for kata in _tanpa(_kata(nama), _KATA_UKURAN | _KATA_SAMBUNG)]
    return PokokKode(_sambung(kata[:_KATA_TERBANYAK], _TERPANJANG_DATA) or _POKOK_DATA)


def pokok_indikator(nama: str, *, iku: bool) -> PokokKode | None:
    """Return what the code of an indicator begins with: IKU, or the first letters of what it measures.

    None without a name.
    """
    if not nama:
        return None
    kata = [_POKOK_IKU] if iku else _tanpa(_kata(nama), _KATA_UKURAN | _KATA_SAMBUNG) or [_POKOK_INDIKATOR]
    return PokokKode(kata[0][:_HURUF_INDIKATOR].upper(), bernomor=True)


def usulkan_kode(semua: Sequence[PokokKode | None], dipakai: Collection[str]) -> Iterator[str | None]:
    """Yield a code for each row that asks for one, in their order: unlike all that are given and unlike each other."""
    bebas = _Bebas(dipakai, _TERPANJANG_DATA)
    return (None if pokok is None else bebas.ambil(pokok) for pokok in semua)


class _Bebas:
    """Codes that are still free; IKU-01 holds the place of IKU-1, whatever its letters."""

    def __init__(self, dipakai: Collection[str], terpanjang: int) -> None:
        self.sudah = {_NOL_DEPAN.sub("-", kode.upper()) for kode in dipakai}
        self.terpanjang = terpanjang
        self.berikut: dict[str, int] = {}

    def ambil(self, pokok: PokokKode) -> str:
        kode = pokok.teks
        if pokok.bernomor or kode.upper() in self.sudah:
            kode = self._bernomor(pokok)
        self.sudah.add(kode.upper())
        return kode

    def _bernomor(self, pokok: PokokKode) -> str:
        awalan = pokok.teks[: self.terpanjang - _RUANG_NOMOR].rstrip("-")
        urutan = self.berikut.get(awalan, 1 if pokok.bernomor else 2)
        while f"{awalan}-{urutan}".upper() in self.sudah:
            urutan += 1
        self.berikut[awalan] = urutan + 1
        return f"{awalan}-{urutan}"


def _kata(nama: str) -> list[str]:
    """Return the words of a name in letters that every system has."""
    polos = unicodedata.normalize("NFKD", nama).encode("ascii", "ignore").decode()
    return _KATA.findall(polos)


def _tanpa(kata: Sequence[str], buang: Collection[str]) -> list[str]:
    """Return the words but those that say nothing; all of them where nothing would be left."""
    return [isi for isi in kata if isi.lower() not in buang] or list(kata)


def _sambung(kata: Sequence[str], terpanjang: int) -> str:
    """Join as many of the first words as fit, and of the first one what fits."""
    hasil = "".join(kata[:1])[:terpanjang]
    for isi in kata[1:]:
        if len(hasil) + 1 + len(isi) > terpanjang:
            break
        hasil = f"{hasil}-{isi}"
    return hasil
