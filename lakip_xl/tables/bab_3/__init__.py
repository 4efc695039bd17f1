"""Tables of BAB III, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.bab_3.t3_1_1_capaian_tahun_lalu import capaian_tahun_lalu
from lakip_xl.tables.bab_3.t3_1_3_capaian_sasaran import capaian_sasaran
from lakip_xl.tables.bab_3.t3_1_4_halaman_iku import halaman_iku
from lakip_xl.tables.bab_3.t3_2_bab_unit import bab_unit
from lakip_xl.tables.bab_3.t3_3_realisasi_anggaran import realisasi_anggaran
from lakip_xl.tables.bab_3.tb_1_evaluasi_tujuan import evaluasi_tujuan
from lakip_xl.tables.bab_3.tb_2_evaluasi_sasaran import evaluasi_sasaran
from lakip_xl.tables.bab_3.tb_3_tahun_lalu import banding_tahun_lalu
from lakip_xl.tables.bab_3.tb_4_target_renstra import banding_target_renstra
from lakip_xl.tables.bab_3.tb_5_standar_nasional import banding_standar_nasional
from lakip_xl.tables.bab_3.tb_6_analisis import analisis
from lakip_xl.tables.bab_3.tb_7_efisiensi import efisiensi_sumber_daya
from lakip_xl.tables.bab_3.tb_8_program_pendukung import program_pendukung
from lakip_xl.tables.bab_3.tb_9_permasalahan import permasalahan
from lakip_xl.tables.bab_3.tc_1_pendapatan import pendapatan
from lakip_xl.tables.bab_3.tc_2_silpa import silpa
from lakip_xl.tables.bab_3.tc_3_deviasi import deviasi

TABLES: tuple[Pengantar, ...] = (
    capaian_tahun_lalu,
    capaian_sasaran,
    halaman_iku,
    bab_unit,
    evaluasi_tujuan,
    evaluasi_sasaran,
    banding_tahun_lalu,
    banding_target_renstra,
    banding_standar_nasional,
    analisis,
    efisiensi_sumber_daya,
    program_pendukung,
    permasalahan,
    pendapatan,
    realisasi_anggaran,
    silpa,
    deviasi,
)
