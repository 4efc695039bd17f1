"""What a document is made of: headings, paragraphs with bound figures, tables, charts, lists, sections."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.layout.chart import Jenis, RupaDeret
from lakip_xl.layout.sel import Rujukan


class Teks(NamedTuple):
    """A piece of a paragraph that nobody binds."""

    teks: str
    tebal: bool = False
    miring: bool = False


class Terikat(NamedTuple):
    """A piece of a paragraph that follows a key: a figure, or a word that turns with figures (naik, turun)."""

    kunci: str
    teks: str
    tebal: bool = False


class Acuan(NamedTuple):
    """The number of a table or chart that is named in a sentence: "Tabel 3.4"; `kode` is that of the table or chart."""

    kode: str


class FrasaTerikat(NamedTuple):
    """A phrase whose words turn with the data, with the figures that it names: naik {1,27} poin dari {5,20}."""

    kunci: str
    isi: tuple[Teks | Terikat, ...]

    @property
    def teks(self) -> str:
        """Its words and figures."""
        return "".join(potongan.teks for potongan in self.isi)


Potongan = Teks | Terikat | FrasaTerikat | Acuan


class GayaAlinea(StrEnum):
    """What a paragraph is; each has a style of its own, whose name people see in their program of words."""

    ISI = "isi"
    """Running text: justified, first line indented."""
    POLOS = "polos"
    """Running text without indent, as below a list or in a letter."""
    BUTIR = "butir"
    """An item of a list with a bullet."""
    NOMOR = "nomor"
    """An item of a numbered list; numbers begin anew after a paragraph of another kind."""
    TENGAH = "tengah"
    SUMBER = "sumber"
    """The source below a table or chart, small."""
    SAMPUL_JUDUL = "sampul_judul"
    SAMPUL_ISI = "sampul_isi"
    KEPALA_SURAT = "kepala_surat"
    """The letterhead: name of the government and of the office, centred above a double line."""


class JudulBagian(NamedTuple):
    """A heading: level 0 has no number (KATA PENGANTAR), 1 is BAB I, 2 is A, 3 is 1, 4 is a, as the program counts."""

    tingkat: int
    isi: tuple[Potongan, ...]
    nama: str = ""
    """Key of the part that it begins, by which a later run finds it; "" where nothing hangs on it."""


class AlineaDokumen(NamedTuple):
    """A paragraph. With `nama` its whole text is bound (part/number): replaced while nobody has typed in it."""

    isi: tuple[Potongan, ...]
    gaya: GayaAlinea = GayaAlinea.ISI
    nama: str = ""


class Rata(StrEnum):
    """How a cell stands."""

    KIRI = "kiri"
    TENGAH = "tengah"
    KANAN = "kanan"


class SelTabel(NamedTuple):
    """A cell as it is printed; `gabung` counts the columns that it takes, `asal` is the cell that it shows."""

    teks: str
    rata: Rata = Rata.KIRI
    tebal: bool = False
    gabung: int = 1
    asal: Rujukan | None = None


class BarisDokumen(NamedTuple):
    """A row; `tingkat` 0 is a grand total, 1 and 2 are sums below it, None a plain row."""

    sel: tuple[SelTabel, ...]
    tingkat: int | None = None


def baris_kepala(semua: Iterable[str]) -> BarisDokumen:
    """Return a header row: the names of the columns, bold, in the middle."""
    return BarisDokumen(tuple(SelTabel(teks, Rata.TENGAH, tebal=True) for teks in semua))


@dataclass(frozen=True)
class TabelDokumen:
    """A table: header rows (repeated on each page), rows, widths in characters, its source.

    `judul` is the caption without its number; a table without one is not counted (a card, an identity). `bab` is the
    number of the chapter in its caption (3 in "Tabel 3.4"), "" where captions count through. `bergaris` False draws no
    lines (a signature block). `melekat` keeps it on the page of what stands before it. `huruf` is the size in points.
    """

    kode: str
    judul: tuple[Potongan, ...]
    kepala: tuple[BarisDokumen, ...]
    baris: tuple[BarisDokumen, ...]
    lebar: tuple[float, ...]
    bab: str = ""
    sumber: str = ""
    bergaris: bool = True
    melekat: bool = False
    huruf: float = 9


class DeretGrafik(NamedTuple):
    """A series: its name, how it looks, its values (None is a gap)."""

    nama: str
    rupa: RupaDeret
    nilai: tuple[Decimal | None, ...]


@dataclass(frozen=True)
class GrafikDokumen:
    """A native chart with its data, its caption "Gambar 3.1 …" below; fields as those of `layout.chart.Chart`."""

    kode: str
    judul: tuple[Potongan, ...]
    jenis: Jenis
    kategori: tuple[str, ...]
    deret: tuple[DeretGrafik, ...]
    sumbu_nilai: str
    keterangan: str
    format: str = "umum"
    menyatu: bool = False
    maks: Decimal | None = None
    tinggi: int = 180
    bab: str = ""
    sumber: str = ""


class JenisDaftar(StrEnum):
    """A list that the program of words keeps: contents, tables, charts."""

    ISI = "isi"
    TABEL = "tabel"
    GAMBAR = "gambar"


class DaftarOtomatis(NamedTuple):
    """A list of contents, tables or charts as a field, filled."""

    jenis: JenisDaftar


class Nomor(StrEnum):
    """How the pages of a section are numbered."""

    TANPA = "tanpa"
    ROMAWI = "romawi"
    ANGKA = "angka"


class BagianHalaman(NamedTuple):
    """A new section, which begins on a new page: upright or landscape, its page numbers, whether they begin anew."""

    rebah: bool = False
    nomor: Nomor = Nomor.ANGKA
    mulai: int | None = None


class HalamanBaru(NamedTuple):
    """A page break within a section."""


Unsur = JudulBagian | AlineaDokumen | TabelDokumen | GrafikDokumen | DaftarOtomatis | BagianHalaman | HalamanBaru


class Kertas(StrEnum):
    """Paper that offices print on."""

    F4 = "F4"
    A4 = "A4"


@dataclass(frozen=True)
class Dokumen:
    """A document to write: its elements in order, the first of which is a `BagianHalaman`, and how it looks.

    `kaki` stands at the foot of each numbered page beside its number.
    """

    judul: str
    unsur: Sequence[Unsur]
    kaki: str = ""
    penyusun: str = ""
    kertas: Kertas = Kertas.F4
    huruf: str = "Arial"
