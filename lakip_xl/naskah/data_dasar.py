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
                cocok = list(_SEBUT.finditer(sebelum))
                if not cocok:
                    continue
                tertulis = cocok[-1]["nama"].strip()
                tahun = {int(isi) for isi in _TAHUN.findall(alinea.teks[awal : angka.awal])}
                if len(tahun) == 1 and not _KATA_SAMBUNG.search(tertulis):
                    letak = alinea.letak(angka.awal, angka.akhir)
                    yield FaktaDasar(nama_baku(tertulis), tertulis, tahun.pop(), angka, letak)
