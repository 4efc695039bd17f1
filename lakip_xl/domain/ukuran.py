"""A target or a realisasi as it is written: a number, a range ("80-90") or a predikat ("BB", "78 (BB)")."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.domain.angka_tertulis import baca_angka
from lakip_xl.domain.notasi import angka

_RENTANG = re.compile(r"(\d[\d.,]*)\s*(?:-|–|—|s\.?d\.?|s/d|sampai)\s*(\d[\d.,]*)\s*%?")
_BERPREDIKAT = re.compile(r"(\d[\d.,]*)\s*\(\s*([A-Za-z][A-Za-z +/-]{0,29}?)\s*\)")
_PREDIKAT = re.compile(r"[A-Za-z][A-Za-z +/-]{0,29}")
_BERTANDA = re.compile(
    r"(?:(?P<paling_sedikit>≥|>=|=>|min(?:imal|imum|\.)?|paling sedikit|sekurang-kurangnya)"
    r"|(?:≤|<=|=<|maks(?:imal|imum|\.)?|max\.?|paling banyak|paling tinggi))\s*(?P<angka>\S.*)",
    re.IGNORECASE,
)


class Bentuk(StrEnum):
    """The shape of a target: a number, a range, or an ordinal grade (aturan 3 and 4)."""

    ANGKA = "angka"
    RENTANG = "rentang"
    PREDIKAT = "predikat"


class Tanda(StrEnum):
    """What a target may say beside its number: at least, at most (aturan 26)."""

    PALING_SEDIKIT = "≥"
    PALING_BANYAK = "≤"


def pisahkan_tanda(format: str) -> tuple[str, str]:  # noqa: A002
    """Split the name of a number format into the sign that it may begin with and the rest: "≥ persen_angka"."""
    tanda, spasi, dasar = format.partition(" ")
    return (tanda, dasar) if spasi and tanda in tuple(Tanda) else ("", format)


class Ukuran(NamedTuple):
    """One measure: `nilai` (or the lower bound), `atas` (upper bound of a range), `predikat`, `tanda` (≥ or ≤)."""

    nilai: Decimal | None = None
    atas: Decimal | None = None
    predikat: str | None = None
    tanda: Tanda | None = None

    @property
    def isi(self) -> Decimal | str | None:
        """What stands in a cell of figures: the number, or the predikat of a measure that has none."""
        return self.predikat if self.nilai is None else self.nilai

    def berbentuk(self, bentuk: Bentuk) -> bool:
        """Tell whether the measure has a shape; "78 (BB)" is a number and an ordinal grade."""
        if bentuk is Bentuk.RENTANG:
            return self.atas is not None
        if bentuk is Bentuk.PREDIKAT:
            return self.predikat is not None
        return self.nilai is not None and self.atas is None

    @property
    def polos(self) -> bool:
        """Whether the measure is a number and nothing else."""
        return self.nilai is not None and self.atas is None and self.predikat is None and self.tanda is None

    @property
    def sel(self) -> Decimal | str | None:
        """What stands in a cell where people type: the number, or the measure as it is written."""
        return self.nilai if self.polos else str(self)

    def __str__(self) -> str:
        """Write it as people do: 3,9; 80-90; 78 (BB); BB; ≥ 85."""
        teks = "" if self.nilai is None else angka(self.nilai)
        if self.tanda is not None:
            teks = f"{self.tanda} {teks}"
        if self.atas is not None:
            return f"{teks}-{angka(self.atas)}"
        if self.predikat is not None:
            return f"{teks} ({self.predikat})" if teks else self.predikat
        return teks


def baca_ukuran(teks: str, satuan: str | None = None) -> tuple[Ukuran, ...]:
    """Return every measure that the text can stand for: none, one, or two that must be asked (aturan 19 and 26)."""
    bersih = " ".join(teks.split())
    if cocok := _RENTANG.fullmatch(bersih):
        bawah, atas = (baca_angka(bagian, bulat=False).nilai for bagian in cocok.groups())
        return (Ukuran(bawah, atas),) if bawah is not None and atas is not None and bawah <= atas else ()
    if cocok := _BERPREDIKAT.fullmatch(bersih):
        nilai = baca_angka(cocok[1], bulat=False).nilai
        return () if nilai is None else (Ukuran(nilai, predikat=cocok[2]),)
    if cocok := _BERTANDA.fullmatch(bersih):
        tanda = Tanda.PALING_SEDIKIT if cocok["paling_sedikit"] else Tanda.PALING_BANYAK
        bacaan = baca_angka(cocok["angka"], bulat=False, satuan=satuan).kemungkinan
        return tuple(Ukuran(nilai, tanda=tanda) for nilai in bacaan)
    if tertulis := baca_angka(bersih, bulat=False, satuan=satuan).kemungkinan:
        return tuple(Ukuran(nilai) for nilai in tertulis)
    return (Ukuran(predikat=bersih),) if _PREDIKAT.fullmatch(bersih) else ()
