"""The command that comes next, as it is typed."""

from pathlib import Path

from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.finding import Level
from lakip_xl.pipeline.check import Pemeriksaan, folder_tahun
from lakip_xl.pipeline.status import kutip


def langkah(hasil: Pemeriksaan, jalur: Path, *, bertanda: bool) -> str:
    """Return what to run after a check of `jalur`; `bertanda` says that the marked copies are written.

    The plan is mended first, since what units are asked for comes from it.
    """
    if not hasil.kesalahan:
        if jalur.is_dir():
            return f"lakip-xl consolidate {kutip(jalur)}"
        return f"lakip-xl status {kutip(folder_tahun(jalur))}"
    berkas = {temuan.sel.berkas for temuan in hasil.temuan if temuan.level is Level.KESALAHAN}
    rencana = jalur / BERKAS_PERENCANAAN if jalur.is_dir() else jalur
    if BERKAS_PERENCANAAN in berkas:
        return f"perbaiki {rencana}, lalu: lakip-xl check {kutip(rencana)}"
    if not bertanda:
        return f"lakip-xl check {kutip(jalur)} --annotate"
    return f"kirim salinan bertanda kembali ke unitnya; sesudah diperbaiki: lakip-xl check {kutip(jalur)}"
