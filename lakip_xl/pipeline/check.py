"""Check a year's folder, or one file of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lakip_xl.checking.kiriman import unit_bernama
from lakip_xl.checks import periksa
from lakip_xl.excel.baca.folder import baca_masukan, nama_berkas
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.finding import Finding, hitung_tingkat
from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.pipeline.baca import TidakTerbaca, baca, baca_rencana

_TENTANG_TAHUN = frozenset({"B02"})
"""Checks that speak of the year as a whole; one file alone cannot fail them."""


class Pemeriksaan(NamedTuple):
    """What a check found, and whether every file could be opened."""

    laporan: Laporan
    temuan: tuple[Finding, ...]

    @property
    def kesalahan(self) -> int:
        """Number of findings that stop a consolidation."""
        return hitung_tingkat(self.temuan)[0]

    @property
    def peringatan(self) -> int:
        """Number of findings that are only told."""
        return hitung_tingkat(self.temuan)[1]

    @property
    def terbaca(self) -> bool:
        """Whether every file could be opened."""
        return all(kejadian.perkara is not Perkara.BERKAS_DITOLAK for kejadian in self.laporan.kejadian)

    @property
    def keluar(self) -> int:
        """Exit code that the findings ask for: 2 where a file could not be opened, 1 where a kesalahan stands."""
        if not self.terbaca:
            return 2
        return 1 if self.kesalahan else 0


def check(jalur: Path) -> Pemeriksaan:
    """Check a year's folder, or one file against the planning workbook of its year.

    TidakTerbaca when there is no planning workbook to check against.
    """
    if jalur.is_dir():
        return periksa_tahun(jalur)
    if not jalur.is_file():
        raise TidakTerbaca(f"{jalur} tidak ada.")
    folder = folder_tahun(jalur)
    rencana = baca_rencana(folder)
    if jalur.name == BERKAS_PERENCANAAN:
        laporan, berkas = rencana, BERKAS_PERENCANAAN
    else:
        berkas = nama_berkas(folder, jalur)
        laporan = replace(rencana, masukan=(baca_masukan(folder, jalur, rencana),))
    tentang = (temuan for temuan in periksa_berkas(laporan) if temuan.sel.berkas == berkas)
    return Pemeriksaan(laporan, (*tentang, *_tertukar(folder, laporan, berkas)))


def periksa_berkas(laporan: Laporan) -> Iterator[Finding]:
    """Yield what is found where only some files of the year were read, but for what speaks of the year as a whole."""
    return (temuan for temuan in periksa(laporan) if temuan.kode not in _TENTANG_TAHUN)


def _tertukar(folder: Path, laporan: Laporan, berkas: str) -> Iterator[Finding]:
    """Yield what the year says of a file that bears the name of another unit than the one it speaks for."""
    unit = unit_bernama(laporan.unit, berkas)
    if unit is None or not {buku.identitas.unit for buku in laporan.masukan} - {"", unit.kode}:
        return
    for temuan in periksa(baca(folder)):
        if temuan.kode in _TENTANG_TAHUN and temuan.sel == unit.cell("kode"):
            yield temuan


def periksa_tahun(folder: Path) -> Pemeriksaan:
    """Read and check a year's folder."""
    laporan = baca(folder)
    return Pemeriksaan(laporan, periksa(laporan))


def folder_tahun(jalur: Path) -> Path:
    """Return the year's folder of a file: the one with the planning workbook, beside it or one level up."""
    for folder in (jalur.parent, jalur.parent.parent, jalur.absolute().parent.parent):
        if (folder / BERKAS_PERENCANAAN).is_file():
            return folder
    raise TidakTerbaca(
        f"Tidak ada {BERKAS_PERENCANAAN} di folder {jalur.parent} atau di atasnya; "
        "letakkan berkas di folder masukan tahunnya."
    )
