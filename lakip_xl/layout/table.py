"""What a table is: rows, columns, notes and source, with its charts, on a sheet of a workbook."""

import textwrap
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any, Generic, Self, TypeVar

from lakip_xl.domain.rumus import Rumus
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.layout.chart import Chart
from lakip_xl.layout.kotak import Kotak
from lakip_xl.layout.sel import Baris, Rujukan

AnyRumus = Rumus[..., Any]

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

BARIS_KEPALA = 4
"""Zero-based row of the headers of the first table on a sheet; its data begin below it."""

BARIS_TTD = 9
"""Rows that a signature block takes."""

_KAKI_TERSEMPIT = 60
_JARAK = 2
"""Rows between a table and the headers of the next: a blank one and its title."""

_DIPILIH = "Baris dipilih saat laporan dibuat:"
_PENENTU = "Sel di sini menggerakkan semua lembar, kecuali yang menentukan susunan (ubah di berkas asalnya):"
"""How a table says which of its rows, and which changes on it, no formula follows."""

Format = str | Callable[[Baris[T_contra]], str]
"""The name of a number format, or what chooses one for a row."""


class TableColumn(ABC, Generic[T_contra]):
    """A column of rows that show a T: its key in formulas, its header, its width in characters, its format."""

    def __init__(self, key: str, header: str, width: float, format: Format[T_contra]) -> None:  # noqa: A002
        """Take what every column has."""
        self.key = key
        self.header = header
        self.width = width
        self.format = format
        self.kepala_dari: Rujukan | None = None
        self.penentu = False

    def berkepala(self, dari: Rujukan | None) -> Self:
        """Take the Data cell that the header is the text of; None where there is none."""
        self.kepala_dari = dari
        return self

    @abstractmethod
    def isi(self, tabel: str, baris: Baris[T_contra]) -> object:
        """Return what stands in a row of the table of that code.

        A Rumus is computed and written, a Rujukan shows that cell, anything else is a literal.
        """

    def tautan(self, _baris: Baris[T_contra]) -> Rujukan | str | None:
        """Return the cell or the file that a click leads to."""
        return None


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table of a sheet: title, table, notes, source, charts, in that order; those of a sheet stand below each other.

    `bab` is the chapter in whose contents its sheet stands, `jawab` the question that the sheet answers. `berwarna`
    are columns whose words are coloured, `direviu` those in which a reviewer picks a status. `pembeda` are the columns
    that tell rows apart from one workbook to the next (the first, when not given), `janji` those that promise: a
    change there changes what everyone is held to. `judul_lembar` titles a sheet of several tables, which a `Lembar`
    declares; `baris_kepala` is the zero-based row of the headers, `ruang_grafik` the rows that its charts take below,
    `kisi` the widths of the columns of its sheet where tables share them. So many
    columns as `tercetak` says are printed, all but those of reviewers where nothing is said.

    `dikenali` are the columns by which reviewers' notes find a row again, where those are not `pembeda`, `kembar` those
    that tell rows apart which are equal in them; `keluarga` is the code without the unit in it, `sebutan` how reviewers
    call the table among those of its sheet, `dahulu` the codes and sheets by which earlier versions knew it and what it
    took in, whose rows the text of the column `padanan` may tell. With `saring` its header filters, with `bertingkat`
    rows fold under the sums above them; with `awal_halaman` it begins a page. `di_layar` says of the last tables of a
    sheet that they are not printed: the report in Word prints them.
    `kertas_besar` prints on A3; with `ekor_utuh` its last rows and its notes stand on one page. Each of its columns
    takes `bentang` columns of the sheet, else one.

    A table of a page that is laid out by hand says so by `tetap`: it stays at its `baris_kepala`, begins at
    `kolom_awal`, and may stand beside another. `ubin` are large figures under their names. With
    `kotak` it is a picture: boxes over cells, and nothing drawn beside them. A title that holds names
    from Data sheets comes with the formula that gives it, `judul_rumus` or `judul_lembar_rumus`. `dipilih` says by what
    its rows were chosen when the workbook was made, where others may belong after a change of the data; `disebut`, that
    its notes tell it.
    """

    kode: str
    judul: str
    columns: tuple[TableColumn[T], ...]
    rows: tuple[Baris[T], ...]
    lembar: str = ""
    jawab: str = ""
    sumber: str = ""
    catatan: tuple[str, ...] = ()
    bab: str = "Laporan"
    tegak: bool = False
    ttd: bool = False
    kertas_besar: bool = False
    ekor_utuh: bool = False
    berwarna: tuple[str, ...] = ()
    direviu: tuple[str, ...] = ()
    pembeda: tuple[str, ...] = ()
    janji: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    judul_lembar: str = ""
    baris_kepala: int = BARIS_KEPALA
    ruang_grafik: int = 0
    kisi: tuple[float, ...] = ()
    tercetak: int = 0
    dikenali: tuple[str, ...] = ()
    kembar: tuple[str, ...] = ()
    keluarga: str = ""
    sebutan: str = ""
    dahulu: tuple[str, ...] = ()
    padanan: str = ""
    saring: bool = False
    bertingkat: bool = False
    awal_halaman: bool = False
    di_layar: bool = False
    tetap: bool = False
    kolom_awal: int = 0
    bentang: tuple[int, ...] = ()
    ubin: bool = False
    kotak: tuple[Kotak, ...] = ()
    dipilih: str = ""
    disebut: bool = True
    judul_rumus: AnyRumus | None = None
    judul_lembar_rumus: AnyRumus | None = None

    @property
    def judul_lengkap(self) -> str:
        """Title of the sheet; a table or chart of the report has its number in front."""
        judul = self.judul_lembar or self.judul
        bernomor = self.lembar.startswith(("Tabel ", "Grafik ")) and not judul.startswith(self.lembar)
        return f"{self.lembar} {judul}" if bernomor else judul

    @property
    def lebar(self) -> tuple[float, ...]:
        """Widths of its columns in characters."""
        sendiri = tuple(kolom.width for kolom in self.columns)
        return (*self.kisi, *sendiri[len(self.kisi) :])[: len(sendiri)]

    @property
    def baris_pertama(self) -> int:
        """Zero-based sheet row of the first row of data."""
        return self.baris_kepala + 1

    @cached_property
    def kaki(self) -> tuple[str, ...]:
        """Notes and source, in lines as wide as the table."""
        lebar = max(int(sum(self.kisi or self.lebar)), _KAKI_TERSEMPIT)
        semua = (*self.catatan, *self._penjelasan, *((f"Sumber: {self.sumber}.",) if self.sumber else ()))
        return tuple(
            baris for teks in semua for baris in ((teks,) if len(teks) <= lebar else textwrap.wrap(teks, lebar))
        )

    @property
    def _penjelasan(self) -> tuple[str, ...]:
        """Return what moves with the data and what does not."""
        penentu = ", ".join(kolom.header for kolom in self.columns if kolom.penentu)
        return (
            *((f"{_DIPILIH} {self.dipilih}.",) if self.dipilih and self.disebut else ()),
            *((f"{_PENENTU} {penentu}.",) if penentu else ()),
        )

    @property
    def baris_kaki(self) -> int:
        """Zero-based row of the first note, below one blank row."""
        return self.baris_pertama + len(self.rows) + 1

    @property
    def baris_grafik(self) -> int:
        """Zero-based row of the first chart, below one blank row."""
        return self._bawah_kaki + 1

    @property
    def bawah(self) -> int:
        """Zero-based first row that is free below the table and all that belongs to it."""
        return self.baris_grafik + self.ruang_grafik if self.ruang_grafik else self._bawah_kaki

    @property
    def _bawah_kaki(self) -> int:
        """Zero-based first row below the notes and the signature block; where there is none, below the rows."""
        if not self.kaki and not self.ttd:
            return self.baris_kaki - 1
        return self.baris_kaki + len(self.kaki) + (BARIS_TTD if self.ttd else 0)

    @cached_property
    def letak_baris(self) -> Mapping[str, int]:
        """Zero-based sheet row of each row key."""
        return {baris.kunci: self.baris_pertama + urutan for urutan, baris in enumerate(self.rows)}

    @cached_property
    def letak_kolom(self) -> Mapping[str, int]:
        """Zero-based sheet column of each column key."""
        return {kolom.key: letak for kolom, letak in zip(self.columns, self.letak, strict=True)}

    @cached_property
    def letak(self) -> tuple[int, ...]:
        """Zero-based sheet column of each column."""
        lebar = self.bentang or (1,) * len(self.columns)
        return tuple(accumulate(lebar[:-1], initial=self.kolom_awal))

    @cached_property
    def letak_akhir(self) -> tuple[int, ...]:
        """Zero-based last sheet column of each column."""
        lebar = self.bentang or (1,) * len(self.columns)
        return tuple(letak + banyak - 1 for letak, banyak in zip(self.letak, lebar, strict=True))

    @cached_property
    def menurut_key(self) -> Mapping[str, TableColumn[T]]:
        """Columns by key."""
        return {kolom.key: kolom for kolom in self.columns}

    @cached_property
    def menurut_kunci(self) -> Mapping[str, Baris[T]]:
        """Rows by key."""
        return {baris.kunci: baris for baris in self.rows}

    @property
    def samping(self) -> bool:
        """Whether reviewers type beside its rows, which are not their own."""
        return bool(self.direviu) and not self.kode.startswith("reviu")

    @property
    def pengenal(self) -> tuple[str, ...]:
        """Keys of the columns whose texts are the key of a row to people."""
        return self.dikenali or self.pembeda or tuple(kolom.key for kolom in self.columns[:1])

    def kepala(self, key: str) -> str:
        """Return the header of a column; KeyError when there is none."""
        return self.menurut_key[key].header


def tumpuk(semua: Iterable[Table[Any]]) -> Iterator[Table[Any]]:
    """Place tables of one sheet below each other, each with room for its charts, in the order given.

    By what their rows were chosen is said once a sheet.
    """
    semua = tuple(semua)
    banyak = {tabel.kode: len(tabel.rows) for tabel in semua}
    bawah: dict[str, int] = {}
    disebut: set[tuple[str, str]] = set()
    for tabel in semua:
        letak = replace(tabel, ruang_grafik=_ruang_grafik(tabel, banyak)) if tabel.charts else tabel
        if tabel.dipilih and (tabel.lembar, tabel.dipilih) in disebut:
            letak = replace(letak, disebut=False)
        disebut.add((tabel.lembar, tabel.dipilih))
        if tabel.lembar in bawah and not tabel.tetap:
            letak = replace(letak, baris_kepala=bawah[tabel.lembar] + _JARAK)
        bawah[tabel.lembar] = letak.bawah
        yield letak


def _ruang_grafik(tabel: Table[Any], banyak: Mapping[str, int]) -> int:
    """Return the rows that the charts below a table take; `banyak` are the rows of each table."""
    if not tabel.rows:
        return 0
    return sum(
        chart.baris(banyak[chart.asal or tabel.kode])
        for chart in tabel.charts
        if chart.letak is None and not chart.di_samping
    )


def format_satuan(satuan: str | None, nilai: object = None) -> str:
    """Return the number format for a figure of a unit: percent with its sign, whole numbers without decimals."""
    if satuan is not None and satuan.strip().casefold() in {"persen", "%"}:
        return "persen_angka"
    if isinstance(nilai, Ukuran):
        nilai = nilai.nilai
    return "bulat" if nilai is not None and nilai == int(nilai) else "desimal"  # type: ignore[call-overload]
