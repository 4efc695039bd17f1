"""Tables of the consolidated workbook, one file each, in the order in which they stand there."""

from lakip_xl.tables.data_anggaran import data_anggaran
from lakip_xl.tables.data_dasar import data_dasar
from lakip_xl.tables.data_indikator import data_indikator
from lakip_xl.tables.data_kepegawaian import data_kepegawaian
from lakip_xl.tables.data_pelaksanaan import data_pelaksanaan
from lakip_xl.tables.data_pendapatan import data_pendapatan
from lakip_xl.tables.data_riwayat import data_riwayat
from lakip_xl.tables.data_skala import data_skala
from lakip_xl.tables.data_unit import data_unit
from lakip_xl.tables.data_uraian import data_uraian
from lakip_xl.tables.declaration import Pengantar
from lakip_xl.tables.kepekaan import kepekaan
from lakip_xl.tables.l_iku import lampiran_iku
from lakip_xl.tables.rekonsiliasi import rekonsiliasi
from lakip_xl.tables.rekonsiliasi_acara import rekonsiliasi_acara
from lakip_xl.tables.rekonsiliasi_pagu import rekonsiliasi_pagu
from lakip_xl.tables.t1_1_pendidikan import pendidikan
from lakip_xl.tables.t1_2_golongan import golongan
from lakip_xl.tables.t1_3_jabatan import jabatan
from lakip_xl.tables.t1_4_deret_rasio import rasio_tahunan
from lakip_xl.tables.t2_1_tujuan_sasaran import tujuan_sasaran
from lakip_xl.tables.t2_2_perjanjian_kinerja import perjanjian_kinerja
from lakip_xl.tables.t2_3_program_prioritas import program_prioritas
from lakip_xl.tables.t3_1_1_capaian_tahun_lalu import capaian_tahun_lalu
from lakip_xl.tables.t3_1_2_realisasi_iku import grafik_realisasi
from lakip_xl.tables.t3_1_3_capaian_sasaran import capaian_sasaran
from lakip_xl.tables.t3_2_bab_unit import bab_unit
from lakip_xl.tables.t3_3_realisasi_anggaran import realisasi_anggaran
from lakip_xl.tables.tb_0_kategori import kategori_capaian
from lakip_xl.tables.tb_1_evaluasi_tujuan import evaluasi_tujuan
from lakip_xl.tables.tb_2_evaluasi_sasaran import evaluasi_sasaran
from lakip_xl.tables.tb_3_tahun_lalu import banding_tahun_lalu
from lakip_xl.tables.tb_4_target_renstra import banding_target_renstra
from lakip_xl.tables.tb_5_standar_nasional import banding_standar_nasional
from lakip_xl.tables.tb_6_analisis import analisis
from lakip_xl.tables.tb_7_efisiensi import efisiensi_sumber_daya
from lakip_xl.tables.tb_8_program_pendukung import program_pendukung
from lakip_xl.tables.tb_9_permasalahan import permasalahan
from lakip_xl.tables.tc_1_pendapatan import pendapatan
from lakip_xl.tables.tc_2_silpa import silpa
from lakip_xl.tables.tc_3_deviasi import deviasi

TABLES: tuple[Pengantar, ...] = (
    pendidikan,
    golongan,
    jabatan,
    rasio_tahunan,
    tujuan_sasaran,
    perjanjian_kinerja,
    program_prioritas,
    capaian_tahun_lalu,
    grafik_realisasi,
    capaian_sasaran,
    bab_unit,
    kategori_capaian,
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
    lampiran_iku,
    kepekaan,
    data_indikator,
    data_dasar,
    data_anggaran,
    data_pelaksanaan,
    data_uraian,
    data_riwayat,
    data_kepegawaian,
    data_pendapatan,
    data_unit,
    data_skala,
    rekonsiliasi,
    rekonsiliasi_acara,
    rekonsiliasi_pagu,
)
"""Every table in printed order; Ringkasan, Pemeriksaan, Reviu and Jejak, which need findings or tables, join them."""
