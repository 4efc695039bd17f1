"""Base figures that running text names: "jumlah koperasi aktif tahun 2022 sebanyak 310"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.kata import nama_baku
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.telaah import Telaah

_SEBUT = re.compile(
    r"\b(?:jumlah|banyaknya|total)\s+(?P<nama>(?:[\w/-]+\s+){1,7}?)(?:(?:pada|sampai|di|untuk|per|hingga)\s+(?:[\w-]+\s+){0,4}?)?"
    r"(?:(?:tahun\s+)?(?:19|20)\d\d\s+)?(?:adalah\s+|yaitu\s+|menjadi\s+|tercatat\s+)?(?:sebanyak|sebesar|berjumlah|sejumlah|adalah|yaitu|mencapai)\s+$",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_KATA_SAMBUNG = re.compile(
    r"\b(?:dan|dari|dengan|karena|sehingga|dibagi|tahun|hasil|target|kenaikan|penambahan|yang)\b", re.IGNORECASE
)
_JARAK = 140


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


def fakta_dasar(telaah: Telaah) -> Iterator[FaktaDasar]:
    """Yield the base figures that sentences name with their noun."""
    for alinea in telaah.alinea:
        for awal, _, semua in alinea.angka_kalimat():
            for angka in semua:
                if angka.persen or angka.rupiah or angka.tahun or angka.desimal:
                    continue
                sebelum = alinea.teks[max(awal, angka.awal - _JARAK) : angka.awal]
                tertulis = _sebelum(sebelum) or _sesudah(sebelum, alinea.teks[angka.akhir : angka.akhir + _JARAK])
                tahun = {int(isi) for isi in _TAHUN.findall(alinea.teks[awal : angka.awal])}
                if tertulis and len(tahun) == 1 and not _KATA_SAMBUNG.search(tertulis):
                    letak = alinea.letak(angka.awal, angka.akhir)
                    yield FaktaDasar(nama_baku(tertulis), tertulis, tahun.pop(), angka, letak)


def _sebelum(teks: str) -> str:
    """Return what "jumlah … sebanyak" before a figure names; "" where nothing does."""
    cocok = list(_SEBUT.finditer(teks))
    return cocok[-1]["nama"].strip() if cocok else ""


def _sesudah(sebelum: str, sesudah: str) -> str:
    """Return what stands behind the figure of "dari 310 koperasi yang aktif"; "" where that is not how it is said."""
    cocok = _NAMA_SESUDAH.match(sesudah) if _DARI.search(sebelum) else None
    return re.sub(r"\s+yang\b", "", cocok["nama"]) if cocok else ""
