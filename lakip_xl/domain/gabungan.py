"""Many figures as one: sum, mean with its coverage, count, rank."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from decimal import Decimal

from lakip_xl.domain import anggaran
from lakip_xl.domain.rumus import rumus


def _angka(nilai: Iterable[object]) -> list[Decimal | int]:
    return [isi for isi in nilai if isinstance(isi, Decimal | int)]


@rumus(str(anggaran.jumlah))
def jumlah(nilai: Iterable[object]) -> Decimal | int | None:
    """Sum over what is filled; None where nothing is."""
    isi = _angka(nilai)
    return sum(isi) if isi else None


@rumus('IF(COUNT({nilai})=0,"",SUM({nilai})/COUNT({nilai}))')
def rata_rata(nilai: Iterable[object]) -> Decimal | None:
    """Simple mean over what could be computed; None where nothing could (aturan 7)."""
    isi = _angka(nilai)
    return Decimal(sum(isi)) / len(isi) if isi else None


@rumus("COUNT({nilai})&{dari}")
def cakupan(nilai: Iterable[object], dari: str) -> str:
    """How many cells hold a number, and of how many, in words: "8 dari 9 indikator" (aturan 7)."""
    return f"{len(_angka(nilai))}{dari}"


@rumus("SUM({nilai})")
def total(nilai: Iterable[object]) -> Decimal | int:
    """Sum over what is filled; 0 where nothing is: for counts."""
    return sum(_angka(nilai))


@rumus("COUNT({nilai})")
def banyak_angka(nilai: Iterable[object]) -> int:
    """How many cells hold a number."""
    return len(_angka(nilai))


@rumus("COUNTA({nilai})")
def banyak_isi(nilai: Iterable[object]) -> int:
    """How many cells are not blank; for columns of figures and texts that no formula makes."""
    return sum(isi is not None for isi in nilai)


@rumus('SUMPRODUCT(--({nilai}<>""))')
def banyak_terisi(nilai: Iterable[object]) -> int:
    """How many cells of a range are not blank, formulas that give nothing among them."""
    return sum(isi is not None for isi in nilai)


@rumus("SUMPRODUCT(--({nilai}={kata}))")
def banyak_sama(nilai: Iterable[object], kata: object) -> int:
    """How many cells hold a text or a number, compared as such; COUNTIF would read 2.07.03 as a date."""
    return sum(isi == kata for isi in nilai)


@rumus("COUNTIF({nilai},{kata})")
def banyak_kata(nilai: Iterable[object], kata: str) -> int:
    """How many cells hold a word that no program takes for a number or a condition."""
    return sum(isi == kata for isi in nilai)


@rumus("SUMPRODUCT(--({milik}={kode}),{nilai})")
def total_milik(milik: Sequence[object], kode: str, nilai: Sequence[object]) -> Decimal | int:
    """Sum in the rows whose `milik` is `kode`; 0 where nothing is filled."""
    return sum(_angka(isi for siapa, isi in zip(milik, nilai, strict=True) if siapa == kode))


def urutan(nilai: Iterable[object]) -> tuple[Decimal | int, ...]:
    """Return the numbers among cells in order, as `peringkat` takes them."""
    return tuple(sorted(_angka(nilai)))


@rumus('IF(ISNUMBER({nilai}),RANK({nilai},{semua}),"")')
def peringkat(nilai: Decimal | int | None, semua: Sequence[Decimal | int]) -> int | None:
    """Rank among `semua`, in order; the highest is 1, equals share a rank; None for None."""
    return None if nilai is None else len(semua) - bisect_right(semua, nilai) + 1
