"""Base figures that running text names: "jumlah koperasi aktif tahun 2022 sebanyak 310"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.kata import nama_baku, urutan_kata
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.telaah import Telaah

_SEBUT = re.compile(
    r"\b(?:jumlah|banyaknya|total|data\s+awal)\s+(?P<nama>(?:[\w/-]+\s+){1,7}?)"
    r"(?:(?:pada|sampai|di|untuk|per|hingga)\s+(?:[\w-]+\s+){0,8}?)?"
    r"(?:(?:tahun\s+)?(?:19|20)\d\d\s+)?(?:adalah\s+|yaitu\s+|menjadi\s+|tercatat\s+)?(?:sebanyak|sebesar|berjumlah|sejumlah|adalah|yaitu|mencapai)\s+$",
    re.IGNORECASE,
)
_LANGSUNG = re.compile(r"\b(?:jumlah|banyaknya|total)\s+(?P<nama>(?:[\w/-]+\s+){2,4})$", re.IGNORECASE)
_SISIPAN = re.compile(r"\byang\s+(?=\w+$)", re.IGNORECASE)
_AWAL = re.compile(r"\bdata\s+awal\b", re.IGNORECASE)
_TAHUN_LAIN = re.compile(r"\b(?:awal|sebelum\w*|lalu|semula|renstra|target\w*|akan|rencana\w*)\b", re.IGNORECASE)
_ACARA = re.compile(r"\b(?:peserta|hari|jam|kali|orang|acara)\b", re.IGNORECASE)
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_KATA_SAMBUNG = re.compile(
    r"\b(?:dan|dari|dengan|karena|sehingga|dibagi|tahun|hasil|target|kenaikan|penambahan|yang)\b", re.IGNORECASE
)
_JARAK, _PANJANG = 140, 2_000


_DARI = re.compile(r"\bdari\s+(?:total\s+|jumlah\s+|seluruh\s+|sebanyak\s+)*$", re.IGNORECASE)
_NAMA_SESUDAH = re.compile(
    r"^\s*(?P<nama>[a-z]+(?:\s+yang)?\s+(?!yang|di\b|pada|ada|dan|atau|tahun|telah|sudah|kota|kabupaten)[a-z]+)(?=\s|[.,;]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FaktaDasar:
    """A base figure: of what, of which year, its place."""

    nama: str
    tertulis: str
    tahun: int
    angka: Angka
    letak: tuple[LetakNaskah, ...]
    dugaan: bool = False
    """Whether no year is said with it: that of the report then, or 0 for "data awal"."""


def fakta_dasar(telaah: Telaah) -> Iterator[FaktaDasar]:
    """Yield the base figures that sentences name with their noun."""
    for alinea in telaah.alinea:
        for awal, _, semua in alinea.angka_kalimat():
            for angka in semua:
                if angka.persen or angka.rupiah or angka.tahun or angka.desimal:
                    continue
                sebelum = alinea.teks[max(awal, angka.awal - _JARAK) : angka.awal]
                sesudah = alinea.teks[angka.akhir : angka.akhir + _JARAK]
                tertulis = _sebelum(sebelum) or _langsung(sebelum, angka) or _sesudah(sebelum, sesudah)
                if not tertulis or _KATA_SAMBUNG.search(tertulis):
                    continue
                letak = alinea.letak(angka.awal, angka.akhir)
                tahun = {int(isi) for isi in _TAHUN.findall(alinea.teks[awal : angka.awal])}
                if len(tahun) == 1:
                    yield FaktaDasar(nama_baku(tertulis), tertulis, tahun.pop(), angka, letak)
                elif not tahun and (dugaan := _tahun_dugaan(telaah, alinea, awal, angka, tertulis)) is not None:
                    yield FaktaDasar(nama_baku(tertulis), tertulis, dugaan, angka, letak, dugaan=True)


def _tahun_dugaan(telaah: Telaah, alinea: Alinea, awal: int, angka: Angka, tertulis: str) -> int | None:
    """Return the year of a figure that names none: 0 for "data awal", else that of the report; None: not to be told."""
    sebelum = alinea.teks[awal : angka.awal]
    if _ACARA.search(tertulis) or len(urutan_kata(tertulis)) < 2:  # noqa: PLR2004 - one word names too much
        return None
    if _AWAL.search(sebelum):
        return 0
    tahun = {int(isi) for isi in _TAHUN.findall(alinea.teks[max(0, angka.awal - _PANJANG) : angka.awal])}
    if _TAHUN_LAIN.search(sebelum) or (tahun and telaah.tahun not in tahun):
        return None
    return telaah.tahun


def _sebelum(teks: str) -> str:
    """Return what "jumlah … sebanyak" before a figure names; "" where nothing does."""
    cocok = list(_SEBUT.finditer(teks))
    return _SISIPAN.sub("", cocok[-1]["nama"].strip()) if cocok else ""


def _langsung(teks: str, angka: Angka) -> str:
    """Return what "jumlah koperasi aktif" names right before "310 koperasi"; "" where the unit is another word."""
    cocok = _LANGSUNG.search(teks)
    kata = cocok["nama"].casefold().split() if cocok else []
    return " ".join(kata) if kata and kata[:1] == angka.satuan.casefold().split()[:1] else ""


def _sesudah(sebelum: str, sesudah: str) -> str:
    """Return what stands behind the figure of "dari 310 koperasi yang aktif"; "" where that is not how it is said."""
    cocok = _NAMA_SESUDAH.match(sesudah) if _DARI.search(sebelum) else None
    return re.sub(r"\s+yang\b", "", cocok["nama"]) if cocok else ""
