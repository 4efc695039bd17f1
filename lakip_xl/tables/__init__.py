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
from lakip_xl.tables.rekonsiliasi import rekonsiliasi
from lakip_xl.tables.t2_1_tujuan_sasaran import tujuan_sasaran
from lakip_xl.tables.t2_2_perjanjian_kinerja import perjanjian_kinerja
from lakip_xl.tables.t2_3_program_prioritas import program_prioritas
from lakip_xl.tables.t3_1_1_capaian_tahun_lalu import capaian_tahun_lalu
from lakip_xl.tables.t3_1_3_capaian_sasaran import capaian_sasaran
from lakip_xl.tables.t3_2_ringkasan_unit import ringkasan_unit
from lakip_xl.tables.t3_3_realisasi_anggaran import realisasi_anggaran
from lakip_xl.tables.tb_2_evaluasi_sasaran import evaluasi_sasaran

TABLES: tuple[Pengantar, ...] = (
    tujuan_sasaran,
    perjanjian_kinerja,
    program_prioritas,
    capaian_tahun_lalu,
    capaian_sasaran,
    ringkasan_unit,
    evaluasi_sasaran,
    realisasi_anggaran,
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
)
"""Every table in printed order; Pemeriksaan and Jejak, which need findings and the other tables, follow."""
