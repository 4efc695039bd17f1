"""Draws input workbooks from their declarations."""

from lakip_xl.excel.gambar.templat.buku import tulis_templat
from lakip_xl.excel.gambar.templat.tujuan import Tujuan

__all__ = ["Tujuan", "tulis_templat"]
