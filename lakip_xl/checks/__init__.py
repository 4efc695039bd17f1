"""Checks by family, one file each: pure functions from the year to findings, in the order of their codes."""

from lakip_xl.checking.check import Check
from lakip_xl.checking.penerimaan import tandai_diterima
from lakip_xl.checks import anggaran, berkas, data_dasar, kinerja, pelaksanaan, sumber, susunan, triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

CHECKS: tuple[Check, ...] = (
    *anggaran.CHECKS,
    *berkas.CHECKS,
    *data_dasar.CHECKS,
    *kinerja.CHECKS,
    *pelaksanaan.CHECKS,
    *sumber.CHECKS,
    *susunan.CHECKS,
    *triwulan.CHECKS,
)


def periksa(laporan: Laporan) -> tuple[Finding, ...]:
    """Run every check; kesalahan come first, then by code, each in the order of files and cells."""
    semua = tandai_diterima(laporan, (temuan for check in CHECKS for temuan in check(laporan)))
    return tuple(sorted(semua, key=lambda temuan: (temuan.level is not Level.KESALAHAN, temuan.kode)))


__all__ = ["CHECKS", "Check", "periksa"]
