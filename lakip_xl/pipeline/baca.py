"""Reading what a use case works on, or saying why it cannot."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.folder import baca_perencanaan, baca_tahun
from lakip_xl.excel.baca.lembar_berganti import buka_templat
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_SUMBER, folder_tahun_dekat
from lakip_xl.galat import Galat
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.penutupan import baca_penutupan
from lakip_xl.sheets.sheet import Sheet

_DISEBUT = 5
_PASTI_TERBACA = 300_000
"""Bytes of a template up to which it is well within the bounds of reading."""


class TidakDitulis(Galat):
    """A workbook that this tool could not read back; nothing was written, and what stood there is still there."""


class TidakTerbaca(Galat):
    """A folder or file that the work cannot begin without; the message says what to do."""


def pastikan_terbaca_lagi(isi: bytes, nama: str, semua: Sequence[Sheet]) -> None:
    """Raise TidakDitulis where a template that was drawn is larger than what is read; small ones are not tried."""
    if len(isi) < _PASTI_TERBACA:
        return
    try:
        buka_templat(isi, semua)
    except BerkasDitolak as galat:
        raise TidakDitulis(
            f"{nama} tidak ditulis: templat itu akan ditolak saat dibaca ({galat}). Bagi barisnya ke beberapa unit."
        ) from galat


def pastikan_folder_tahun(folder: Path) -> None:
    """Raise TidakTerbaca where a folder is missing, or another is the year's: the one around it, or one in it."""
    if not folder.is_dir():
        raise TidakTerbaca(f"Folder {folder} tidak ada.")
    if (folder / BERKAS_PERENCANAAN).exists():
        return
    dekat = folder_tahun_dekat(folder.resolve())
    if dekat:
        nama = [_tertulis(jalur, folder) for jalur in dekat[:_DISEBUT]]
        lain = f" dan {len(dekat) - _DISEBUT} lain" if len(dekat) > _DISEBUT else ""
        raise TidakTerbaca(
            f"{folder} bukan folder tahun: {BERKAS_PERENCANAAN} tidak ada di sana. Pakai {', '.join(nama)}{lain}."
        )


def _tertulis(jalur: Path, folder: Path) -> str:
    """Write a folder that is near as the one beside it was typed."""
    diri = folder.resolve()
    if jalur.is_relative_to(diri):
        return str(folder / jalur.relative_to(diri))
    naik = len(diri.parts) - len(jalur.parts)
    return str(folder.parents[naik - 1] if len(folder.parts) > naik and ".." not in folder.parts else jalur)


def baca(folder: Path) -> Laporan:
    """Read a year's folder; TidakTerbaca when its planning workbook cannot be read."""
    pastikan_folder_tahun(folder)
    laporan = baca_tahun(folder)
    _pastikan_terbaca(folder, laporan)
    return _dengan_penutupan(folder, _dengan_sumber(folder, laporan))


def baca_rencana(folder: Path) -> Laporan:
    """Read the planning workbook, and the exports of the year; TidakTerbaca when it cannot be read."""
    pastikan_folder_tahun(folder)
    laporan = Laporan(baca_perencanaan(folder))
    _pastikan_terbaca(folder, laporan)
    return _dengan_penutupan(folder, _dengan_sumber(folder, laporan))


def baca_tahun_lalu(folder: Path, rencana: Laporan) -> Laporan | None:
    """Return last year as it was handed in, where its folder stands beside this one; None otherwise."""
    lalu = folder.resolve().parent / str(rencana.tahun - 1)
    if not (lalu / BERKAS_PERENCANAAN).is_file():
        return None
    laporan = baca_tahun(lalu)
    return laporan if laporan.tahun == rencana.tahun - 1 else None


def _dengan_sumber(folder: Path, laporan: Laporan) -> Laporan:
    """Return the year with its exports, where it has any; their reader is loaded then only."""
    if not (folder / FOLDER_SUMBER).is_dir():
        return laporan
    from lakip_xl.excel.baca.sumber import baca_sumber, setelan_sumber

    return replace(laporan, sumber=baca_sumber(folder, setelan_sumber(laporan)))


def _dengan_penutupan(folder: Path, laporan: Laporan) -> Laporan:
    """Return the year with the quarters that were closed; an office that measures none by quarter has none."""
    if not laporan.triwulan.ada:
        return laporan
    tertutup = {nomor: isi.angka for nomor, isi in baca_penutupan(folder, laporan.tahun).items()}
    return replace(laporan, penutupan=tertutup) if tertutup else laporan


def _pastikan_terbaca(folder: Path, laporan: Laporan) -> None:
    if not laporan.perencanaan.terbaca:
        raise TidakTerbaca(f"{folder / BERKAS_PERENCANAAN}: {laporan.perencanaan.kejadian[0].keterangan}.")
