"""How a kind of export is declared: the names of its columns, which of them make it known, what its rows give."""

from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from typing import NamedTuple

SelSumber = Mapping[str, object]
"""Cells of a row by the key of their column; a key whose column the file lacks is not there."""


class Guna(StrEnum):
    """What the rows of a kind give."""

    REALISASI = "realisasi"
    PAGU = "pagu"
    SP2D = "sp2d"
    LRA = "lra"


def tanpa_tanggal(_: SelSumber) -> object:
    """Say that a row has no date."""
    return None


def tanpa_pembeda(_: SelSumber) -> Hashable:
    """Say that nothing tells a row from its double."""
    return None


class JenisSumber(NamedTuple):
    """One kind of export.

    `kolom` holds by key the names under which a column is known, in small letters; `wajib` are the keys by which the
    kind is known. `jamak` are keys of which every column of that name is taken, and summed. `tanggal` picks the cell
    that says to which month a row belongs; `pembeda` is what two rows share only when they are the same row, None where
    nothing tells. `di_mana` says in words where it comes from.
    """

    kode: str
    judul: str
    guna: Guna
    di_mana: str
    kolom: Mapping[str, tuple[str, ...]]
    wajib: tuple[str, ...]
    jamak: frozenset[str] = frozenset()
    tanggal: Callable[[SelSumber], object] = tanpa_tanggal
    pembeda: Callable[[SelSumber], Hashable] = tanpa_pembeda
