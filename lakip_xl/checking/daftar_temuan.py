"""Findings as they are worked through: by unit, causes first, equal ones of a column together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from lakip_xl.checking.kiriman import unit_bernama
from lakip_xl.checking.nama_baris import Baris, tanpa_nama
from lakip_xl.checking.urutan_sebab import urutkan
from lakip_xl.finding import Finding, Level, hitung_tingkat
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.tempat import Tempat

RENCANA = "perencanaan"
"""What stands for a unit's code where findings are of the plan."""
_UNIT_MENGIRIM = "B02"
"""The check that speaks of a unit at its row in the plan."""
_NAMA_TAMPIL = 3


class TemuanUnit(NamedTuple):
    """The findings of one unit, in the order in which they are worked through.

    `unit` is its code, "perencanaan" for the plan and the exports, "" for files of no unit; `berkas` its file, ""
    where that is none or several.
    """

    unit: str
    nama: str
    berkas: str
    temuan: tuple[Finding, ...]

    @property
    def kesalahan(self) -> int:
        """Number of kesalahan."""
        return hitung_tingkat(self.temuan)[0]

    @property
    def peringatan(self) -> int:
        """Number of peringatan."""
        return hitung_tingkat(self.temuan)[1]

    def saran(self, temuan: Finding) -> str:
        """Return the advice in the words of who has to follow it."""
        return temuan.saran if self.unit in ("", RENCANA) else temuan.untuk_unit


class BarisTemuan(NamedTuple):
    """One line: equal findings of a column, where they stand, and what was found."""

    temuan: tuple[Finding, ...]
    pesan: str

    @property
    def sel(self) -> tuple[Tempat, ...]:
        """The places, in the order of the file."""
        return tuple(temuan.sel for temuan in self.temuan)


class TemuanSejenis(NamedTuple):
    """The findings of one code and one advice, line by line."""

    kode: str
    level: Level
    saran: str
    baris: tuple[BarisTemuan, ...]

    @property
    def temuan(self) -> tuple[Finding, ...]:
        """Every finding of it."""
        return tuple(temuan for baris in self.baris for temuan in baris.temuan)


def menurut_unit(laporan: Laporan, semua: Sequence[Finding]) -> tuple[TemuanUnit, ...]:
    """Return the findings of the plan, of every unit in the plan's order (also those without), of files of none."""
    bagian: dict[str, list[Finding]] = {}
    for temuan, unit in zip(semua, unit_temuan(laporan, semua), strict=True):
        bagian.setdefault(unit, []).append(temuan)
    nama = {RENCANA: "Perencanaan", **{unit.kode: unit.nama for unit in laporan.unit}, "": "Berkas tanpa unit"}
    return tuple(
        TemuanUnit(unit, sebutan, _satu_berkas(laporan, unit, bagian.get(unit, ())), urutkan(bagian.get(unit, ())))
        for unit, sebutan in nama.items()
    )


def unit_temuan(laporan: Laporan, semua: Sequence[Finding]) -> tuple[str, ...]:
    """Return for each finding the code of its unit: "perencanaan" for the plan, "" for files of no unit.

    That a unit handed in nothing is its own finding, though it stands at its row in the plan.
    """
    rencana = laporan.perencanaan.berkas
    ekspor = {berkas.nama: RENCANA for berkas in laporan.sumber.berkas}
    pemilik = {"": RENCANA, rencana: RENCANA, **ekspor, **pemilik_berkas(laporan)}
    baris_unit = {unit.cell("kode"): unit.kode for unit in laporan.unit}
    hasil = []
    for temuan in semua:
        berkas = temuan.sel.berkas
        if berkas not in pemilik:
            pemilik[berkas] = _menurut_nama(laporan, berkas)
        belum_mengirim = temuan.kode == _UNIT_MENGIRIM and temuan.sel in baris_unit
        hasil.append(baris_unit[temuan.sel] if belum_mengirim else pemilik[berkas])
    return tuple(hasil)


def pemilik_berkas(laporan: Laporan) -> dict[str, str]:
    """Return the code of the unit of every file that was read: as it says, else as it is named; "" for none."""
    dikenal = {unit.kode for unit in laporan.unit}
    return {
        buku.berkas: buku.identitas.unit if buku.identitas.unit in dikenal else _menurut_nama(laporan, buku.berkas)
        for buku in laporan.masukan
    }


def kumpulkan(semua: Sequence[Finding], baris: Baris) -> Iterator[TemuanSejenis]:
    """Yield findings that stand in their order, those of one code together; `baris` tells the names of rows."""
    for (level, kode, saran), sejenis in groupby(semua, key=attrgetter("level", "kode", "saran")):
        yield TemuanSejenis(kode, level, saran, tuple(_baris(sejenis, baris)))


def _menurut_nama(laporan: Laporan, berkas: str) -> str:
    unit = unit_bernama(laporan.unit, berkas)
    return "" if unit is None else unit.kode


def _satu_berkas(laporan: Laporan, unit: str, semua: Sequence[Finding]) -> str:
    """Return the file that all findings are of, if it is the unit's own."""
    berkas = {temuan.sel.berkas for temuan in semua}
    asing = set() if unit == RENCANA else {laporan.perencanaan.berkas}
    return berkas.pop() if len(berkas) == 1 and not berkas & asing else ""


def _baris(semua: Iterable[Finding], baris: Baris) -> Iterator[BarisTemuan]:
    """Yield a line for each group of equal findings of a column, in the order of its first."""
    sama: dict[tuple[str, ...], list[tuple[Finding, tuple[str, ...]]]] = {}
    for temuan in semua:
        pesan, nama = tanpa_nama(temuan, baris)
        kolom = temuan.sel.key or temuan.sel.alamat
        sama.setdefault((temuan.sel.berkas, temuan.sel.lembar, kolom, pesan), []).append((temuan, nama))
    for (*_, pesan), sejenis in sama.items():
        urut = sorted(sejenis, key=lambda isi: isi[0].sel.baris)
        yield BarisTemuan(
            tuple(temuan for temuan, _ in urut),
            urut[0][0].pesan if len(urut) == 1 else _isi_nama(pesan, [nama for _, nama in urut]),
        )


def _isi_nama(pesan: str, semua: Sequence[tuple[str, ...]]) -> str:
    """Fill the gaps of a message with what the rows are called."""
    potongan = pesan.split("\0")
    isi = [_sebut(list(dict.fromkeys(nama))) for nama in zip(*semua, strict=True)]
    return "".join(bagian + sisipan for bagian, sisipan in zip(potongan, [*isi, ""], strict=True))


def _sebut(nama: Sequence[str]) -> str:
    lain = len(nama) - _NAMA_TAMPIL
    return ", ".join(nama[:_NAMA_TAMPIL]) + (f" dan {lain} lain" if lain > 0 else "")
