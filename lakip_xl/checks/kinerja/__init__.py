"""Checks of performance, one file each, in the order of their codes."""

from lakip_xl.checks.kinerja.k01_realisasi_indikator_terisi import realisasi_indikator_terisi
from lakip_xl.checks.kinerja.k02_realisasi_sama_dengan_hitungan import realisasi_sama_dengan_hitungan
from lakip_xl.checks.kinerja.k03_target_terisi import target_terisi
from lakip_xl.checks.kinerja.k04_predikat_sesuai_nilai import predikat_sesuai_nilai
from lakip_xl.checks.kinerja.k05_skala_utuh import skala_utuh
from lakip_xl.checks.kinerja.k06_acuan_indikator_ada import acuan_indikator_ada
from lakip_xl.checks.kinerja.k07_data_dasar_indikator_ada import data_dasar_indikator_ada
from lakip_xl.checks.kinerja.k08_realisasi_indikator_dijelaskan import realisasi_indikator_dijelaskan
from lakip_xl.checks.kinerja.k09_capaian_dapat_dihitung import capaian_dapat_dihitung
from lakip_xl.checks.kinerja.k10_persen_bukan_pecahan import persen_bukan_pecahan
from lakip_xl.checks.kinerja.k11_realisasi_sesatuan_target import realisasi_sesatuan_target
from lakip_xl.checks.kinerja.k12_realisasi_tidak_melonjak import realisasi_tidak_melonjak
from lakip_xl.checks.kinerja.k13_kategori_lepas_pembulatan import kategori_lepas_pembulatan
from lakip_xl.checks.kinerja.k14_capaian_rendah_dijelaskan import capaian_rendah_dijelaskan
from lakip_xl.checks.kinerja.k15_target_tidak_mundur import target_tidak_mundur
from lakip_xl.checks.kinerja.k16_target_senama_sama import target_senama_sama
from lakip_xl.checks.kinerja.k17_sasaran_berindikator import sasaran_berindikator
from lakip_xl.checks.kinerja.k18_kategori_kedua_rumus_sama import kategori_kedua_rumus_sama
from lakip_xl.checks.kinerja.k19_capaian_tidak_berlipat import capaian_tidak_berlipat
from lakip_xl.checks.kinerja.k20_realisasi_bukan_salinan_target import realisasi_bukan_salinan_target
from lakip_xl.checks.kinerja.k21_realisasi_satu_angka import realisasi_satu_angka
from lakip_xl.checks.kinerja.k22_skala_predikat_disebut import skala_predikat_disebut
from lakip_xl.checks.kinerja.k23_pengali_sesuai_satuan import pengali_sesuai_satuan
from lakip_xl.checks.kinerja.k24_tanda_target_sesuai_polaritas import tanda_target_sesuai_polaritas
from lakip_xl.checks.kinerja.k25_skala_predikat_utuh import skala_predikat_utuh
from lakip_xl.checks.kinerja.k26_rekomendasi_ditindaklanjuti import rekomendasi_ditindaklanjuti

CHECKS = (
    realisasi_indikator_terisi,
    realisasi_sama_dengan_hitungan,
    target_terisi,
    predikat_sesuai_nilai,
    skala_utuh,
    acuan_indikator_ada,
    data_dasar_indikator_ada,
    realisasi_indikator_dijelaskan,
    capaian_dapat_dihitung,
    persen_bukan_pecahan,
    realisasi_sesatuan_target,
    realisasi_tidak_melonjak,
    kategori_lepas_pembulatan,
    capaian_rendah_dijelaskan,
    target_tidak_mundur,
    target_senama_sama,
    sasaran_berindikator,
    kategori_kedua_rumus_sama,
    capaian_tidak_berlipat,
    realisasi_bukan_salinan_target,
    realisasi_satu_angka,
    skala_predikat_disebut,
    pengali_sesuai_satuan,
    tanda_target_sesuai_polaritas,
    skala_predikat_utuh,
    rekomendasi_ditindaklanjuti,
)
