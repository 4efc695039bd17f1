"""Tables of what was checked, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.pemeriksaan.angka_kendali import angka_kendali
from lakip_xl.tables.pemeriksaan.kepekaan import kepekaan
from lakip_xl.tables.pemeriksaan.rekonsiliasi import rekonsiliasi
from lakip_xl.tables.pemeriksaan.rekonsiliasi_acara import rekonsiliasi_acara
from lakip_xl.tables.pemeriksaan.rekonsiliasi_pagu import rekonsiliasi_pagu
from lakip_xl.tables.pemeriksaan.rekonsiliasi_sumber import rekonsiliasi_sumber

TABLES: tuple[Pengantar, ...] = (
    rekonsiliasi,
    rekonsiliasi_acara,
    rekonsiliasi_pagu,
    kepekaan,
    rekonsiliasi_sumber,
    angka_kendali,
)
