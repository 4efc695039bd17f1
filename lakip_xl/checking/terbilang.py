"""Base figures that are counted one by one, so that a fraction of one is a slip."""

from decimal import Decimal

from lakip_xl.laporan import Laporan

SATU_PER_SATU = frozenset(
    (
        *("orang", "jiwa", "siswa", "pegawai", "kk", "koperasi", "usaha mikro", "usaha", "pelaku usaha", "perusahaan"),
        *("dokumen", "laporan", "kasus", "sengketa", "unit", "kelompok", "lembaga", "sekolah", "desa", "kelurahan"),
    )
)
"""Satuan of which there are whole ones only."""


def seharusnya_bulat(laporan: Laporan, kode: str, nilai: Decimal | None) -> bool:
    """Tell whether a figure has a fraction although its satuan is counted."""
    variabel = laporan.variabel.get(kode)
    if variabel is None or nilai is None or variabel.satuan.strip().casefold() not in SATU_PER_SATU:
        return False
    return nilai != int(nilai)
