"""Checks of money, one file each, in the order of their codes."""

from lakip_xl.checks.anggaran.a01_kode_program_sah import kode_program_sah
from lakip_xl.checks.anggaran.a02_realisasi_terisi import realisasi_terisi
from lakip_xl.checks.anggaran.a03_realisasi_melampaui_pagu import realisasi_melampaui_pagu
from lakip_xl.checks.anggaran.a04_alasan_deviasi import alasan_deviasi
from lakip_xl.checks.anggaran.a05_realisasi_fisik_terisi import realisasi_fisik_terisi
from lakip_xl.checks.anggaran.a06_sub_kegiatan_lengkap import sub_kegiatan_lengkap
from lakip_xl.checks.anggaran.a07_realisasi_beralasan_kosong import realisasi_beralasan_kosong
from lakip_xl.checks.anggaran.a08_realisasi_sesatuan_pagu import realisasi_sesatuan_pagu
from lakip_xl.checks.anggaran.a09_realisasi_fisik_dekat_serapan import realisasi_fisik_dekat_serapan
from lakip_xl.checks.anggaran.a10_realisasi_fisik_dalam_persen import realisasi_fisik_dalam_persen
from lakip_xl.checks.anggaran.a11_realisasi_acara_dalam_sub_kegiatan import realisasi_acara_dalam_sub_kegiatan
from lakip_xl.checks.anggaran.a12_pagu_tidak_berubah_jauh import pagu_tidak_berubah_jauh
from lakip_xl.checks.anggaran.a13_program_mendukung_sasaran import program_mendukung_sasaran
from lakip_xl.checks.anggaran.a14_kategori_serapan_lepas_pembulatan import kategori_serapan_lepas_pembulatan
from lakip_xl.checks.anggaran.a15_realisasi_fisik_bukan_salinan import realisasi_fisik_bukan_salinan
from lakip_xl.checks.anggaran.a16_pendapatan_dijelaskan import pendapatan_dijelaskan
from lakip_xl.checks.anggaran.a17_sasaran_program_ada import sasaran_program_ada
from lakip_xl.checks.anggaran.a18_realisasi_sebaris_pagu import realisasi_sebaris_pagu
from lakip_xl.checks.anggaran.a19_sub_kegiatan_bersama_per_unit import sub_kegiatan_bersama_per_unit
from lakip_xl.checks.anggaran.a20_pagu_hanya_sub_kegiatan import pagu_hanya_sub_kegiatan

CHECKS = (
    kode_program_sah,
    realisasi_terisi,
    realisasi_melampaui_pagu,
    alasan_deviasi,
    realisasi_fisik_terisi,
    sub_kegiatan_lengkap,
    realisasi_beralasan_kosong,
    realisasi_sesatuan_pagu,
    realisasi_fisik_dekat_serapan,
    realisasi_fisik_dalam_persen,
    realisasi_acara_dalam_sub_kegiatan,
    pagu_tidak_berubah_jauh,
    program_mendukung_sasaran,
    kategori_serapan_lepas_pembulatan,
    realisasi_fisik_bukan_salinan,
    pendapatan_dijelaskan,
    sasaran_program_ada,
    realisasi_sebaris_pagu,
    sub_kegiatan_bersama_per_unit,
    pagu_hanya_sub_kegiatan,
)
