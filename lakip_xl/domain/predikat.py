"""Scales of predikat: grades in order, with or without the value at which each begins (aturan 4, 9 and 23)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.domain.kata_baku import cacat_semua_kata
from lakip_xl.domain.rumus import Rumus, bilangan, kutip
from lakip_xl.domain.ukuran import Ukuran

MAKS_TINGKAT = 50
"""Grades of a scale: a formula asks for one after the other, and Excel nests 64 of them."""


class Tingkat(NamedTuple):
    """A grade: its name, the value at which it begins, and whether that value itself is still the grade below."""

    predikat: str
    batas_bawah: Decimal | None = None
    lebih_dari: bool = False

    def termasuk(self, nilai: Decimal) -> bool:
        """Tell whether a value reaches the grade; one without a bound is reached by all."""
        if self.batas_bawah is None:
            return True
        return nilai > self.batas_bawah if self.lebih_dari else nilai >= self.batas_bawah


class SkalaPredikat(NamedTuple):
    """A scale by name: its grades, lowest first."""

    nama: str
    tingkat: tuple[Tingkat, ...]

    @property
    def daftar(self) -> tuple[str, ...]:
        """The grades, lowest first."""
        return tuple(tingkat.predikat for tingkat in self.tingkat)

    @property
    def berbatas(self) -> bool:
        """Whether a value has a grade; without bounds the grades have an order only."""
        return all(tingkat.batas_bawah is not None for tingkat in self.tingkat[1:])

    def sebut(self, kata: str | None) -> str | None:
        """Return a grade as the scale writes it; None when it has no such grade."""
        dicari = (kata or "").casefold()
        return next((predikat for predikat in self.daftar if predikat.casefold() == dicari), None)

    def dari_nilai(self, nilai: Decimal | None) -> str | None:
        """Return the grade of a value; None without one, or where the scale has no bounds (aturan 9 and 23)."""
        if nilai is None or not self.berbatas:
            return None
        return next((tingkat.predikat for tingkat in reversed(self.tingkat) if tingkat.termasuk(nilai)), None)

    def dari_ukuran(self, ukuran: Ukuran | None) -> str | None:
        """Return the grade of a measure: by its number where the scale has bounds, else as it is written."""
        if ukuran is None:
            return None
        return self.dari_nilai(ukuran.nilai) or self.sebut(ukuran.predikat)

    @property
    def cacat(self) -> str:
        """What is wrong with the scale, in words; "" when nothing is."""
        if len(self.tingkat) < 2:  # noqa: PLR2004 - one grade alone tells nothing apart
            return "mempunyai kurang dari dua predikat"
        if len(self.tingkat) > MAKS_TINGKAT:
            return f"mempunyai lebih dari {MAKS_TINGKAT} predikat"
        if nama := cacat_semua_kata(self.daftar):
            return nama
        if len({predikat.casefold() for predikat in self.daftar}) < len(self.tingkat):
            return "menyebut satu predikat dua kali"
        batas = [tingkat.batas_bawah for tingkat in self.tingkat[1:]]
        if any(isi is None for isi in batas) and any(isi is not None for isi in batas):
            return "mempunyai batas bawah hanya pada sebagian predikatnya"
        terisi = [tingkat.batas_bawah for tingkat in self.tingkat if tingkat.batas_bawah is not None]
        return "mempunyai batas bawah yang tidak naik" if any(b <= a for a, b in pairwise(terisi)) else ""


def susun_skala(baris: Sequence[tuple[str, str, Decimal | None, bool, int]]) -> Mapping[str, SkalaPredikat]:
    """Return scales by name from (scale, grade, lower bound, more than, place) in any order; place 1 is the lowest."""
    menurut_nama: dict[str, list[tuple[int, Tingkat]]] = {}
    for nama, predikat, batas, lebih, urutan in baris:
        menurut_nama.setdefault(nama, []).append((urutan, Tingkat(predikat, batas, lebih)))
    return {
        nama: SkalaPredikat(nama, tuple(tingkat for _, tingkat in sorted(isi, key=lambda butir: butir[0])))
        for nama, isi in menurut_nama.items()
    }


@cache
def predikat_dari(skala: SkalaPredikat) -> Rumus[..., str | None]:
    """Return the formula that gives the grade of `nilai`: a word stays, a number is placed by the bounds.

    Where the scale has no bounds, or the number lies below the lowest, there is none (aturan 9 and 23).
    """
    isi = '""'
    for tingkat in skala.tingkat if skala.berbatas else ():
        if tingkat.batas_bawah is None:
            isi = kutip(tingkat.predikat)
        else:
            banding = ">" if tingkat.lebih_dari else ">="
            isi = f"IF({_NILAI}{banding}{tingkat.batas_bawah:f},{kutip(tingkat.predikat)},{isi})"
    teks = f'IF({_NILAI}="","",IF(ISNUMBER({_NILAI}),{isi},{_NILAI}))'

    def hitung(nilai: object) -> str | None:
        return str(nilai) if isinstance(nilai, str) else skala.dari_nilai(bilangan(nilai))

    potongan = [kata for bagian in teks.split(_NILAI) for kata in (bagian, "nilai")][:-1]
    return Rumus(hitung, tuple(potongan), {"nilai": "nilai"})


_NILAI = "\N{SYMBOL FOR SUBSTITUTE}"
"""Stands for the cell while the text is made."""


def _bertingkat(nama: str, *isi: tuple[str, str], lebih: bool = False) -> SkalaPredikat:
    return SkalaPredikat(nama, tuple(Tingkat(kata, Decimal(batas), lebih and batas != "0") for kata, batas in isi))


def _berurut(nama: str, *isi: str) -> SkalaPredikat:
    return SkalaPredikat(nama, tuple(Tingkat(kata) for kata in isi))


AKIP = _bertingkat(
    "AKIP", ("D", "0"), ("C", "30"), ("CC", "50"), ("B", "60"), ("BB", "70"), ("A", "80"), ("AA", "90"), lebih=True
)
"""Each grade begins above its bound (aturan 9): 80,17 is A, 80 is BB."""
SKALA_PREDIKAT_BAKU: tuple[SkalaPredikat, ...] = (
    AKIP,
    _bertingkat("IKM", ("D", "25"), ("C", "65"), ("B", "76.61"), ("A", "88.31")),
    _bertingkat(
        "SPBE", ("Kurang", "0"), ("Cukup", "1.8"), ("Baik", "2.6"), ("Sangat Baik", "3.5"), ("Memuaskan", "4.2")
    ),
    _berurut("Opini BPK", "TMP", "TW", "WDP", "WTP"),
    _berurut("KLA", "Pratama", "Madya", "Nindya", "Utama", "Kota Layak Anak"),
    _berurut(
        "Akreditasi",
        "Tidak Terakreditasi",
        "Terakreditasi Dasar",
        "Terakreditasi Madya",
        "Terakreditasi Utama",
        "Terakreditasi Paripurna",
    ),
)
"""Scales that a new planning workbook begins with (aturan 23)."""


def skala_dari_daftar(teks: str) -> tuple[SkalaPredikat, ...]:
    """Read lists as a planning workbook of version 2 holds them: lowest first, commas, semicolons between lists."""
    daftar = ([kata.strip() for kata in tulisan.split(",") if kata.strip()] for tulisan in teks.split(";"))
    return tuple(_berurut(f"Predikat {nomor}", *kata) for nomor, kata in enumerate(filter(None, daftar), start=1))
