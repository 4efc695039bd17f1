"""What an input sheet is: a class of rows, its columns and how people meet them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, NamedTuple, NoReturn, Self, TypeVar, dataclass_transform

from lakip_xl.sheets.column import STATUS, Column, Dinyatakan, Sifat, column, lengkapi
from lakip_xl.sheets.kolom_status import Aturan, Status, kolom_status
from lakip_xl.sheets.tempat import Tempat

_LEBAR_NAMA = 30
"""Characters from which a column holds a name."""


class Asal(NamedTuple):
    """Where a row came from: its true Excel row, the letter of each column, and the cells that could not be read."""

    berkas: str
    lembar: str
    baris: int
    kolom: Mapping[str, str]
    rusak: frozenset[str] = frozenset()


class Row:
    """One row of an input sheet, with its origin. Subclasses are made by @sheet; a row is not changed."""

    lembar: ClassVar["Sheet"]
    asal: Asal

    def __init__(self, *, asal: Asal, **nilai: object) -> None:
        """Take the values of the columns by key; a column that is not given keeps its default."""
        if asing := nilai.keys() - self.lembar.menurut_key.keys():
            raise TypeError(f"{type(self).__name__}: tidak ada kolom {', '.join(sorted(asing))}")
        self.__dict__.update(nilai, asal=asal)

    def __setattr__(self, nama: str, nilai: object) -> NoReturn:
        """Refuse: what was read stays as it was read."""
        raise AttributeError(f"{type(self).__name__}.{nama} tidak dapat diubah")

    def __eq__(self, lain: object) -> bool:
        """Tell whether two rows have the same origin and the same values."""
        return type(self) is type(lain) and vars(self) == vars(lain)

    def __hash__(self) -> int:
        """Hash by origin."""
        return hash((self.asal.berkas, self.asal.lembar, self.asal.baris))

    def dengan(self, **nilai: object) -> Self:
        """Return the row with other values, of the same origin."""
        return type(self)(**{**vars(self), **nilai})

    def cell(self, key: str) -> Tempat:
        """Return the place of one of the row's cells; a column of settings has one row for each."""
        kolom = self.asal.kolom.get(key, "")
        alamat = kolom if kolom[-1:].isdigit() else f"{kolom or 'A'}{self.asal.baris}"
        return Tempat(self.asal.berkas, self.asal.lembar, alamat, self.asal.baris, key)

    def terbaca(self, key: str) -> bool:
        """Tell whether a cell could be read; a blank cell could."""
        return key not in self.asal.rusak


@dataclass(frozen=True)
class Sheet:
    """A sheet as declared.

    `perintah` tells people in one sentence what to do; `keterangan` says what a row is.
    `paling_sedikit` is the number of rows offered where people add rows, 0 where the rows are given. `mendatar` is
    False for a sheet of settings: one row for each column, its value beside its name. `sejak` is the version of its
    workbook that it came with; older files rightly lack it.
    """

    nama: str
    kelas: type[Row]
    columns: tuple[Column, ...]
    perintah: str
    keterangan: str
    paling_sedikit: int = 0
    mendatar: bool = True
    aturan: tuple[Aturan, ...] = ()
    sejak: int = 1

    @property
    def bertambah(self) -> bool:
        """Whether people add rows."""
        return self.paling_sedikit > 0

    def muat(self, terisi: int) -> int:
        """Return the number of rows to draw for so many filled ones: half as many again, where people add rows."""
        return max(self.paling_sedikit, terisi + -(-terisi // 2)) if self.bertambah else terisi

    @cached_property
    def beku(self) -> int:
        """Number of columns that stay in view: Status, and all up to the name of the row."""
        for nomor, kolom in enumerate(self.columns, start=1):
            if kolom.width >= _LEBAR_NAMA and (kolom.required or kolom.sifat is Sifat.PREFILLED):
                return nomor
        return next(nomor for nomor, kolom in enumerate(self.columns) if kolom.sifat is Sifat.TYPED)

    @cached_property
    def tampak(self) -> tuple[Column, ...]:
        """Columns that people see, without Status."""
        return tuple(kolom for kolom in self.columns if not kolom.hidden and kolom.key != STATUS)

    @cached_property
    def ditanya(self) -> frozenset[str]:
        """Keys of the typed columns that a rule of Status may ask for together, such as a figure or its reason."""
        bertanya = [aturan.bila.tempat.values() for aturan in self.aturan if aturan.status is Status.LENGKAPI]
        tempat = {isi for semua in bertanya for isi in semua if isinstance(isi, str)}
        return frozenset(kolom.key for kolom in self.diketik if kolom.key in tempat and kolom.key != "catatan")

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
        """Columns whose cells are read; computed ones are not, they are computed again.

        Those that some rows compute come after the cells of the row that tell: hidden ones, which come first, and
        prefilled ones.
        """
        dibaca = [kolom for kolom in self.columns if kolom.sifat is not Sifat.COMPUTED]
        terisi = [kolom for kolom in dibaca if kolom.sifat is Sifat.PREFILLED and not kolom.hidden]

        def urutan(kolom: Column) -> int:
            if kolom.hidden and not kolom.mutlak:
                return 0
            mendahului = bool(terisi) and dibaca.index(kolom) < dibaca.index(terisi[-1])
            return 2 if kolom.dihitung_bila is not None and mendahului else 1

        return tuple(sorted(dibaca, key=urutan))


_R = TypeVar("_R", bound=Row)


@dataclass_transform(field_specifiers=(column,), frozen_default=True, kw_only_default=True)
def sheet(  # noqa: PLR0913 - one word for each thing that is said of a sheet
    nama: str,
    *,
    perintah: str,
    paling_sedikit: int = 0,
    mendatar: bool = True,
    aturan: tuple[Aturan, ...] = (),
    sejak: int = 1,
) -> Callable[[type[_R]], type[_R]]:
    """Make a row class of a declaration; the sheet is then its class variable `lembar`.

    A sheet of rows begins with the computed column Status, which says by `aturan` what is still to be done.
    """

    def buat(kelas: type[_R]) -> type[_R]:
        if terpakai := kelas.__annotations__.keys() & {*vars(Row), *Row.__annotations__}:
            raise TypeError(f"{kelas.__name__}: kunci {', '.join(sorted(terpakai))} sudah dipakai Row")
        dinyatakan = {key: isi for key, isi in vars(kelas).items() if isinstance(isi, Dinyatakan)}
        kolom = tuple(lengkapi(isi, key, kelas.__annotations__[key]) for key, isi in dinyatakan.items())
        for key, isi in dinyatakan.items():
            setattr(kelas, key, isi.default)
        if mendatar:
            kolom = (kolom_status(kolom, aturan, tambahan=paling_sedikit > 0), *kolom)
        kelas.lembar = Sheet(
            nama, kelas, kolom, perintah, (kelas.__doc__ or "").strip(), paling_sedikit, mendatar, aturan, sejak
        )
        return kelas

    return buat


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
