"""How findings appear in the terminal: a summary where they are many, then unit by unit, then the count of each."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from lakip_xl.cli.layar import cetak, cetak_level

if TYPE_CHECKING:
    from lakip_xl.checking.daftar_temuan import BarisTemuan, TemuanSejenis, TemuanUnit
    from lakip_xl.checking.nama_baris import Baris
    from lakip_xl.finding import Finding
    from lakip_xl.laporan import Laporan

_TINGGI = 24
"""Lines of a screen where nobody says how many there are."""
_SEBAB = 3
_RENTANG = 6
"""Ranges of cells that a line of warnings names."""
_TANPA_UNIT = "tanpa unit"


class BarisLayar(NamedTuple):
    """A line: a level, which may be coloured, and what stands around it."""

    isi: str
    level: str = ""
    depan: str = ""


def cetak_daftar(laporan: "Laporan", semua: "Sequence[Finding]", *, lengkap: bool = False) -> None:
    """Print findings by unit, causes first; more than a screen begins with a summary.

    Warnings are a line for each code, or with `lengkap` a line for each finding, as errors are.
    """
    from lakip_xl.checking.daftar_temuan import menurut_unit
    from lakip_xl.checking.nama_baris import baris_menurut_tempat

    if not semua:
        return
    menurut = [unit for unit in menurut_unit(laporan, semua) if unit.temuan]
    nama = baris_menurut_tempat(laporan)
    daftar = [baris for unit in menurut for baris in _unit(unit, nama, lengkap=lengkap)]
    if len(daftar) > _tinggi():
        _cetak_semua(_ringkasan(menurut, semua))
    _cetak_semua(daftar)


def cetak_jumlah(laporan: "Laporan", semua: "Sequence[Finding]") -> None:
    """Print how many findings every unit has; nothing where there is none."""
    from lakip_xl.checking.daftar_temuan import menurut_unit

    if semua:
        _cetak_semua(_tabel([unit for unit in menurut_unit(laporan, semua) if unit.temuan]))
        cetak()


def cetak_temuan(semua: "Sequence[Finding]") -> None:
    """Print findings of one file, those of one check together under its advice."""
    from lakip_xl.checking.daftar_temuan import kumpulkan
    from lakip_xl.checking.urutan_sebab import urutkan

    for kumpulan in kumpulkan(urutkan(semua), {}):
        _cetak_semua(_kumpulan(kumpulan, "", ""))
        cetak()


def _cetak_semua(semua: "Sequence[BarisLayar] | Iterator[BarisLayar]") -> None:
    for baris in semua:
        cetak_level(baris.depan, baris.level, baris.isi)


def _tinggi() -> int:
    return shutil.get_terminal_size((80, _TINGGI)).lines if sys.stdout.isatty() else _TINGGI


def _ringkasan(menurut: "Sequence[TemuanUnit]", semua: "Sequence[Finding]") -> Iterator[BarisLayar]:
    from lakip_xl.checking.urutan_sebab import sebab_terbanyak

    yield from _tabel(menurut)
    yield BarisLayar("")
    yield BarisLayar("Sebab terbanyak:")
    for nomor, sebab in enumerate(sebab_terbanyak(semua, _SEBAB), start=1):
        yield BarisLayar(f"  {nomor}. {sebab.kode}, {sebab.jumlah} temuan: {sebab.saran}")
    yield BarisLayar("")


def _tabel(menurut: "Sequence[TemuanUnit]") -> Iterator[BarisLayar]:
    lebar = max(len("UNIT"), *(len(unit.unit or _TANPA_UNIT) for unit in menurut))
    yield BarisLayar(f"{'UNIT':<{lebar}}  KESALAHAN  PERINGATAN")
    for unit in menurut:
        yield BarisLayar(f"{unit.unit or _TANPA_UNIT:<{lebar}}  {unit.kesalahan:>9}  {unit.peringatan:>10}")


def _unit(unit: "TemuanUnit", nama: "Baris", *, lengkap: bool) -> Iterator[BarisLayar]:
    """Yield the lines of a unit: its name and file, its errors, its warnings."""
    from lakip_xl.checking.daftar_temuan import kumpulkan

    berkas = f" ({unit.berkas})" if unit.berkas else ""
    jumlah = f"{unit.kesalahan} kesalahan, {unit.peringatan} peringatan"
    yield BarisLayar(f"{(unit.unit or _TANPA_UNIT).upper()} - {unit.nama}{berkas}: {jumlah}")
    for kumpulan in kumpulkan(unit.temuan, nama):
        if lengkap or kumpulan.level == "kesalahan":
            yield from _kumpulan(kumpulan, unit.berkas, "  ")
        else:
            yield _sebaris(kumpulan, unit.berkas)
    yield BarisLayar("")


def _kumpulan(kumpulan: "TemuanSejenis", berkas: str, depan: str) -> Iterator[BarisLayar]:
    banyak = len(kumpulan.temuan)
    yield BarisLayar(f" {kumpulan.kode} ({banyak}) - {kumpulan.saran}", kumpulan.level.upper(), depan)
    for baris in kumpulan.baris:
        tempat = "; ".join(_tempat([baris], berkas))
        yield BarisLayar(f"{depan}  {tempat}: {baris.pesan}" if tempat else f"{depan}  {baris.pesan}")


def _sebaris(kumpulan: "TemuanSejenis", berkas: str) -> BarisLayar:
    """Return the one line that stands for all warnings of a code."""
    semua = kumpulan.temuan
    if len(kumpulan.baris) == 1:
        (baris,) = kumpulan.baris
        isi = ": ".join(filter(None, ("; ".join(_tempat([baris], berkas)), baris.pesan)))
        return BarisLayar(f" {kumpulan.kode}: {isi} {kumpulan.saran}", "PERINGATAN", "  ")
    apa = "sel" if all(temuan.sel.alamat for temuan in semua) else "temuan"
    diterima = sum(temuan.diterima for temuan in semua)
    catatan = f", {diterima} diterima" if diterima else ""
    tempat = "; ".join(_tempat(kumpulan.baris, berkas, _RENTANG))
    return BarisLayar(
        f" {kumpulan.kode}: {len(semua)} {apa}{catatan}{f' ({tempat})' if tempat else ''} - {kumpulan.saran}",
        "PERINGATAN",
        "  ",
    )


def _tempat(semua: "Sequence[BarisTemuan]", berkas: str, paling: int = sys.maxsize) -> Iterator[str]:
    """Yield the places of lines, sheet by sheet: Anggaran › D7, D9-D12; of more than `paling` ranges, how many."""
    from lakip_xl.domain.rentang_sel import rentang_sel

    tempat = (sel for baris in semua for sel in baris.sel)
    for (milik, lembar), sejenis in groupby(tempat, key=lambda sel: (sel.berkas, sel.lembar)):
        rentang = list(rentang_sel(sel.alamat for sel in sejenis if sel.alamat))
        lain = sum(banyak for _, banyak in rentang[paling:])
        sel = ", ".join(teks for teks, _ in rentang[:paling]) + (f" dan {lain} sel lain" if lain else "")
        isi = " › ".join(filter(None, ("" if milik == berkas else milik, lembar, sel)))
        if isi:
            yield isi
