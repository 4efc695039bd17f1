"""Checks of the finance exports and control figures, one file each, in the order of their codes."""

from lakip_xl.checks.sumber.r01_bulan_lengkap import bulan_lengkap
from lakip_xl.checks.sumber.r02_sub_kegiatan_sumber_dikenal import sub_kegiatan_sumber_dikenal
from lakip_xl.checks.sumber.r03_pagu_sama_dengan_dpa import pagu_sama_dengan_dpa
from lakip_xl.checks.sumber.r04_realisasi_sama_dengan_sumber import realisasi_sama_dengan_sumber
from lakip_xl.checks.sumber.r05_realisasi_sumber_dalam_pagu import realisasi_sumber_dalam_pagu
from lakip_xl.checks.sumber.r06_baris_ekspor_tidak_ganda import baris_ekspor_tidak_ganda
from lakip_xl.checks.sumber.r07_tahapan_tidak_dicampur import tahapan_tidak_dicampur
from lakip_xl.checks.sumber.r08_baris_skpd_sendiri import baris_skpd_sendiri
from lakip_xl.checks.sumber.r09_sen_ditunjukkan import sen_ditunjukkan
from lakip_xl.checks.sumber.r10_baris_jumlah_ekspor_benar import baris_jumlah_ekspor_benar
from lakip_xl.checks.sumber.r11_setoran_ditentukan import setoran_ditentukan
from lakip_xl.checks.sumber.r12_ekspor_dikenal import ekspor_dikenal
from lakip_xl.checks.sumber.r13_bulan_diunduh_sekali import bulan_diunduh_sekali
from lakip_xl.checks.sumber.r14_isi_ekspor_terbaca import isi_ekspor_terbaca
from lakip_xl.checks.sumber.r15_sp2d_sama_dengan_register import sp2d_sama_dengan_register
from lakip_xl.checks.sumber.r16_lra_sama_dengan_laporan import lra_sama_dengan_laporan
from lakip_xl.checks.sumber.r17_angka_kendali_cocok import angka_kendali_cocok
from lakip_xl.checks.sumber.r18_angka_kendali_dikenal import angka_kendali_dikenal
from lakip_xl.checks.sumber.r19_susunan_ekspor_dipakai import susunan_ekspor_dipakai
from lakip_xl.checks.sumber.r20_baris_tahun_ini import baris_tahun_ini

CHECKS = (
    bulan_lengkap,
    sub_kegiatan_sumber_dikenal,
    pagu_sama_dengan_dpa,
    realisasi_sama_dengan_sumber,
    realisasi_sumber_dalam_pagu,
    baris_ekspor_tidak_ganda,
    tahapan_tidak_dicampur,
    baris_skpd_sendiri,
    sen_ditunjukkan,
    baris_jumlah_ekspor_benar,
    setoran_ditentukan,
    ekspor_dikenal,
    bulan_diunduh_sekali,
    isi_ekspor_terbaca,
    sp2d_sama_dengan_register,
    lra_sama_dengan_laporan,
    angka_kendali_cocok,
    angka_kendali_dikenal,
    susunan_ekspor_dipakai,
    baris_tahun_ini,
)
