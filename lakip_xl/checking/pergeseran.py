"""Whether a unit's column of realisasi was pasted a row too low or too high, or sorted by itself."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.sheets.tempat import Tempat

_SEDIKITNYA_BARIS, _SEDIKITNYA_SALAH = 4, 2
_WAJAR = Decimal("0.5")
"""Absorption from which a figure lies near its pagu."""


class Pergeseran(NamedTuple):
    """A column that fits once it is moved: its first cell, the file, how it was moved, and how many rows exceed."""

    sel: Tempat
    cara: str
    salah: int
    semua: int


def pergeseran(laporan: Laporan) -> dict[str, Pergeseran]:
    """Return the moved columns by file."""
    menurut_berkas: dict[str, list[BarisAnggaran]] = {}
    for baris in laporan.anggaran:
        if baris.masukan is not None and baris.pagu is not None:
            menurut_berkas.setdefault(baris.cell("realisasi").berkas, []).append(baris)
    hasil = {}
    for berkas, semua in menurut_berkas.items():
        urut = sorted(semua, key=lambda baris: baris.cell("realisasi").baris)
        if (kolom := _periksa(urut)) is not None:
            hasil[berkas] = kolom
    return hasil


def anggaran_pada_tempat(laporan: Laporan) -> Iterator[BarisAnggaran]:
    """Yield the sub kegiatan whose realisasi stands where it belongs; of a moved column A18 tells once, for all."""
    bergeser = pergeseran(laporan)
    return (baris for baris in laporan.anggaran if baris.cell("realisasi").berkas not in bergeser)


def _periksa(semua: Sequence[BarisAnggaran]) -> Pergeseran | None:
    pagu = [baris.pagu or 0 for baris in semua]
    tertulis = [baris.realisasi for baris in semua]
    salah = _melampaui(tertulis, pagu)
    if sum(isi is not None for isi in tertulis) < _SEDIKITNYA_BARIS or salah < _SEDIKITNYA_SALAH:
        return None
    for cara, benar in _kemungkinan(tertulis, pagu):
        if _melampaui(benar, pagu) == 0 and 2 * _dekat(benar, pagu) >= len(benar) > 0:
            return Pergeseran(semua[0].cell("realisasi"), cara, salah, len(semua))
    return None


def _kemungkinan(tertulis: Sequence[int | None], pagu: Sequence[int]) -> Iterator[tuple[str, list[int | None]]]:
    """Yield each way in which the column may have been moved, and the column as it was before."""
    if tertulis[0] is None:
        yield "bergeser satu baris ke bawah", [*tertulis[1:], None]
    if tertulis[-1] is None:
        yield "bergeser satu baris ke atas", [None, *tertulis[:-1]]
    terisi = [isi for isi in tertulis if isi is not None]
    naik, turun = (all(syarat) for syarat in zip(*((a <= b, a >= b) for a, b in pairwise(terisi)), strict=True))
    if len(terisi) == len(tertulis) and (naik or turun):
        urutan = sorted(range(len(pagu)), key=pagu.__getitem__)
        benar = dict(zip(urutan, sorted(terisi), strict=True))
        yield "terurut sendiri, tanpa kolom lainnya", [benar[nomor] for nomor in range(len(pagu))]


def _melampaui(realisasi: Sequence[int | None], pagu: Sequence[int]) -> int:
    return sum(isi is not None and isi > batas for isi, batas in zip(realisasi, pagu, strict=True))


def _dekat(realisasi: Sequence[int | None], pagu: Sequence[int]) -> int:
    return sum(isi is not None and isi >= batas * _WAJAR for isi, batas in zip(realisasi, pagu, strict=True))
