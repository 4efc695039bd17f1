"""The scale of categories that a report prints, read from its table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from difflib import get_close_matches
from itertools import pairwise

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.naskah.angka import angka_dalam
from lakip_xl.naskah.naskah import SelNaskah
from lakip_xl.naskah.tabel import TabelUtuh

_TERBANYAK, _SEDIKITNYA = 12, 3
_BAWAH = re.compile(r"≥|>=|>|ke\s*atas|lebih\s+(?:dari|besar)|minimal|diatas|di\s+atas", re.IGNORECASE)
_ATAS = re.compile(r"≤|<=|<|ke\s*bawah|kurang\s+dari|maksimal|dibawah|di\s+bawah", re.IGNORECASE)
_KATA = re.compile(r"[^\W\d_]+")
_RENTANG = re.compile(
    r"(?:\d|[\s,.%()\[\]<>≤≥=xXnN–—-]|s\.?\s?/?d\.?|sampai|dengan|hingga|dan|atau|persen|ke|di|atas|bawah|lebih|kurang|dari"
    r"|besar|kecil|nilai|sama|diatas|dibawah|minimal|maksimal)+",
    re.IGNORECASE,
)
_TERBUKA = re.compile(r"[<>](?!=)|lebih (?:dari|besar)|kurang dari|di ?(?:atas|bawah)", re.IGNORECASE)
_TERTINGGI = 1_000
_PANJANG_KATEGORI = 40
_TAK_TERBATAS = Decimal(10) ** 9


@dataclass(frozen=True)
class PitaTertulis:
    """A band of a printed scale: its name, its bounds, its cell."""

    nama: str
    bawah: Decimal
    atas: Decimal
    sel: SelNaskah


@dataclass(frozen=True)
class SkalaNaskah:
    """A printed scale."""

    pita: tuple[PitaTertulis, ...]

    def kenali(self, teks: str) -> str | None:
        """Return the category that a cell names, slips of a letter forgiven; None for other words."""
        tulisan = _sederhana(teks)
        nama = {_sederhana(pita.nama): pita.nama for pita in self.pita}
        if tulisan in nama:
            return nama[tulisan]
        mirip = get_close_matches(tulisan, nama, n=1, cutoff=0.9) if tulisan else []
        return nama[mirip[0]] if mirip else None

    def kategori(self, persen: Decimal) -> frozenset[str]:
        """Return every category that a percent may have: as it is, rounded half up, cut."""
        nilai = (persen, bulatkan(persen), persen.to_integral_value(ROUND_FLOOR))
        return frozenset(pita.nama for pita in self.pita for isi in nilai if pita.bawah <= isi <= pita.atas)


def baca_skala(tabel: TabelUtuh) -> SkalaNaskah | None:
    """Read a table as a scale; None where it is none."""
    baris = [*tabel.kepala[1:], *tabel.baris]
    if not _SEDIKITNYA <= len(baris) <= _TERBANYAK:
        return None
    for kolom in range(len(tabel.kolom)):
        for nama in range(len(tabel.kolom)):
            if nama != kolom:
                pita = [_pita(isi.sel[kolom], isi.teks(nama)) for isi in baris]
                sah = [isi for isi in pita if isi is not None]
                if len(sah) == len(pita) and len({isi.nama for isi in sah}) == len(sah):
                    return SkalaNaskah(tuple(sah))
    return None


def _pita(sel: SelNaskah | None, nama: str) -> PitaTertulis | None:
    if sel is None or not _KATA.search(nama) or len(nama) > _PANJANG_KATEGORI or any(angka_dalam(nama)):
        return None
    batas = _batas(sel.teks) if _RENTANG.fullmatch(sel.teks.strip()) else None
    return None if batas is None else PitaTertulis(nama, *batas, sel)


def _batas(teks: str) -> tuple[Decimal, Decimal] | None:
    """Return the least and the greatest value of a band; None where a text is none."""
    angka = [isi.nilai for isi in angka_dalam(re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", " s.d ", teks))]
    if any(nilai > _TERTINGGI for nilai in angka):
        return None
    match angka:
        case [bawah, atas] if bawah != atas:
            return min(bawah, atas), max(bawah, atas)
        case [batas] if _ATAS.search(teks):
            return -_TAK_TERBATAS, batas
        case [batas] if _BAWAH.search(teks):
            return batas, _TAK_TERBATAS
    return None


def tumpang_tindih(pita: Sequence[PitaTertulis]) -> Iterator[tuple[PitaTertulis, PitaTertulis, Decimal]]:
    """Yield pairs of bands that hold one value, and that value."""
    urut = sorted(pita, key=lambda isi: (isi.bawah, isi.atas))
    for bawah, atas in pairwise(urut):
        terbuka = any(_TERBUKA.search(isi.sel.teks) for isi in (bawah, atas))
        if bawah.atas > atas.bawah or (bawah.atas == atas.bawah and not terbuka):
            yield bawah, atas, atas.bawah


def _sederhana(teks: str) -> str:
    return " ".join(_KATA.findall(teks.casefold()))
