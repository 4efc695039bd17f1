"""Write a year, or its quarters, as tidy tables."""

from pathlib import Path

from lakip_xl.ekspor import EKSPOR, ekspor_triwulan
from lakip_xl.ekspor.tulis import BentukEkspor, tulis_tabel
from lakip_xl.pipeline.bertriwulan import pastikan_bertriwulan
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun


def export(
    folder: Path, tujuan: Path, bentuk: BentukEkspor = BentukEkspor.CSV, triwulan: int | None = None
) -> tuple[Pemeriksaan, tuple[Path, ...]]:
    """Write every tidy table of a year into the folder `tujuan`; returns the findings and the files.

    With `triwulan` those of the quarters until that one; TanpaTriwulan where the plan names no pola. A kesalahan does
    not stop it: the tables say what was read, and the table pemeriksaan what is wrong with it.
    """
    hasil = periksa_tahun(folder)
    if triwulan is not None:
        pastikan_bertriwulan(hasil.laporan)
    semua = EKSPOR if triwulan is None else ekspor_triwulan(triwulan)
    berkas = [tulis_tabel(tabel, tabel.baris(hasil.laporan, hasil.temuan), tujuan, bentuk) for tabel in semua]
    return hasil, tuple(berkas)
