"""Consolidate one office among many: its result in a record that can travel between processes."""

from pathlib import Path
from typing import NamedTuple

from lakip_xl.galat import Galat, pesan_galat
from lakip_xl.pipeline.consolidate import consolidate


class Hasil(NamedTuple):
    """What became of one folder: whether its workbook was written, what to print, the exit code it asks for."""

    folder: str
    ditulis: bool
    pesan: str
    keluar: int


def konsolidasi_satu(tugas: tuple[str, bool]) -> Hasil:
    """Consolidate one folder: (its path, whether a draft will do); what stops it is told, not raised."""
    folder, draft = tugas
    try:
        hasil = consolidate(Path(folder), draft=draft)
    except (Galat, OSError) as galat:
        return Hasil(folder, ditulis=False, pesan=pesan_galat(galat), keluar=2)
    periksa = hasil.pemeriksaan
    temuan = f"{periksa.kesalahan} kesalahan, {periksa.peringatan} peringatan"
    if hasil.berkas is None:
        return Hasil(folder, ditulis=False, pesan=f"tidak ditulis: {temuan}.", keluar=periksa.keluar)
    tanda = " (DRAF)" if hasil.draf else ""
    return Hasil(folder, ditulis=True, pesan=f"{hasil.berkas.name}{tanda}: {temuan}.", keluar=periksa.keluar)
