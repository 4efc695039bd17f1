"""Tables of BAB I, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.bab_1.t1_1_pendidikan import pendidikan
from lakip_xl.tables.bab_1.t1_2_golongan import golongan
from lakip_xl.tables.bab_1.t1_3_jabatan import jabatan
from lakip_xl.tables.bab_1.t1_4_deret_rasio import rasio_tahunan
from lakip_xl.tables.bab_1.t1_5_sarana import sarana

TABLES: tuple[Pengantar, ...] = (
    pendidikan,
    golongan,
    jabatan,
    rasio_tahunan,
    sarana,
)
