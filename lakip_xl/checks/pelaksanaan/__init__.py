"""Checks of events, one file each, in the order of their codes."""

from lakip_xl.checks.pelaksanaan.p01_selesai_sesudah_mulai import selesai_sesudah_mulai
from lakip_xl.checks.pelaksanaan.p02_acara_dalam_tahun import acara_dalam_tahun
from lakip_xl.checks.pelaksanaan.p03_sub_kegiatan_unit_sendiri import sub_kegiatan_unit_sendiri
from lakip_xl.checks.pelaksanaan.p04_acara_bertanggal import acara_bertanggal
from lakip_xl.checks.pelaksanaan.p05_pagu_acara_dalam_sub_kegiatan import pagu_acara_dalam_sub_kegiatan
from lakip_xl.checks.pelaksanaan.p06_acara_tidak_ganda import acara_tidak_ganda
from lakip_xl.checks.pelaksanaan.p07_acara_tidak_terlalu_lama import acara_tidak_terlalu_lama
from lakip_xl.checks.pelaksanaan.p08_jumlah_acara_bersatuan import jumlah_acara_bersatuan
from lakip_xl.checks.pelaksanaan.p09_realisasi_acara_dalam_pagu import realisasi_acara_dalam_pagu

CHECKS = (
    selesai_sesudah_mulai,
    acara_dalam_tahun,
    sub_kegiatan_unit_sendiri,
    acara_bertanggal,
    pagu_acara_dalam_sub_kegiatan,
    acara_tidak_ganda,
    acara_tidak_terlalu_lama,
    jumlah_acara_bersatuan,
    realisasi_acara_dalam_pagu,
)
