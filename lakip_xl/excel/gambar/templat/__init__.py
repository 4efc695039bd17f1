"""Draws input workbooks from their declarations."""

from lakip_xl.excel.gambar.templat.buku import tulis_templat
from lakip_xl.excel.gambar.templat.tujuan import Tujuan, untuk_unit

__all__ = ["Tujuan", "tulis_templat", "untuk_unit"]
