"""Draws the consolidated workbook."""

from lakip_xl.excel.laporan.buku import tulis_laporan
from lakip_xl.excel.laporan.naskah import Naskah, naskah_laporan, naskah_rekap

__all__ = ["Naskah", "naskah_laporan", "naskah_rekap", "tulis_laporan"]
