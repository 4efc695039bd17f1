"""Names of the region and of the office as documents print them."""

from lakip_xl.laporan import Laporan


def nama_daerah(laporan: Laporan) -> str:
    """Return the name of the region: Kota Banjarmasin."""
    return laporan.identitas.pemerintah_daerah.removeprefix("Pemerintah ").strip()


def nama_kantor(laporan: Laporan) -> str:
    """Return the name of the office with its region, once."""
    nama, daerah = laporan.identitas.perangkat_daerah, nama_daerah(laporan)
    return nama if not daerah or daerah.casefold() in nama.casefold() else f"{nama} {daerah}"
