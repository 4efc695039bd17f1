"""Write a year as tidy tables."""

from pathlib import Path

from lakip_xl.ekspor import EKSPOR
from lakip_xl.ekspor.tulis import BentukEkspor, tulis_tabel
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun


def export(folder: Path, tujuan: Path, bentuk: BentukEkspor = BentukEkspor.CSV) -> tuple[Pemeriksaan, tuple[Path, ...]]:
    """Write every tidy table of a year into the folder `tujuan`; returns the findings and the files.

    A kesalahan does not stop it: the tables say what was read, and the table pemeriksaan what is wrong with it.
    """
    hasil = periksa_tahun(folder)
    berkas = [tulis_tabel(tabel, tabel.baris(hasil.laporan, hasil.temuan), tujuan, bentuk) for tabel in EKSPOR]
    return hasil, tuple(berkas)
