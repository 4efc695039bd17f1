"""A small finished office to look at, as rows by sheet: no real office, and its figures are made up."""

from lakip_xl.contoh.isian import Isian, isian_contoh
from lakip_xl.contoh.rencana import rencana_contoh

__all__ = ["Isian", "isian_contoh", "rencana_contoh"]
