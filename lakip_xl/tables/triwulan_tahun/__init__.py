"""Tables of the year by quarter, one file each; only where the plan measures by quarter."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.triwulan_tahun.dasbor import dasbor

TABLES: tuple[Pengantar, ...] = (dasbor,)
