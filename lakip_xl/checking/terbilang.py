"""Base figures that are counted one by one, so that a fraction of one is a slip."""

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import DataDasar

SATU_PER_SATU = frozenset(
    (
        *("orang", "jiwa", "siswa", "pegawai", "kk", "koperasi", "usaha mikro", "usaha", "pelaku usaha", "perusahaan"),
        *("dokumen", "laporan", "kasus", "sengketa", "unit", "kelompok", "lembaga", "sekolah", "desa", "kelurahan"),
    )
)
"""Satuan of which there are whole ones only."""


def seharusnya_bulat(laporan: Laporan, baris: DataDasar) -> bool:
    """Tell whether a figure has a fraction although its satuan is counted."""
    variabel = laporan.variabel.get(baris.kode)
    if variabel is None or baris.nilai is None or variabel.satuan.strip().casefold() not in SATU_PER_SATU:
        return False
    return baris.nilai != int(baris.nilai)
