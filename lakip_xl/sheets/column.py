"""What a column of an input sheet is: its type, who fills it, what it accepts, how people are told."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, NamedTuple, get_args

from lakip_xl.domain.rumus import Rumus
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.domain.usul_kode import PokokKode
from lakip_xl.sheets.ruang import Ruang


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


class Dari(NamedTuple):
    """Choices that stand in a column of another sheet of the same workbook.

    `nama` is the column whose text is shown beside each: people choose "2.17.03.2.01.02 Pemeriksaan".
    """

    lembar: str
    kunci: str
    nama: str = ""


RumusBaris = Rumus[..., Any] | Callable[[Mapping[str, object], Ruang], Rumus[..., Any]]
"""A formula over the cells of its row, or what chooses one by what the row holds."""

STATUS = "status"
"""Key of the column that ends every sheet of rows."""


class Column(NamedTuple):
    """One column: `key` is its name in code and exports, `header` what people read.

    `rumus` computes a computed column. `dihitung_bila` says in which rows a column to type is computed instead.
    `mutlak` says that a row without this cell cannot be used at all; `janji` that a change of it changes what
    everyone is held to. `hidden` columns are for programs. `usul` proposes a code for a row that has none, from its
    other cells as they were typed. `sejak` is the version of its workbook that it came with; older files
    rightly lack it. `format` names a look of excel/looks.py; `min` and `max` bound a number; `width` is in characters.
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
    rumus: RumusBaris | None = None
    mutlak: bool = False
    janji: bool = False
    dihitung_bila: Callable[[Mapping[str, Any]], bool] | None = None
    hidden: bool = False
    usul: Callable[[Mapping[str, Any]], PokokKode | None] | None = None
    sejak: int = 1

    @property
    def pilihan(self) -> tuple[str, ...]:
        """Choices that the declaration itself lists; those that stand on another sheet are not among them."""
        return () if self.choices is None or isinstance(self.choices, Dari) else self.choices

    @property
    def bulat(self) -> bool:
        """Whether the cell takes whole numbers only."""
        return self.tipe is Tipe.BULAT


class Dinyatakan(NamedTuple):
    """A column as declared, before its key and its annotation are known."""

    kolom: Column
    required: bool | None
    default: object


def column(  # noqa: PLR0913 - one word for each thing that can be said of a column
    header: str,
    *,
    prefilled: bool = False,
    rumus: RumusBaris | None = None,
    janji: bool = False,
    computed_when: Callable[[Mapping[str, Any]], bool] | None = None,
    key: bool = False,
    required: bool | None = None,
    choices: tuple[str, ...] | Dari | None = None,
    help: str = "",  # noqa: A002 - the word of the sheets
    example: str = "",
    width: float = 14,
    format: str = "",  # noqa: A002 - the word of the sheets
    min: int | None = None,  # noqa: A002 - the word of the sheets
    max: int | None = None,  # noqa: A002 - the word of the sheets
    hidden: bool = False,
    proposed_by: Callable[[Mapping[str, Any]], PokokKode | None] | None = None,
    since: int = 1,
    default: Any = None,
) -> Any:
    """Declare a column of a row class; its type and whether it is required follow from the annotation."""
    sifat = Sifat.COMPUTED if rumus is not None else Sifat.PREFILLED if prefilled else Sifat.TYPED
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
        rumus=rumus,
        janji=janji,
        dihitung_bila=computed_when,
        hidden=hidden,
        usul=proposed_by,
        sejak=since,
    )
    return Dinyatakan(kolom, required, default)


_TIPE: Mapping[type, Tipe] = {
    str: Tipe.TEKS,
    int: Tipe.BULAT,
    Decimal: Tipe.DESIMAL,
    date: Tipe.TANGGAL,
    Ukuran: Tipe.UKURAN,
}


def lengkapi(dinyatakan: Dinyatakan, key: str, hint: Any) -> Column:
    """Add what the annotation says: the type, the choices of an enumeration, and whether blank is allowed."""
    kolom, required, _ = dinyatakan
    boleh_kosong = isinstance(hint, UnionType)
    dasar: type = next(jenis for jenis in get_args(hint) if jenis is not type(None)) if boleh_kosong else hint
    tipe = Tipe.TEKS if issubclass(dasar, str) else _TIPE[dasar]
    enum = dasar if issubclass(dasar, StrEnum) else None
    mutlak = not boleh_kosong and kolom.sifat is not Sifat.COMPUTED
    return kolom._replace(
        key=key,
        tipe=tipe,
        enum=enum,
        choices=kolom.choices or (tuple(enum) if enum else None),
        mutlak=mutlak,
        required=(mutlak and kolom.usul is None) if required is None else required,
        format=kolom.format or str(tipe),
    )
