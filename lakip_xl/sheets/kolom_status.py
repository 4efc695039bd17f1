"""The Status column: what is still to be done in a row, in words, by one formula made of rules."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from typing import Any, NamedTuple, ParamSpec

from lakip_xl.domain.rumus import Rumus, Tetapan, gabung, rumus
from lakip_xl.sheets.column import STATUS, Column, Sifat, Tipe

P = ParamSpec("P")


class Status(StrEnum):
    """Words of the Status column, heaviest first; a spare row that is blank has none."""

    BUKAN_ANGKA = "BUKAN ANGKA"
    PERIKSA = "PERIKSA"
    LENGKAPI = "LENGKAPI"
    JELASKAN = "JELASKAN"
    OK = "OK"


class Aturan(NamedTuple):
    """A rule of one sheet: the word it gives, when, and how people are told."""

    status: Status
    bila: Rumus[..., bool]
    arti: str


def aturan(status: Status, teks: str, **tempat: object) -> Callable[[Callable[P, bool]], Aturan]:
    """Declare a rule: a condition with its twin, whose docstring is what people are told.

    `tempat` names places other than cells of the row: `Kolom("kode")` is a whole column of the sheet,
    `Kolom("kode", "Unit")` one of another. A rule may also name `urutan`, the zero-based place of the row, and
    `ambang`, the threshold.
    """

    def buat(fungsi: Callable[P, bool]) -> Aturan:
        return Aturan(status, rumus(teks)(fungsi).untuk(**tempat), (fungsi.__doc__ or "").strip())

    return buat


@rumus('AND({sel}<>"",NOT(ISNUMBER({sel})))')
def bukan_angka(sel: object) -> bool:
    """Whether a cell of figures holds text."""
    return isinstance(sel, str)


@rumus('{sel}=""')
def belum_diisi(sel: object) -> bool:
    """Whether a cell is blank."""
    return sel is None


@rumus("{sel}<{batas}")
def di_bawah(sel: Decimal | int, batas: int) -> bool:
    """Whether a number is less than its column allows."""
    return sel < batas


@rumus("{sel}>{batas}")
def di_atas(sel: Decimal | int, batas: int) -> bool:
    """Whether a number is more than its column allows."""
    return sel > batas


@rumus("{sel}<>ROUND({sel},0)")
def pecahan(sel: Decimal | int) -> bool:
    """Whether a number is not whole."""
    return sel != int(sel)


@rumus("ISNUMBER({sel})")
def berangka(sel: object) -> bool:
    """Whether a cell holds a number."""
    return isinstance(sel, int | Decimal)


def di_luar_batas(kolom: Column) -> Rumus[..., bool] | None:
    """Return when a number lies outside its column's bounds or is not whole; None where every number will do."""
    if kolom.tipe not in (Tipe.BULAT, Tipe.DESIMAL):
        return None
    syarat: list[Rumus[..., bool]] = []
    if kolom.min is not None:
        syarat.append(di_bawah.untuk(sel=kolom.key, batas=Tetapan(kolom.min)))
    if kolom.max is not None:
        syarat.append(di_atas.untuk(sel=kolom.key, batas=Tetapan(kolom.max)))
    if kolom.bulat:
        syarat.append(pecahan.untuk(sel=kolom.key))
    if not syarat:
        return None
    return gabung(
        [berangka.untuk(sel=kolom.key), *syarat],
        lambda teks: f"IF({teks[0]},OR({','.join(teks[1:])}),FALSE)",
        lambda benar: benar[0]() and any(keluar() for keluar in benar[1:]),
    )


def kolom_status(columns: Sequence[Column], semua: Sequence[Aturan], *, tambahan: bool) -> Column:
    """Return the Status column of a sheet; `tambahan` says that rows may be added.

    Its formula is made when it is first asked for: who only reads needs none.
    """

    @cache
    def buat() -> Rumus[..., Any]:
        return rumus_status(columns, semua, tambahan=tambahan)

    return Column(
        "Status",
        key=STATUS,
        sifat=Sifat.COMPUTED,
        width=14,
        format="tengah",
        rumus=lambda _baris, _ruang: buat(),
    )


_ANGKA = (Tipe.BULAT, Tipe.DESIMAL, Tipe.TANGGAL)


def rumus_status(columns: Sequence[Column], semua: Sequence[Aturan], *, tambahan: bool) -> Rumus[..., Any]:
    """Return the formula: the heaviest word of which a condition holds.

    `tambahan` says that rows may be added, so that a row without typed cells has no status.
    """
    diketik = [kolom for kolom in columns if kolom.sifat is Sifat.TYPED]
    menurut_kata: dict[Status, list[Rumus[..., bool]]] = {
        Status.BUKAN_ANGKA: [bukan_angka.untuk(sel=kolom.key) for kolom in diketik if kolom.tipe in _ANGKA],
        Status.PERIKSA: [batas for kolom in diketik if (batas := di_luar_batas(kolom)) is not None],
        Status.LENGKAPI: [belum_diisi.untuk(sel=kolom.key) for kolom in diketik if kolom.required],
        Status.JELASKAN: [],
    }
    for milik in semua:
        menurut_kata[milik.status].append(milik.bila)
    bagian = [
        gabung(syarat, lambda teks: f"OR({','.join(teks)})", lambda benar: any(ya() for ya in benar))
        for syarat in menurut_kata.values()
        if syarat
    ]
    kata = [status for status, syarat in menurut_kata.items() if syarat]
    isi = gabung(bagian, partial(_teks, kata), partial(_kata, kata))
    if not tambahan:
        return isi
    kosong = gabung(
        [belum_diisi.untuk(sel=kolom.key) for kolom in diketik],
        lambda teks: f"AND({','.join(teks)})",
        lambda benar: all(ya() for ya in benar),
    )
    return gabung(
        [kosong, isi],
        lambda teks: f'IF({teks[0]},"",{teks[1]})',
        lambda nilai: None if nilai[0]() else nilai[1](),
    )


def _teks(kata: Sequence[Status], syarat: Sequence[str]) -> str:
    teks = f'"{Status.OK}"'
    for status, bila in zip(reversed(kata), reversed(syarat), strict=True):
        teks = f'IF({bila},"{status}",{teks})'
    return teks


def _kata(kata: Sequence[Status], benar: Sequence[Callable[[], bool]]) -> Status:
    return next((status for status, bila in zip(kata, benar, strict=True) if bila()), Status.OK)
