"""The command that comes next, as it is typed."""

import shlex
from pathlib import Path, PurePath, PureWindowsPath

from lakip_xl.checking.daftar_temuan import RENCANA, unit_temuan
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.finding import Level
from lakip_xl.pipeline.check import Pemeriksaan, folder_tahun


def kutip(jalur: PurePath) -> str:
    """Write a path as it is typed in a command, quoted where it must be."""
    teks = str(jalur)
    if isinstance(jalur, PureWindowsPath):
        return f'"{teks}"' if any(not (huruf.isalnum() or huruf in "\\/:._-") for huruf in teks) else teks
    return shlex.quote(teks)


def langkah(hasil: Pemeriksaan, jalur: Path, *, bertanda: bool) -> str:
    """Return what to run after a check of `jalur`; `bertanda` says that the marked copies are written.

    The plan is mended first, since what units are asked for comes from it; then files are marked; where none can be,
    since units have handed in nothing, status tells who.
    """
    if not hasil.kesalahan:
        if jalur.is_dir():
            return f"lakip-xl consolidate {kutip(jalur)}"
        return f"lakip-xl status {kutip(folder_tahun(jalur))}"
    kesalahan = [temuan for temuan in hasil.temuan if temuan.level is Level.KESALAHAN]
    rencana = jalur / BERKAS_PERENCANAAN if jalur.is_dir() else jalur
    if RENCANA in unit_temuan(hasil.laporan, kesalahan):
        return f"perbaiki {rencana}, lalu: lakip-xl check {kutip(rencana)}"
    if all(temuan.sel.berkas == BERKAS_PERENCANAAN for temuan in kesalahan):
        return f"lakip-xl status {kutip(jalur)}"
    if not bertanda:
        return f"lakip-xl check {kutip(jalur)} --annotate"
    return f"kirim salinan bertanda kembali ke unitnya; sesudah diperbaiki: lakip-xl check {kutip(jalur)}"
