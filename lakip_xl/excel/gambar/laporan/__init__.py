"""Draws the consolidated workbook."""

from lakip_xl.excel.gambar.laporan.bingkai import Bingkai, bingkai_laporan, bingkai_rekap
from lakip_xl.excel.gambar.laporan.buku import tulis_laporan

__all__ = ["Bingkai", "bingkai_laporan", "bingkai_rekap", "tulis_laporan"]
