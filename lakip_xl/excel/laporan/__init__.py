"""Draws the consolidated workbook."""

from lakip_xl.excel.laporan.buku import tulis_laporan
from lakip_xl.excel.laporan.naskah import Naskah, naskah_laporan

__all__ = ["Naskah", "naskah_laporan", "tulis_laporan"]
