"""The year as a whole: every row of every unit, each knowing its file, sheet and cell."""

from lakip_xl.laporan.anggaran import BarisAnggaran, Cabang
from lakip_xl.laporan.buku import Buku, IdentitasBerkas
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.kejadian import Kejadian, Perkara
from lakip_xl.laporan.laporan import Laporan

__all__ = [
    "BarisAnggaran",
    "BarisIndikator",
    "Buku",
    "Cabang",
    "IdentitasBerkas",
    "Kejadian",
    "Laporan",
    "Perkara",
]
