"""Reading what a use case works on, or saying why it cannot."""

from pathlib import Path

from lakip_xl.excel.baca.folder import baca_perencanaan, baca_tahun
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.galat import Galat
from lakip_xl.laporan import Laporan


class TidakTerbaca(Galat):
    """A folder or file that the work cannot begin without; the message says what to do."""


def baca(folder: Path) -> Laporan:
    """Read a year's folder; TidakTerbaca when its planning workbook cannot be read."""
    if not folder.is_dir():
        raise TidakTerbaca(f"Folder {folder} tidak ada.")
    laporan = baca_tahun(folder)
    _pastikan_terbaca(folder, laporan)
    return laporan


def baca_rencana(folder: Path) -> Laporan:
    """Read the planning workbook alone; TidakTerbaca when it cannot be read."""
    if not folder.is_dir():
        raise TidakTerbaca(f"Folder {folder} tidak ada.")
    laporan = Laporan(baca_perencanaan(folder))
    _pastikan_terbaca(folder, laporan)
    return laporan


def _pastikan_terbaca(folder: Path, laporan: Laporan) -> None:
    if not laporan.perencanaan.terbaca:
        raise TidakTerbaca(f"{folder / BERKAS_PERENCANAAN}: {laporan.perencanaan.kejadian[0].keterangan}.")
