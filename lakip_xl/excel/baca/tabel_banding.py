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
from lakip_xl.excel.baca.tabel_mentah import BarisMentah, BerkasMentah, TabelMentah
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
_SEBAGIAN = 0.6
"""Share of its headers that tells the header row of a table among others of its sheet."""


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
    """One sheet, or one of the tables that share it, under its own name.

    It holds headers by column key, keys of rows, the columns that promise something (target, pagu), the rows.
    """

    lembar: str
    kepala: Mapping[str, str]
    kunci: tuple[str, ...] = ()
    penting: frozenset[str] = frozenset()
    baris: tuple[BarisBanding, ...] = ()


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
    """Yield the tables of the Data sheets of a consolidated workbook, whatever sheets their version put them on.

    Blank ones and columns that tell a figure's origin are left out. `mentah` holds the Data sheets and no others.
    """
    semua = _tabel_data()
    menurut_nama = {nama: tabel for tabel in semua for nama in tabel.semua_nama}
    for lembar, isi in mentah.isi.items():
        sel = _PembacaSel(mentah.inspeksi.lembar.get(lembar, InspeksiLembar()))
        ada = list(_letak(isi, [tabel for tabel in semua if tabel.lembar == lembar]))
        if not ada:
            data = menurut_nama.get(lembar, _TabelData(nama=lembar))
            kepala = cari_kepala(isi, data.judul, lambda baris, _: _terisi(baris))
            ada = [] if kepala is None else [(data, kepala)]
        batas = [*(kepala.urutan for _, kepala in ada), len(isi)][1:]
        for (data, kepala), akhir in zip(ada, batas, strict=bool(ada)):
            yield _data(isi[:akhir], kepala, sel, data)


def _letak(isi: Sequence[Sequence[object]], semua: "Sequence[_TabelData]") -> "Iterator[tuple[_TabelData, Kepala]]":
    """Yield the tables of a sheet that stand there, with their header rows, in the order in which they stand."""
    dari = 0
    for data in semua:
        ada = cari_kepala(isi[dari:], data.judul, data.dikenali, dicari=None)
        if ada is not None:
            kepala = Kepala(ada.urutan + dari, ada.kolom)
            dari = kepala.urutan + 1
            yield data, kepala


class _TabelData(NamedTuple):
    """What is declared of a Data table, by header: what tells rows apart, what promises, what is a year or a source."""

    nama: str = ""
    lembar: str = ""
    semua_nama: tuple[str, ...] = ()
    kepala: frozenset[str] = frozenset()
    pembeda: tuple[str, ...] = ()
    janji: frozenset[str] = frozenset()
    tahun: frozenset[str] = frozenset()
    sumber: frozenset[str] = frozenset()

    def judul(self, teks: str) -> str | None:
        """Return the header that a text is; None for a blank one, or one of a column that tells a figure's origin."""
        return None if teks.strip() in self.sumber else teks.strip() or None

    def dikenali(self, _: Sequence[object], kolom: Mapping[str, int]) -> bool:
        """Tell whether a row that names these columns is its header row: most of them are its own."""
        sendiri = self.kepala & kolom.keys()
        return set(self.pembeda) <= sendiri and len(sendiri) >= max(_SEBAGIAN * len(self.kepala), _PALING_SEDIKIT)


def _tabel_data() -> list[_TabelData]:
    """Return the tables of Data sheets as they are declared, in their order."""
    kosong = Laporan(Buku(PERENCANAAN, ""))
    return [
        _TabelData(
            tabel.sebutan or tabel.lembar,
            tabel.lembar,
            (tabel.sebutan or tabel.lembar, *tabel.dahulu),
            frozenset(kolom.header for kolom in tabel.columns if not isinstance(kolom, Source)),
            tuple(tabel.kepala(key) for key in tabel.pembeda),
            frozenset(tabel.kepala(key) for key in tabel.janji),
            frozenset(kolom.header for kolom in tabel.columns if kolom.format == "tahun"),
            frozenset(kolom.header for kolom in tabel.columns if isinstance(kolom, Source)),
        )
        for tabel in chain(*(pengantar.susun(kosong) for pengantar in TABLES))
    ]


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

    def pada(self, kolom: Column, tabel: TabelMentah, mentah: BarisMentah) -> SelBanding:
        """Take a cell of a row of an input sheet; a formula of the template is told, and not compared."""
        alamat = f"{tabel.kolom[kolom.key]}{mentah.nomor}"
        dihitung = kolom.dihitung_bila is not None and kolom.dihitung_bila(mentah.isi)
        if dihitung and alamat in self.lembar.rumus and alamat not in self.lembar.galat:
            return SelBanding(SelTanpaNilai("dihitung"), alamat)
        return self.diketik(kolom, mentah.isi.get(kolom.key), alamat)

    def diketik(self, kolom: Column, isi: object, alamat: str) -> SelBanding:
        """Take a cell of an input sheet."""
        if alamat in self.lembar.galat:
            return SelBanding(SelTanpaNilai(self.lembar.galat[alamat]), alamat)
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
            isi = {kolom.key: sel.pada(kolom, tabel, mentah) for kolom in ada}
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


def _data(isi: Sequence[Sequence[object]], kepala: Kepala, sel: _PembacaSel, data: _TabelData) -> TabelBanding:
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
    kepala_kolom = dict(zip(kolom, kolom, strict=True))
    return TabelBanding(data.nama, kepala_kolom, kunci, data.janji & kolom.keys(), tuple(baris))


def _terisi(baris: Sequence[object]) -> bool:
    return sum(sel is not None and sel != "" for sel in baris) >= _PALING_SEDIKIT


def _kunci(isi: Mapping[str, SelBanding], kunci: Sequence[str]) -> tuple[str, ...]:
    return tuple(_teks_kunci(isi[key].nilai) if key in isi else "" for key in kunci)


def _teks_kunci(nilai: object) -> str:
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    return "" if nilai is None or isinstance(nilai, SelTanpaNilai) else str(nilai)
