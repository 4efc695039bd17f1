"""The state of a unit's file: the words that its own Petunjuk and the board share, and when each holds."""

from enum import StrEnum


class Keadaan(StrEnum):
    """The state of a file, or of a unit without one."""

    SIAP = "SIAP"
    SEBAGIAN = "SEBAGIAN"
    BELUM_DIISI = "BELUM DIISI"
    PERBAIKI = "PERBAIKI"
    BENTROK = "BENTROK"
    TAHUN_SALAH = "TAHUN SALAH"
    BELUM_MASUK = "BELUM MASUK"


def keadaan_isian(*, salah: bool, belum: bool, diketik: bool) -> Keadaan:
    """Return the state of what a file holds.

    `salah` says that something in it is wrong, `belum` that something is still missing, `diketik` that anybody typed.
    """
    if salah:
        return Keadaan.PERBAIKI
    if not belum:
        return Keadaan.SIAP
    return Keadaan.SEBAGIAN if diketik else Keadaan.BELUM_DIISI
