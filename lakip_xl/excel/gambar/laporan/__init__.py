"""Draws the consolidated workbook."""

from lakip_xl.excel.gambar.laporan.bingkai import Bingkai, bingkai_laporan, bingkai_rekap, bingkai_triwulan
from lakip_xl.excel.gambar.laporan.buku import tulis_laporan
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI, SAMPUL

__all__ = ["DAFTAR_ISI", "SAMPUL", "Bingkai", "bingkai_laporan", "bingkai_rekap", "bingkai_triwulan", "tulis_laporan"]
