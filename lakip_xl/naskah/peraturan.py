"""Regulations that a report cites: kind, number, year, title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lakip_xl.naskah.kata import kata_berarti, nama_baku
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.telaah import Telaah

_JENIS = (
    ("uu", r"undang\s*-?\s*undang|\buu"),
    ("pp", r"peraturan\s+pemerintah|\bpp"),
    ("perpres", r"peraturan\s+presiden(?:\s+r\.?i\.?)?|perpres"),
    ("inpres", r"instruksi\s+presiden|inpres"),
    ("perda", r"peraturan\s+daerah(?:\s+(?:kota|kabupaten|provinsi)\s+[\w ]{3,30}?)?|perda"),
    ("perwali", r"peraturan\s+wali\s*kota(?:\s+[\w ]{3,30}?)?|perwali|perwal"),
    ("perbup", r"peraturan\s+bupati(?:\s+[\w ]{3,30}?)?|perbup"),
    ("pergub", r"peraturan\s+gubernur(?:\s+[\w ]{3,30}?)?|pergub"),
    ("permen", r"peraturan\s+menteri\s+[\w/,. ]{3,90}?|permen\s?[\w/ ]{0,25}?"),
)
_NOMOR = r"\s*(?:nomor|no)?\.?\s*:?\s*(?P<nomor>\d{1,3})(?:/[\w./-]+)?\s*(?:tahun|th\.?)\s*(?P<tahun>(?:19|20)\d\d)"
_TENTANG = r"(?:\s*,?\s*(?:tentang|mengenai)\s+(?P<judul>[^.;:,()“”\"]{8,160}))?"
_POLA = tuple((jenis, re.compile(rf"\b(?:{kata}){_NOMOR}{_TENTANG}", re.IGNORECASE)) for jenis, kata in _JENIS)
_SEBELUM = 100
_AKHIR_JUDUL = re.compile(
    r"\s(?:yang\s(?:mewajibkan|mengatur|menyebutkan|telah|ditetapkan)|sebagaimana|dan\s(?:peraturan|undang|permen|perda|perwali)|dimana|serta\s"
    r"|maka\s|ini\b|pemerintah\s(?:kota|kabupaten)\s\w+\s(?:harus|wajib)).*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Peraturan:
    """A citation; `judul` is "" where it names none."""

    jenis: str
    nomor: int
    tahun: int
    judul: str
    tertulis: str
    letak: tuple[LetakNaskah, ...]
    sebelum: str = ""
    """What stands before it in the same paragraph, as compared."""

    @property
    def kata(self) -> frozenset[str]:
        """The words of its title."""
        return kata_berarti(self.judul)


def peraturan(telaah: Telaah) -> Iterator[Peraturan]:
    """Yield the regulations that running text cites."""
    for alinea in telaah.alinea:
        for jenis, pola in _POLA:
            for cocok in pola.finditer(alinea.teks):
                judul = _AKHIR_JUDUL.sub("", (cocok["judul"] or "").strip())
                akhir = cocok.end("tahun")
                yield Peraturan(
                    jenis,
                    int(cocok["nomor"]),
                    int(cocok["tahun"]),
                    judul,
                    alinea.teks[cocok.start() : akhir],
                    alinea.letak(cocok.start(), akhir),
                    nama_baku(alinea.teks[max(0, cocok.start() - 3 * _SEBELUM) : cocok.start()])[-_SEBELUM:],
                )
