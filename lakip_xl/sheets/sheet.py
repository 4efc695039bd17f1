"""What an input sheet is: a class of rows, its columns and how people meet them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from types import UnionType
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_args, get_type_hints

from lakip_xl.domain.kategori import Skala
from lakip_xl.domain.ukuran import Ukuran


class Tipe(StrEnum):
    """What a cell holds."""

    TEKS = "teks"
    BULAT = "bulat"
    DESIMAL = "desimal"
    TANGGAL = "tanggal"
    UKURAN = "ukuran"


class Sifat(StrEnum):
    """Who fills a cell."""

    TYPED = "typed"
    PREFILLED = "prefilled"
    COMPUTED = "computed"


@dataclass(frozen=True)
class Dari:
    """Choices that stand in a column of another sheet of the same workbook."""

    lembar: str
    kunci: str


Twin = Callable[[Mapping[str, Any], Skala], object]
"""The Python twin of a computed column: the row's values and the scale in, the value out."""

Rumus = str | Callable[[Mapping[str, object]], str]
"""An Excel formula with the keys of the same row in braces, or what makes one from the row's values."""


@dataclass(frozen=True)
class Column:
    """One column: `key` is its name in code and exports, `header` what people read.

    `formula` is the Excel text of a computed column, with the keys of the same row in braces.
    `mutlak` says that a row without this cell cannot be used at all. `twin` computes what `formula` does.
    `format` names a look of excel/looks.py; `min` and `max` bound a number; `width` is in characters.
    """

    header: str
    key: str = ""
    tipe: Tipe = Tipe.TEKS
    enum: type[StrEnum] | None = None
    sifat: Sifat = Sifat.TYPED
    kunci: bool = False
    required: bool = False
    choices: tuple[str, ...] | Dari | None = None
    help: str = ""
    example: str = ""
    width: float = 14
    format: str = "teks"
    min: int | None = None
    max: int | None = None
    formula: Rumus = ""
    twin: Twin | None = None
    mutlak: bool = False

    @property
    def bulat(self) -> bool:
        """Whether the cell takes whole numbers only."""
        return self.tipe is Tipe.BULAT


def column(  # noqa: PLR0913 - one word for each thing that can be said of a column
    header: str,
    *,
    prefilled: bool = False,
    formula: Rumus = "",
    twin: Twin | None = None,
    key: bool = False,
    required: bool | None = None,
    choices: tuple[str, ...] | Dari | None = None,
    help: str = "",  # noqa: A002 - the word of the sheets
    example: str = "",
    width: float = 14,
    format: str = "",  # noqa: A002 - the word of the sheets
    min: int | None = None,  # noqa: A002 - the word of the sheets
    max: int | None = None,  # noqa: A002 - the word of the sheets
    default: Any = None,
) -> Any:
    """Declare a column of a row class; its type and whether it is required follow from the annotation."""
    sifat = Sifat.COMPUTED if formula else Sifat.PREFILLED if prefilled else Sifat.TYPED
    kolom = Column(
        header,
        sifat=sifat,
        kunci=key,
        required=bool(required),
        choices=choices,
        help=help,
        example=example,
        width=width,
        format=format,
        min=min,
        max=max,
        formula=formula,
        twin=twin,
    )
    return field(default=default, metadata={"column": kolom, "required": required})


@dataclass(frozen=True)
class Sel:
    """The place of a cell: file (relative to the year's folder), sheet and address; each may be unknown ("")."""

    berkas: str = ""
    lembar: str = ""
    alamat: str = ""

    def __str__(self) -> str:
        """Write it as findings name it: masukan/koperasi.xlsx › Anggaran › E7."""
        return " › ".join(bagian for bagian in (self.berkas, self.lembar, self.alamat) if bagian)


@dataclass(frozen=True)
class Asal:
    """Where a row came from: its true Excel row, the letter of each column, and the cells that could not be read."""

    berkas: str
    lembar: str
    baris: int
    kolom: Mapping[str, str]
    rusak: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of an input sheet, with its origin. Subclasses are made by @sheet."""

    lembar: ClassVar["Sheet"]
    asal: Asal

    def cell(self, key: str) -> Sel:
        """Return the place of one of the row's cells; a column of settings has one row for each."""
        kolom = self.asal.kolom.get(key, "")
        alamat = kolom if kolom[-1:].isdigit() else f"{kolom or 'A'}{self.asal.baris}"
        return Sel(self.asal.berkas, self.asal.lembar, alamat)

    def terbaca(self, key: str) -> bool:
        """Tell whether a cell could be read; a blank cell could."""
        return key not in self.asal.rusak


@dataclass(frozen=True)
class Sheet:
    """A sheet as declared.

    `perintah` tells people in one sentence what to do; `keterangan` says what a row is.
    `cadangan` is the number of blank rows offered below the filled ones. `mendatar` is False for a
    sheet of settings: one row for each column, its value beside its name.
    """

    nama: str
    kelas: type[Row]
    columns: tuple[Column, ...]
    perintah: str
    keterangan: str
    cadangan: int = 0
    mendatar: bool = True

    @cached_property
    def kunci(self) -> tuple[str, ...]:
        """Keys of the columns that tell rows apart."""
        return tuple(kolom.key for kolom in self.columns if kolom.kunci)

    @cached_property
    def menurut_key(self) -> Mapping[str, Column]:
        """Columns by key."""
        return {kolom.key: kolom for kolom in self.columns}

    @cached_property
    def diketik(self) -> tuple[Column, ...]:
        """Columns that people type."""
        return tuple(kolom for kolom in self.columns if kolom.sifat is Sifat.TYPED)

    @cached_property
    def dibaca(self) -> tuple[Column, ...]:
        """Columns whose cells are read; computed ones are not, they are computed again."""
        return tuple(kolom for kolom in self.columns if kolom.sifat is not Sifat.COMPUTED)


_TIPE: Mapping[type, Tipe] = {
    str: Tipe.TEKS,
    int: Tipe.BULAT,
    Decimal: Tipe.DESIMAL,
    date: Tipe.TANGGAL,
    Ukuran: Tipe.UKURAN,
}

_R = TypeVar("_R", bound=Row)


@dataclass_transform(field_specifiers=(column,), frozen_default=True, kw_only_default=True)
def sheet(nama: str, *, perintah: str, cadangan: int = 0, mendatar: bool = True) -> Callable[[type[_R]], type[_R]]:
    """Make a row class of a declaration; the sheet is then its class variable `lembar`."""

    def buat(kelas: type[_R]) -> type[_R]:
        hints = get_type_hints(kelas)
        jadi = dataclass(frozen=True, kw_only=True)(kelas)
        kolom = tuple(
            _lengkapi(satu.metadata["column"], satu.name, hints[satu.name], satu.metadata["required"])
            for satu in fields(jadi)
            if "column" in satu.metadata
        )
        jadi.lembar = Sheet(nama, jadi, kolom, perintah, (kelas.__doc__ or "").strip(), cadangan, mendatar)
        return jadi

    return buat


def _lengkapi(kolom: Column, key: str, hint: Any, required: bool | None) -> Column:
    """Add what the annotation says: the type, the choices of an enumeration, and whether blank is allowed."""
    boleh_kosong = isinstance(hint, UnionType)
    dasar: type = next(satu for satu in get_args(hint) if satu is not type(None)) if boleh_kosong else hint
    tipe = Tipe.TEKS if issubclass(dasar, str) else _TIPE[dasar]
    enum = dasar if issubclass(dasar, StrEnum) else None
    mutlak = not boleh_kosong and kolom.sifat is not Sifat.COMPUTED
    return replace(
        kolom,
        key=key,
        tipe=tipe,
        enum=enum,
        choices=kolom.choices or (tuple(enum) if enum else None),
        mutlak=mutlak,
        required=mutlak if required is None else required,
        format=kolom.format or str(tipe),
    )


@dataclass(frozen=True)
class Workbook:
    """A kind of input workbook: its sheets in printed order. `versi` rises when a declaration changes."""

    kode: str
    judul: str
    versi: int
    sheets: tuple[Sheet, ...]

    @cached_property
    def menurut_nama(self) -> Mapping[str, Sheet]:
        """Sheets by name."""
        return {lembar.nama: lembar for lembar in self.sheets}
