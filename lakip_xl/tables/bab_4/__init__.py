"""Tables of BAB IV, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.bab_4.t4_1_rekomendasi import rekomendasi
from lakip_xl.tables.bab_4.t4_2_penghargaan import penghargaan

TABLES: tuple[Pengantar, ...] = (
    rekomendasi,
    penghargaan,
)
