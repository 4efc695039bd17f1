"""Finding the header of an export by the names of its columns, wherever it stands and in whatever order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.domain.alamat import nomor
from lakip_xl.sumber.jenis import SEMUA_JENIS
from lakip_xl.sumber.jenis.lain import PetaSumber, jenis_lain
from lakip_xl.sumber.jenis_sumber import JenisSumber
from lakip_xl.sumber.nilai import teks_sel

BARIS_KEPALA_TERAKHIR = 12
"""The last row in which a header may begin."""
BARIS_DILIHAT = BARIS_KEPALA_TERAKHIR + 1
_PALING_SEDIKIT = 3
"""Names that a row must hold to be told as the header that was found."""
_TANDA = re.compile(r"[^\w/ ]+")
_HURUF = re.compile(r"[A-Z]{1,2}")
_JUMLAH = ("jumlah", "total")

Kolom = Mapping[str, tuple[int, ...]]
"""Zero-based columns by key."""


class KepalaSumber(NamedTuple):
    """A header that was found: its kind, its columns, the zero-based first row below it."""

    jenis: JenisSumber
    kolom: Kolom
    di_bawah: int


def nama_kolom(isi: object) -> str:
    """Return the name of a column as kinds declare it: small letters, no signs, single blanks."""
    return " ".join(_TANDA.sub(" ", teks_sel(isi).casefold()).split())


def cari_kepala(awal: Sequence[Sequence[object]], peta: PetaSumber | None = None) -> KepalaSumber | None:
    """Find the header among the first rows of a sheet; None where no kind has these names.

    `peta` describes the file: a kind, or columns by their header or their letter.
    """
    semua: Sequence[JenisSumber] = SEMUA_JENIS
    if peta is not None and peta.kolom:
        huruf = {key: nama for key, nama in peta.kolom if _HURUF.fullmatch(nama)}
        if len(huruf) == len(peta.kolom):
            return KepalaSumber(jenis_lain(peta), {key: (nomor(nama) - 1,) for key, nama in huruf.items()}, 0)
        semua = (jenis_lain(peta._replace(kolom=tuple((key, nama_kolom(nama)) for key, nama in peta.kolom))),)
    elif peta is not None and peta.jenis:
        semua = [jenis for jenis in SEMUA_JENIS if jenis.kode == peta.jenis]
    for nama, di_bawah in _calon(awal):
        for jenis in semua:
            kolom = _cocokkan(jenis, nama)
            if all(key in kolom for key in jenis.wajib):
                return KepalaSumber(jenis, kolom, di_bawah)
    return None


def nama_terbanyak(awal: Sequence[Sequence[object]]) -> tuple[str, ...]:
    """Return the names in the row that holds most of them: what is told where no header is known."""
    semua = [tuple(filter(None, map(teks_sel, baris))) for baris in awal]
    paling = max(semua, key=lambda nama: len({isi for isi in nama if not isi[0].isdigit()}), default=())
    return paling if len(paling) >= _PALING_SEDIKIT else next(filter(None, semua), ())


def _calon(awal: Sequence[Sequence[object]]) -> Iterator[tuple[Sequence[tuple[str, ...]], int]]:
    """Yield the names of each column, as one row gives them, then as two rows do, and the row below."""
    nama = [[nama_kolom(isi) for isi in baris] for baris in awal]
    for urutan, baris in enumerate(nama[:BARIS_KEPALA_TERAKHIR]):
        yield [(isi,) for isi in baris], urutan + 1
    for urutan, (atas, bawah) in enumerate(pairwise(nama[:BARIS_DILIHAT])):
        yield list(_bertingkat(atas, bawah)), urutan + 2


def _bertingkat(atas: Sequence[str], bawah: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the names of each column under a header of two rows; a merged cell stands above all that follow it."""
    induk = ""
    for urutan in range(max(len(atas), len(bawah))):
        di_atas = atas[urutan] if urutan < len(atas) else ""
        anak = bawah[urutan] if urutan < len(bawah) else ""
        induk = di_atas or induk
        if induk.startswith(_JUMLAH) and anak:
            yield (f"{induk} {anak}",)
        else:
            yield tuple(filter(None, (f"{induk} {anak}".strip(), anak, "" if anak else di_atas)))


def _cocokkan(jenis: JenisSumber, nama: Sequence[tuple[str, ...]]) -> Kolom:
    hasil: dict[str, tuple[int, ...]] = {}
    for key, dikenal in jenis.kolom.items():
        letak = [urutan for urutan, milik in enumerate(nama) if any(isi in dikenal for isi in milik)]
        if letak:
            hasil[key] = tuple(letak) if key in jenis.jamak else (letak[0],)
    if "kode" in jenis.jamak and "kode" in hasil:
        hasil["kode"] = _sampai_bernama(hasil["kode"], nama)
    return hasil


def _sampai_bernama(letak: Sequence[int], nama: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """Return the columns of a code that is spread over several: up to the next one that has a name of its own."""
    akhir = letak[0] + 1
    while akhir < len(nama) and (akhir in letak or not any(nama[akhir])):
        akhir += 1
    return tuple(range(letak[0], akhir))
