"""Tables of the consolidated workbook by chapter, one file each, in the order in which they stand there."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables import bab_1, bab_2, bab_3, bab_4, data, kaskade, lampiran, pemeriksaan, triwulan_tahun

TABLES: tuple[Pengantar, ...] = (
    *triwulan_tahun.TABLES,
    *bab_1.TABLES,
    *bab_2.TABLES,
    *kaskade.TABLES,
    *bab_3.TABLES,
    *bab_4.TABLES,
    *lampiran.TABLES,
    *data.TABLES,
    *pemeriksaan.TABLES,
)
"""Every table in printed order; Ringkasan, Pemeriksaan, Reviu and Jejak, which need findings or tables, join them."""
