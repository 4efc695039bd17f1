"""Checks of quarters and of the cascade, one file each, in the order of their codes."""

from lakip_xl.checks.triwulan.t01_target_triwulan_berpola import target_triwulan_berpola
from lakip_xl.checks.triwulan.t02_pola_sesuai_indikator import pola_sesuai_indikator
from lakip_xl.checks.triwulan.t03_tahunan_satu_triwulan import tahunan_satu_triwulan
from lakip_xl.checks.triwulan.t04_target_triwulan_berjumlah_setahun import target_triwulan_berjumlah_setahun
from lakip_xl.checks.triwulan.t05_target_triwulan_terakhir_sama import target_triwulan_terakhir_sama
from lakip_xl.checks.triwulan.t06_triwulan_berjalan_terisi import triwulan_berjalan_terisi
from lakip_xl.checks.triwulan.t07_semua_triwulan_terisi import semua_triwulan_terisi
from lakip_xl.checks.triwulan.t08_realisasi_tahun_dari_triwulan import realisasi_tahun_dari_triwulan
from lakip_xl.checks.triwulan.t09_posisi_persen_tidak_turun import posisi_persen_tidak_turun
from lakip_xl.checks.triwulan.t10_uang_sesuai_kinerja import uang_sesuai_kinerja
from lakip_xl.checks.triwulan.t11_realisasi_triwulan_bukan_salinan import realisasi_triwulan_bukan_salinan
from lakip_xl.checks.triwulan.t12_isian_awal_triwulan_utuh import isian_awal_triwulan_utuh
from lakip_xl.checks.triwulan.t13_baris_triwulan_dikenal import baris_triwulan_dikenal
from lakip_xl.checks.triwulan.t14_jumlah_triwulan_dalam_pagu import jumlah_triwulan_dalam_pagu
from lakip_xl.checks.triwulan.t15_triwulan_tertutup_tetap import triwulan_tertutup_tetap
from lakip_xl.checks.triwulan.t16_triwulan_tertutup_diminta import triwulan_tertutup_diminta
from lakip_xl.checks.triwulan.t20_sasaran_berprogram import sasaran_berprogram
from lakip_xl.checks.triwulan.t22_induk_indikator_ada import induk_indikator_ada
from lakip_xl.checks.triwulan.t23_induk_lebih_tinggi import induk_lebih_tinggi

CHECKS = (
    target_triwulan_berpola,
    pola_sesuai_indikator,
    tahunan_satu_triwulan,
    target_triwulan_berjumlah_setahun,
    target_triwulan_terakhir_sama,
    triwulan_berjalan_terisi,
    semua_triwulan_terisi,
    realisasi_tahun_dari_triwulan,
    posisi_persen_tidak_turun,
    uang_sesuai_kinerja,
    realisasi_triwulan_bukan_salinan,
    isian_awal_triwulan_utuh,
    baris_triwulan_dikenal,
    jumlah_triwulan_dalam_pagu,
    triwulan_tertutup_tetap,
    triwulan_tertutup_diminta,
    sasaran_berprogram,
    induk_indikator_ada,
    induk_lebih_tinggi,
)
