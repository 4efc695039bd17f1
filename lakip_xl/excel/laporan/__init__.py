"""Draws the consolidated workbook."""

from lakip_xl.excel.laporan.buku import tulis_laporan

__all__ = ["tulis_laporan"]
