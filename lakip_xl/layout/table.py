"""What a table of the consolidated workbook is: rows, columns, notes and source, on a sheet of its own."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.layout.sel import Baris, Sel
from lakip_xl.layout.susunan import Susunan

BARIS_KEPALA = 4
"""Zero-based row of the headers of the first table on a sheet; its data begin below it."""

BARIS_TTD = 9
"""Rows that a signature block takes."""

_KAKI_TERSEMPIT = 60
_JARAK = 2

Format = str | Callable[[Baris], str]
"""The name of a number format, or what chooses one for a row."""


class Column(Protocol):
    """A column: its key, its header, its width in characters, and what stands in a row."""

    @property
    def key(self) -> str:
        """Name of the column in formulas."""

    @property
    def header(self) -> str:
        """What people read."""

    @property
    def width(self) -> float:
        """Width in characters."""

    def sel(self, susunan: Susunan, tabel: "Table", baris: Baris, /) -> Sel:
        """Return what stands in a row."""


@dataclass(frozen=True)
class Table:
    """A table of a sheet: title, table, notes, source, in that order; tables of one sheet stand below each other.

    `berwarna` are columns whose words are coloured, `direviu` those in which a reviewer picks a status.
    `judul_lembar` titles a sheet of several tables; `baris_kepala` is the zero-based row of the headers.
    """

    kode: str
    lembar: str
    judul: str
    columns: tuple[Column, ...]
    rows: tuple[Baris, ...]
    sumber: str = ""
    catatan: tuple[str, ...] = ()
    bagian: str = "Laporan"
    tegak: bool = False
    ttd: bool = False
    berwarna: tuple[str, ...] = ()
    direviu: tuple[str, ...] = ()
    judul_lembar: str = ""
    baris_kepala: int = BARIS_KEPALA

    @property
    def judul_lengkap(self) -> str:
        """Title of the sheet; a table or chart of the report has its number in front."""
        judul = self.judul_lembar or self.judul
        bernomor = self.lembar.startswith(("Tabel ", "Grafik ")) and not judul.startswith(self.lembar)
        return f"{self.lembar} {judul}" if bernomor else judul

    @property
    def baris_pertama(self) -> int:
        """Zero-based sheet row of the first row of data."""
        return self.baris_kepala + 1

    @cached_property
    def kaki(self) -> tuple[str, ...]:
        """Notes and source, in lines as wide as the table."""
        lebar = max(int(sum(kolom.width for kolom in self.columns)), _KAKI_TERSEMPIT)
        semua = (*self.catatan, *((f"Sumber: {self.sumber}.",) if self.sumber else ()))
        return tuple(
            baris for satu in semua for baris in ((satu,) if len(satu) <= lebar else textwrap.wrap(satu, lebar))
        )

    @property
    def baris_kaki(self) -> int:
        """Zero-based row of the first note, below one blank row."""
        return self.baris_pertama + len(self.rows) + 1

    @property
    def bawah(self) -> int:
        """Zero-based first row that is free below the table, its notes and its signature block."""
        return self.baris_kaki + len(self.kaki) + (BARIS_TTD if self.ttd else 0)

    @cached_property
    def letak_baris(self) -> Mapping[str, int]:
        """Zero-based sheet row of each row key."""
        return {baris.kunci: self.baris_pertama + urutan for urutan, baris in enumerate(self.rows)}

    @cached_property
    def letak_kolom(self) -> Mapping[str, int]:
        """Zero-based sheet column of each column key."""
        return {kolom.key: urutan for urutan, kolom in enumerate(self.columns)}

    @cached_property
    def menurut_kunci(self) -> Mapping[str, Baris]:
        """Rows by key."""
        return {baris.kunci: baris for baris in self.rows}


def tumpuk(tabel: Iterable[Table]) -> Iterator[Table]:
    """Place tables of one sheet below each other, a title row between them, in the order given."""
    bawah: dict[str, int] = {}
    for satu in tabel:
        letak = satu
        if satu.lembar in bawah:
            letak = replace(satu, baris_kepala=bawah[satu.lembar] + _JARAK)
        bawah[satu.lembar] = letak.bawah
        yield letak


def format_satuan(satuan: str | None, nilai: object = None) -> str:
    """Return the number format for a figure of a unit: percent with its sign, whole numbers without decimals."""
    if satuan is not None and satuan.strip().casefold() in {"persen", "%"}:
        return "persen_angka"
    if isinstance(nilai, Ukuran):
        nilai = nilai.nilai
    return "bulat" if nilai is not None and nilai == int(nilai) else "desimal"  # type: ignore[call-overload]
