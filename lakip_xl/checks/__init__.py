"""Checks, one file each: pure functions from the year to findings, in the order of their codes."""

from lakip_xl.checks.a01_kode_program_sah import kode_program_sah
from lakip_xl.checks.a02_realisasi_terisi import realisasi_terisi
from lakip_xl.checks.a03_realisasi_melampaui_pagu import realisasi_melampaui_pagu
from lakip_xl.checks.a04_alasan_deviasi import alasan_deviasi
from lakip_xl.checks.a05_realisasi_fisik_terisi import realisasi_fisik_terisi
from lakip_xl.checks.a06_sub_kegiatan_lengkap import sub_kegiatan_lengkap
from lakip_xl.checks.a07_realisasi_beralasan_kosong import realisasi_beralasan_kosong
from lakip_xl.checks.b01_berkas_terbaca import berkas_terbaca
from lakip_xl.checks.b02_unit_mengirim import unit_mengirim
from lakip_xl.checks.b03_satu_berkas_satu_unit import satu_berkas_satu_unit
from lakip_xl.checks.b04_identitas_berkas import identitas_berkas
from lakip_xl.checks.b05_templat_tidak_usang import templat_tidak_usang
from lakip_xl.checks.b06_templat_dikenal import templat_dikenal
from lakip_xl.checks.check import Check
from lakip_xl.checks.d01_data_dasar_terisi import data_dasar_terisi
from lakip_xl.checks.d02_penyebut_bukan_nol import penyebut_bukan_nol
from lakip_xl.checks.d03_data_dasar_tanpa_nilai import data_dasar_tanpa_nilai
from lakip_xl.checks.d04_data_dasar_satu_tahun import data_dasar_satu_tahun
from lakip_xl.checks.k01_realisasi_indikator_terisi import realisasi_indikator_terisi
from lakip_xl.checks.k02_realisasi_sama_dengan_hitungan import realisasi_sama_dengan_hitungan
from lakip_xl.checks.k03_target_terisi import target_terisi
from lakip_xl.checks.k04_predikat_sesuai_nilai import predikat_sesuai_nilai
from lakip_xl.checks.k05_skala_utuh import skala_utuh
from lakip_xl.checks.k06_acuan_indikator_ada import acuan_indikator_ada
from lakip_xl.checks.k07_data_dasar_indikator_ada import data_dasar_indikator_ada
from lakip_xl.checks.k08_realisasi_indikator_dijelaskan import realisasi_indikator_dijelaskan
from lakip_xl.checks.k09_capaian_dapat_dihitung import capaian_dapat_dihitung
from lakip_xl.checks.p01_selesai_sesudah_mulai import selesai_sesudah_mulai
from lakip_xl.checks.p02_acara_dalam_tahun import acara_dalam_tahun
from lakip_xl.checks.p03_sub_kegiatan_unit_sendiri import sub_kegiatan_unit_sendiri
from lakip_xl.checks.p04_acara_bertanggal import acara_bertanggal
from lakip_xl.checks.p05_pagu_acara_dalam_sub_kegiatan import pagu_acara_dalam_sub_kegiatan
from lakip_xl.checks.s01_lembar_ada import lembar_ada
from lakip_xl.checks.s02_kolom_ada import kolom_ada
from lakip_xl.checks.s03_isian_wajib import isian_wajib
from lakip_xl.checks.s04_kunci_tunggal import kunci_tunggal
from lakip_xl.checks.s05_baris_templat_lengkap import baris_templat_lengkap
from lakip_xl.checks.s06_kode_dikenal import kode_dikenal
from lakip_xl.checks.s07_isian_awal_utuh import isian_awal_utuh
from lakip_xl.checks.s08_angka_terbaca import angka_terbaca
from lakip_xl.checks.s09_angka_bermakna_satu import angka_bermakna_satu
from lakip_xl.checks.s10_angka_bukan_teks import angka_bukan_teks
from lakip_xl.checks.s11_pilihan_dari_daftar import pilihan_dari_daftar
from lakip_xl.checks.s12_sel_tanpa_galat import sel_tanpa_galat
from lakip_xl.checks.s13_tanggal_terbaca import tanggal_terbaca
from lakip_xl.checks.s14_angka_dalam_batas import angka_dalam_batas
from lakip_xl.checks.s15_isian_bukan_rumus import isian_bukan_rumus
from lakip_xl.checks.s16_lembar_tambahan import lembar_tambahan
from lakip_xl.checks.s17_teks_tidak_terlalu_panjang import teks_tidak_terlalu_panjang
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

CHECKS: tuple[Check, ...] = (
    kode_program_sah,
    realisasi_terisi,
    realisasi_melampaui_pagu,
    alasan_deviasi,
    realisasi_fisik_terisi,
    sub_kegiatan_lengkap,
    realisasi_beralasan_kosong,
    berkas_terbaca,
    unit_mengirim,
    satu_berkas_satu_unit,
    identitas_berkas,
    templat_tidak_usang,
    templat_dikenal,
    data_dasar_terisi,
    penyebut_bukan_nol,
    data_dasar_tanpa_nilai,
    data_dasar_satu_tahun,
    realisasi_indikator_terisi,
    realisasi_sama_dengan_hitungan,
    target_terisi,
    predikat_sesuai_nilai,
    skala_utuh,
    acuan_indikator_ada,
    data_dasar_indikator_ada,
    realisasi_indikator_dijelaskan,
    capaian_dapat_dihitung,
    selesai_sesudah_mulai,
    acara_dalam_tahun,
    sub_kegiatan_unit_sendiri,
    acara_bertanggal,
    pagu_acara_dalam_sub_kegiatan,
    lembar_ada,
    kolom_ada,
    isian_wajib,
    kunci_tunggal,
    baris_templat_lengkap,
    kode_dikenal,
    isian_awal_utuh,
    angka_terbaca,
    angka_bermakna_satu,
    angka_bukan_teks,
    pilihan_dari_daftar,
    sel_tanpa_galat,
    tanggal_terbaca,
    angka_dalam_batas,
    isian_bukan_rumus,
    lembar_tambahan,
    teks_tidak_terlalu_panjang,
)


def periksa(laporan: Laporan) -> tuple[Finding, ...]:
    """Run every check; kesalahan come first, then by code, each in the order of files and cells."""
    semua = [temuan for satu in CHECKS for temuan in satu(laporan)]
    return tuple(sorted(semua, key=lambda temuan: (temuan.level is not Level.KESALAHAN, temuan.kode)))


__all__ = ["CHECKS", "Check", "periksa"]
