"""Tables of BAB II, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.bab_2.t2_1_tujuan_sasaran import tujuan_sasaran
from lakip_xl.tables.bab_2.t2_2_perjanjian_kinerja import perjanjian_kinerja
from lakip_xl.tables.bab_2.t2_3_program_prioritas import program_prioritas

TABLES: tuple[Pengantar, ...] = (
    tujuan_sasaran,
    perjanjian_kinerja,
    program_prioritas,
)
