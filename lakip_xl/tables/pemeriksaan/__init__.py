"""Tables of what was checked, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.pemeriksaan.rekonsiliasi import rekonsiliasi
from lakip_xl.tables.pemeriksaan.rekonsiliasi_acara import rekonsiliasi_acara
from lakip_xl.tables.pemeriksaan.rekonsiliasi_pagu import rekonsiliasi_pagu

TABLES: tuple[Pengantar, ...] = (
    rekonsiliasi,
    rekonsiliasi_acara,
    rekonsiliasi_pagu,
)
