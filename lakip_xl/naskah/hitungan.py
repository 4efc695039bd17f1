"""Calculations that are written out: (44 - 24) / 24 × 100% = 83,33%."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, DivisionByZero, InvalidOperation
from itertools import islice, product

from lakip_xl.naskah.angka import Angka, angka_dalam

_PASANG = {"(": ")", "[": "]"}
_KALI = "×xX*·"
_BAGI = "/:÷"
_KURANG = "-−–"
_BAGIAN = re.compile(r"\s*(?:(?P<angka>\d[\d.,]*\d|\d)\s*(?P<persen>%)?|(?P<tanda>[-+−–×xX*·/:÷()\[\]]))")
_TERBANYAK_BACAAN = 64
_TERPANJANG = 40
_SALAH = "no calculation"


@dataclass(frozen=True)
class HitunganTertulis:
    """A calculation in a text: what it comes to (once for every way its figures can be read), and where it stands."""

    nilai: tuple[Decimal, ...]
    awal: int
    akhir: int


def baca_hitungan(teks: str, awal: int = 0) -> HitunganTertulis | None:
    """Read a text as one calculation of two figures at least; None where it is none."""
    bagian: list[str] = []
    letak = 0
    bersih = teks.rstrip().rstrip("=").rstrip()
    while letak < len(bersih):
        cocok = _BAGIAN.match(bersih, letak)
        if cocok is None or len(bagian) > _TERPANJANG:
            return None
        bagian.append(cocok["angka"] or cocok["tanda"])
        letak = cocok.end()
    angka = [isi for isi in bagian if isi[0].isdigit()]
    if len(angka) < 2 or not any(isi in f"{_BAGI}{_KALI}+{_KURANG}" for isi in bagian):  # noqa: PLR2004
        return None
    bacaan = [_bacaan(isi) for isi in angka]
    if not all(bacaan):
        return None
    hasil = []
    for pilihan in islice(product(*bacaan), _TERBANYAK_BACAAN):
        antre = iter(pilihan)
        try:
            hasil.append(_Penghitung([next(antre) if isi[0].isdigit() else isi for isi in bagian]).hitung())
        except (ValueError, DivisionByZero, InvalidOperation):
            return None
    return HitunganTertulis(tuple(hasil), awal, awal + len(teks))


def hitungan_dalam(teks: str) -> Iterator[tuple[HitunganTertulis, Angka]]:
    """Yield the calculations of a text that are followed by "=" and a figure, with that figure."""
    for cocok in re.finditer(r"=\s*(?=[-(]?\s*\d)", teks):
        kiri = teks[: cocok.start()]
        mulai = _awal_hitungan(kiri)
        if mulai is None:
            continue
        hitungan = baca_hitungan(kiri[mulai:], mulai)
        angka = next(iter(angka_dalam(teks[cocok.end() : cocok.end() + 60])), None)
        if hitungan is None or angka is None or angka.awal > 1:
            continue
        sesudah = teks[cocok.end() + angka.akhir :].lstrip()[:1]
        if sesudah and sesudah in f"{_BAGI}{_KALI}+" and not angka.persen:
            continue
        geser = cocok.end()
        yield hitungan, angka._replace(awal=angka.awal + geser, akhir=angka.akhir + geser)


def _awal_hitungan(kiri: str) -> int | None:
    """Return where a calculation that ends a text begins; None where none does."""
    cocok = re.search(r"(?:\d[\d.,]*|[%()\[\]\s+×xX*·/:÷−–-])+$", kiri)
    if cocok is None:
        return None
    awal = cocok.start()
    if awal and kiri[awal - 1].isalpha() and kiri[awal : awal + 1] in "xX":
        awal += 1
    isi = kiri[awal:]
    while isi and isi[0] in " )]+×xX*·/:÷−–-%":
        isi, awal = isi[1:], awal + 1
    while isi.count("(") > isi.count(")") and isi.startswith("("):
        isi, awal = isi[1:], awal + 1
    return awal if isi.strip() else None


def _bacaan(digit: str) -> list[Decimal]:
    angka = next(iter(angka_dalam(digit)), None)
    if angka is None:
        return []
    hasil = list(angka.bacaan)
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digit):
        hasil.append(Decimal(digit))
    return hasil


class _Penghitung:
    """Computes a calculation from left to right, with the usual order of operations."""

    def __init__(self, bagian: list[Decimal | str]) -> None:
        self.bagian = bagian
        self.letak = 0

    def hitung(self) -> Decimal:
        hasil = self._jumlah()
        if self.letak != len(self.bagian):
            raise ValueError(_SALAH)
        return hasil

    def _berikut(self) -> Decimal | str | None:
        return self.bagian[self.letak] if self.letak < len(self.bagian) else None

    def _jumlah(self) -> Decimal:
        hasil = self._kali()
        while isinstance(tanda := self._berikut(), str) and tanda in f"+{_KURANG}":
            self.letak += 1
            lain = self._kali()
            hasil = hasil + lain if tanda == "+" else hasil - lain
        return hasil

    def _kali(self) -> Decimal:
        hasil = self._satu()
        while isinstance(tanda := self._berikut(), str) and tanda in f"{_KALI}{_BAGI}":
            self.letak += 1
            lain = self._satu()
            hasil = hasil * lain if tanda in _KALI else hasil / lain
        return hasil

    def _satu(self) -> Decimal:
        isi = self._berikut()
        self.letak += 1
        if isinstance(isi, Decimal):
            return isi
        if isi in _PASANG:
            hasil = self._jumlah()
            if self._berikut() != _PASANG[str(isi)]:
                raise ValueError(_SALAH)
            self.letak += 1
            return hasil
        raise ValueError(_SALAH)
