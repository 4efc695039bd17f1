"""Tables of a workbook ready to be compared: rows by key, each cell with its address and its plain value."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from typing import NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.bulat import dari_pecahan_biner
from lakip_xl.excel.baca.buku import berisi
from lakip_xl.excel.baca.inspeksi import InspeksiLembar
from lakip_xl.excel.baca.kepala import Kepala, cari_kepala
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah, TabelMentah
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.layout.columns import Source
from lakip_xl.sheets.column import Column, Sifat
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet, Workbook
from lakip_xl.tables.data import TABLES

AWALAN_DATA = "Data "
"""Sheets of the consolidated workbook that hold input figures begin so."""
_TANPA_NILAI = "rumus tanpa nilai"
_DIGIT_RASIO = 12
_PALING_SEDIKIT = 2
"""Cells that a header or a row has at least; titles and notes stand alone in theirs."""


class SelTanpaNilai(NamedTuple):
    """A cell without a value of its own: an error, a formula without its value, or one that the template computes.

    `kosong` says that it is no different from a blank cell.
    """

    sebab: str
    kosong: bool = False


class SelBanding(NamedTuple):
    """A cell: its plain value (see `polos`; None is blank), its address, and whether its column holds years.

    `format` is its number format where that shows more than the number: 0,85 is read as 85 %.
    """

    nilai: object
    alamat: str
    tahun: bool = False
    format: str = ""


class BarisBanding(NamedTuple):
    """One row: its key as text, its Excel number (0 for a sheet of settings), and a cell for each column."""

    kunci: tuple[str, ...]
    nomor: int
    isi: Mapping[str, SelBanding]


class TabelBanding(NamedTuple):
    """One table: headers by column key, keys of rows, the columns that promise something (target, pagu), the rows.

    `kode` tells it from others on its sheet; "" where it is the only one.
    """

    lembar: str
    kepala: Mapping[str, str]
    kunci: tuple[str, ...] = ()
    penting: frozenset[str] = frozenset()
    baris: tuple[BarisBanding, ...] = ()
    kode: str = ""


def tabel_masukan(mentah: BerkasMentah, workbook: Workbook) -> Iterator[TabelBanding]:
    """Yield the declared sheets that an input workbook has, cells that the template computes left out.

    A sheet where people add rows has no key; its required columns take that place.
    """
    for lembar in workbook.sheets:
        tabel = mentah.tabel(lembar)
        if tabel is None:
            continue
        sel = _PembacaSel(mentah.inspeksi.lembar.get(lembar.nama, InspeksiLembar()))
        yield _berbaris(lembar, tabel, sel) if lembar.mendatar else _pengaturan(lembar, tabel, sel)


def tabel_laporan(mentah: BerkasMentah) -> Iterator[TabelBanding]:
    """Yield the Data tables of a consolidated workbook, blank ones and columns that tell a figure's origin left out.

    `mentah` holds the Data sheets and no others.
    """
    dinyatakan = _lembar_data()
    for nama, isi in mentah.isi.items():
        sel = _PembacaSel(mentah.inspeksi.lembar.get(nama, InspeksiLembar()))
        letak = sorted(_letak(isi, dinyatakan.get(nama, ())), key=lambda letak: letak[0].urutan)
        batas = [*(kepala.urutan for kepala, _ in letak[1:]), len(isi)]
        for (kepala, data), bawah in zip(letak, batas, strict=False):
            yield _data(nama, isi[:bawah], kepala, sel, data)


def _letak(isi: Sequence[Sequence[object]], semua: Sequence["_TabelData"]) -> Iterator[tuple[Kepala, "_TabelData"]]:
    """Yield the tables of a Data sheet with their headers: the first row of cells, or of several each its own."""
    if len(semua) <= 1:
        data = semua[0] if semua else _TabelData()
        kepala = cari_kepala(isi, data.judul, lambda baris, _: _terisi(baris))
        if kepala is not None:
            yield kepala, data
        return
    for data in semua:
        kepala = cari_kepala(isi, data.judul, data.cocok, dicari=None)
        if kepala is not None:
            yield kepala, data


class _TabelData(NamedTuple):
    """What is declared of a Data table, by header: what tells rows apart, what promises, what is a year or a source.

    `kode` tells it from the other tables of its sheet, `kepala` are all its headers.
    """

    pembeda: tuple[str, ...] = ()
    janji: frozenset[str] = frozenset()
    tahun: frozenset[str] = frozenset()
    sumber: frozenset[str] = frozenset()
    kode: str = ""
    kepala: frozenset[str] = frozenset()

    def cocok(self, baris: Sequence[object], _: object) -> bool:
        """Tell whether a row is the header: most of the headers stand in it."""
        return len({str(sel).strip() for sel in baris} & self.kepala) * 4 >= len(self.kepala) * 3

    def judul(self, teks: str) -> str | None:
        """Return the header that a text is; None for a blank one, or one of a column that tells a figure's origin."""
        return None if teks.strip() in self.sumber else teks.strip() or None


def _lembar_data() -> Mapping[str, Sequence[_TabelData]]:
    """Return the Data tables as they are declared, by sheet."""
    kosong = Laporan(Buku(PERENCANAAN, ""))
    hasil: dict[str, list[_TabelData]] = {}
    for tabel in chain(*(pengantar.susun(kosong) for pengantar in TABLES)):
        data = _TabelData(
            tuple(tabel.kepala(key) for key in tabel.pembeda),
            frozenset(tabel.kepala(key) for key in tabel.janji),
            frozenset(kolom.header for kolom in tabel.columns if kolom.format == "tahun"),
            frozenset(kolom.header for kolom in tabel.columns if isinstance(kolom, Source)),
            tabel.kode,
            frozenset(kolom.header for kolom in tabel.columns),
        )
        hasil.setdefault(tabel.lembar, []).append(data)
    return hasil


def polos(nilai: object) -> object:
    """Return a cell's content as it is compared: None, bool, Decimal, date or text without outer space."""
    if isinstance(nilai, bool):
        return nilai
    if isinstance(nilai, int | float):
        return dari_pecahan_biner(float(nilai))
    if isinstance(nilai, datetime):
        return nilai.date()
    if nilai is None or isinstance(nilai, date):
        return nilai
    return "\n".join(str(nilai).splitlines()).strip() or None


class _PembacaSel:
    """Takes cells of one sheet with what its raw XML tells of them."""

    def __init__(self, lembar: InspeksiLembar) -> None:
        self.lembar = lembar

    def diketik(self, kolom: Column, isi: object, alamat: str) -> SelBanding:
        """Take a cell of an input sheet."""
        if alamat in self.lembar.galat:
            return SelBanding(SelTanpaNilai(self.lembar.galat[alamat]), alamat)
        if kolom.dihitung_bila is not None and alamat in self.lembar.rumus:
            return SelBanding(SelTanpaNilai("dihitung"), alamat)
        if alamat in self.lembar.tanpa_nilai:
            return SelBanding(SelTanpaNilai(_TANPA_NILAI), alamat)
        return SelBanding(polos(isi), alamat, kolom.format == "tahun", self.lembar.format.get(alamat, ""))

    def data(self, isi: object, alamat: str, *, tahun: bool) -> SelBanding:
        """Take a cell of a Data sheet; programs differ in a formula's blank and in the last digits of a ratio."""
        if alamat in self.lembar.galat:
            return SelBanding(SelTanpaNilai(self.lembar.galat[alamat]), alamat)
        if alamat in self.lembar.tanpa_nilai:
            return SelBanding(SelTanpaNilai(_TANPA_NILAI, kosong=True), alamat)
        if isinstance(isi, float) and not isi.is_integer():
            isi = float(f"{isi:.{_DIGIT_RASIO}g}")
        return SelBanding(polos(isi), alamat, tahun, self.lembar.format.get(alamat, ""))


def _berbaris(lembar: Sheet, tabel: TabelMentah, sel: _PembacaSel) -> TabelBanding:
    dibaca = lembar.diketik if lembar.bertambah else lembar.dibaca
    ada = [kolom for kolom in dibaca if kolom.key in tabel.kolom]
    kunci = lembar.kunci or tuple(kolom.key for kolom in lembar.diketik if kolom.required)
    baris = []
    for mentah in tabel.baris:
        if berisi(lembar, mentah):
            isi = {
                kolom.key: sel.diketik(kolom, mentah.isi.get(kolom.key), f"{tabel.kolom[kolom.key]}{mentah.nomor}")
                for kolom in ada
            }
            baris.append(BarisBanding(_kunci(isi, kunci), mentah.nomor, isi))
    penting = frozenset(kolom.key for kolom in ada if kolom.sifat is Sifat.PREFILLED or kolom.janji)
    return TabelBanding(lembar.nama, {kolom.key: kolom.header for kolom in ada}, kunci, penting, tuple(baris))


def _pengaturan(lembar: Sheet, tabel: TabelMentah, sel: _PembacaSel) -> TabelBanding:
    """A sheet of settings is one row: each setting a column."""
    menurut_kunci = {str(baris.isi.get("kunci", "")).strip(): baris for baris in tabel.baris}
    isi = {
        kolom.key: sel.diketik(kolom, mentah.isi.get("nilai"), f"{tabel.kolom['nilai']}{mentah.nomor}")
        for kolom in lembar.dibaca
        if (mentah := menurut_kunci.get(kolom.key)) is not None and "nilai" in tabel.kolom
    }
    return TabelBanding(
        lembar.nama, {key: lembar.menurut_key[key].header for key in isi}, baris=(BarisBanding((), 0, isi),)
    )


def _data(
    nama: str, isi: Sequence[Sequence[object]], kepala: Kepala, sel: _PembacaSel, data: _TabelData
) -> TabelBanding:
    kolom = kepala.kolom
    kunci = data.pembeda or tuple(kolom)[:1]
    baris = []
    for nomor, mentah in enumerate(islice(isi, kepala.urutan + 1, None), start=kepala.urutan + 2):
        if _terisi(mentah):
            isi_baris = {
                key: sel.data(mentah[urutan], f"{huruf(urutan)}{nomor}", tahun=key in data.tahun)
                for key, urutan in kolom.items()
            }
            baris.append(BarisBanding(_kunci(isi_baris, kunci), nomor, isi_baris))
    return TabelBanding(
        nama, dict(zip(kolom, kolom, strict=True)), kunci, data.janji & kolom.keys(), tuple(baris), data.kode
    )


def _terisi(baris: Sequence[object]) -> bool:
    return sum(sel is not None and sel != "" for sel in baris) >= _PALING_SEDIKIT


def _kunci(isi: Mapping[str, SelBanding], kunci: Sequence[str]) -> tuple[str, ...]:
    return tuple(_teks_kunci(isi[key].nilai) if key in isi else "" for key in kunci)


def _teks_kunci(nilai: object) -> str:
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    return "" if nilai is None or isinstance(nilai, SelTanpaNilai) else str(nilai)
