"""Draws the consolidated workbook."""

from lakip_xl.excel.gambar.laporan.bingkai import Naskah, naskah_laporan, naskah_rekap
from lakip_xl.excel.gambar.laporan.buku import tulis_laporan

__all__ = ["Naskah", "naskah_laporan", "naskah_rekap", "tulis_laporan"]
