"""Checks, one file each: pure functions from the year to findings, in the order of their codes."""

from lakip_xl.checks.a01_kode_program_sah import kode_program_sah
from lakip_xl.checks.a02_realisasi_terisi import realisasi_terisi
from lakip_xl.checks.a03_realisasi_melampaui_pagu import realisasi_melampaui_pagu
from lakip_xl.checks.a04_alasan_deviasi import alasan_deviasi
from lakip_xl.checks.a05_realisasi_fisik_terisi import realisasi_fisik_terisi
from lakip_xl.checks.a06_sub_kegiatan_lengkap import sub_kegiatan_lengkap
from lakip_xl.checks.a07_realisasi_beralasan_kosong import realisasi_beralasan_kosong
from lakip_xl.checks.a08_realisasi_sesatuan_pagu import realisasi_sesatuan_pagu
from lakip_xl.checks.a09_realisasi_fisik_dekat_serapan import realisasi_fisik_dekat_serapan
from lakip_xl.checks.a10_realisasi_fisik_dalam_persen import realisasi_fisik_dalam_persen
from lakip_xl.checks.a11_realisasi_acara_dalam_sub_kegiatan import realisasi_acara_dalam_sub_kegiatan
from lakip_xl.checks.a12_pagu_tidak_berubah_jauh import pagu_tidak_berubah_jauh
from lakip_xl.checks.a13_program_mendukung_sasaran import program_mendukung_sasaran
from lakip_xl.checks.a14_kategori_serapan_lepas_pembulatan import kategori_serapan_lepas_pembulatan
from lakip_xl.checks.a15_realisasi_fisik_bukan_salinan import realisasi_fisik_bukan_salinan
from lakip_xl.checks.a16_pendapatan_dijelaskan import pendapatan_dijelaskan
from lakip_xl.checks.b01_berkas_terbaca import berkas_terbaca
from lakip_xl.checks.b02_unit_mengirim import unit_mengirim
from lakip_xl.checks.b03_satu_berkas_satu_unit import satu_berkas_satu_unit
from lakip_xl.checks.b04_identitas_berkas import identitas_berkas
from lakip_xl.checks.b05_templat_tidak_usang import templat_tidak_usang
from lakip_xl.checks.b06_templat_dikenal import templat_dikenal
from lakip_xl.checks.b07_berkas_bukan_salinan import berkas_bukan_salinan
from lakip_xl.checks.b08_hasil_bukan_masukan import hasil_bukan_masukan
from lakip_xl.checks.b09_berkas_lain_tidak_dibaca import berkas_lain_tidak_dibaca
from lakip_xl.checks.b10_identitas_sepakat import identitas_sepakat
from lakip_xl.checks.b11_berkas_tanpa_tautan import berkas_tanpa_tautan
from lakip_xl.checks.b12_tanggal_sejak_1900 import tanggal_sejak_1900
from lakip_xl.checks.check import Check
from lakip_xl.checks.d01_data_dasar_terisi import data_dasar_terisi
from lakip_xl.checks.d02_penyebut_bukan_nol import penyebut_bukan_nol
from lakip_xl.checks.d03_data_dasar_tanpa_nilai import data_dasar_tanpa_nilai
from lakip_xl.checks.d04_data_dasar_satu_tahun import data_dasar_satu_tahun
from lakip_xl.checks.d05_pembilang_bagian_penyebut import pembilang_bagian_penyebut
from lakip_xl.checks.d06_data_dasar_tidak_melonjak import data_dasar_tidak_melonjak
from lakip_xl.checks.d07_data_dasar_bulat import data_dasar_bulat
from lakip_xl.checks.d08_data_dasar_tidak_negatif import data_dasar_tidak_negatif
from lakip_xl.checks.d09_acuan_data_dasar_ada import acuan_data_dasar_ada
from lakip_xl.checks.k01_realisasi_indikator_terisi import realisasi_indikator_terisi
from lakip_xl.checks.k02_realisasi_sama_dengan_hitungan import realisasi_sama_dengan_hitungan
from lakip_xl.checks.k03_target_terisi import target_terisi
from lakip_xl.checks.k04_predikat_sesuai_nilai import predikat_sesuai_nilai
from lakip_xl.checks.k05_skala_utuh import skala_utuh
from lakip_xl.checks.k06_acuan_indikator_ada import acuan_indikator_ada
from lakip_xl.checks.k07_data_dasar_indikator_ada import data_dasar_indikator_ada
from lakip_xl.checks.k08_realisasi_indikator_dijelaskan import realisasi_indikator_dijelaskan
from lakip_xl.checks.k09_capaian_dapat_dihitung import capaian_dapat_dihitung
from lakip_xl.checks.k10_persen_bukan_pecahan import persen_bukan_pecahan
from lakip_xl.checks.k11_realisasi_sesatuan_target import realisasi_sesatuan_target
from lakip_xl.checks.k12_realisasi_tidak_melonjak import realisasi_tidak_melonjak
from lakip_xl.checks.k13_kategori_lepas_pembulatan import kategori_lepas_pembulatan
from lakip_xl.checks.k14_capaian_rendah_dijelaskan import capaian_rendah_dijelaskan
from lakip_xl.checks.k15_target_tidak_mundur import target_tidak_mundur
from lakip_xl.checks.k16_target_senama_sama import target_senama_sama
from lakip_xl.checks.k17_sasaran_berindikator import sasaran_berindikator
from lakip_xl.checks.k18_kategori_kedua_rumus_sama import kategori_kedua_rumus_sama
from lakip_xl.checks.k19_capaian_tidak_berlipat import capaian_tidak_berlipat
from lakip_xl.checks.k20_realisasi_bukan_salinan_target import realisasi_bukan_salinan_target
from lakip_xl.checks.p01_selesai_sesudah_mulai import selesai_sesudah_mulai
from lakip_xl.checks.p02_acara_dalam_tahun import acara_dalam_tahun
from lakip_xl.checks.p03_sub_kegiatan_unit_sendiri import sub_kegiatan_unit_sendiri
from lakip_xl.checks.p04_acara_bertanggal import acara_bertanggal
from lakip_xl.checks.p05_pagu_acara_dalam_sub_kegiatan import pagu_acara_dalam_sub_kegiatan
from lakip_xl.checks.p06_acara_tidak_ganda import acara_tidak_ganda
from lakip_xl.checks.p07_acara_tidak_terlalu_lama import acara_tidak_terlalu_lama
from lakip_xl.checks.p08_jumlah_acara_bersatuan import jumlah_acara_bersatuan
from lakip_xl.checks.p09_realisasi_acara_dalam_pagu import realisasi_acara_dalam_pagu
from lakip_xl.checks.penerimaan import tandai_diterima
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
from lakip_xl.checks.s18_isian_tidak_tersembunyi import isian_tidak_tersembunyi
from lakip_xl.checks.s19_lembar_tampak import lembar_tampak
from lakip_xl.checks.s20_sel_tidak_digabung import sel_tidak_digabung
from lakip_xl.checks.s21_isian_tanpa_tautan import isian_tanpa_tautan
from lakip_xl.checks.s22_kunci_kolom_tunggal import kunci_kolom_tunggal
from lakip_xl.checks.s23_baris_kunci_ada import baris_kunci_ada
from lakip_xl.checks.s24_isi_di_dalam_tabel import isi_di_dalam_tabel
from lakip_xl.checks.s25_baris_berkunci import baris_berkunci
from lakip_xl.checks.s26_kode_unit_menjadi_nama import kode_unit_menjadi_nama
from lakip_xl.checks.s50_pengecualian_untuk_peringatan import pengecualian_untuk_peringatan
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
    realisasi_sesatuan_pagu,
    realisasi_fisik_dekat_serapan,
    realisasi_fisik_dalam_persen,
    realisasi_acara_dalam_sub_kegiatan,
    pagu_tidak_berubah_jauh,
    program_mendukung_sasaran,
    kategori_serapan_lepas_pembulatan,
    realisasi_fisik_bukan_salinan,
    pendapatan_dijelaskan,
    berkas_terbaca,
    unit_mengirim,
    satu_berkas_satu_unit,
    identitas_berkas,
    templat_tidak_usang,
    templat_dikenal,
    berkas_bukan_salinan,
    hasil_bukan_masukan,
    berkas_lain_tidak_dibaca,
    identitas_sepakat,
    berkas_tanpa_tautan,
    tanggal_sejak_1900,
    data_dasar_terisi,
    penyebut_bukan_nol,
    data_dasar_tanpa_nilai,
    data_dasar_satu_tahun,
    pembilang_bagian_penyebut,
    data_dasar_tidak_melonjak,
    data_dasar_bulat,
    data_dasar_tidak_negatif,
    acuan_data_dasar_ada,
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
    selesai_sesudah_mulai,
    acara_dalam_tahun,
    sub_kegiatan_unit_sendiri,
    acara_bertanggal,
    pagu_acara_dalam_sub_kegiatan,
    acara_tidak_ganda,
    acara_tidak_terlalu_lama,
    jumlah_acara_bersatuan,
    realisasi_acara_dalam_pagu,
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
    isian_tidak_tersembunyi,
    lembar_tampak,
    sel_tidak_digabung,
    isian_tanpa_tautan,
    kunci_kolom_tunggal,
    baris_kunci_ada,
    isi_di_dalam_tabel,
    baris_berkunci,
    kode_unit_menjadi_nama,
    pengecualian_untuk_peringatan,
)


def periksa(laporan: Laporan) -> tuple[Finding, ...]:
    """Run every check; kesalahan come first, then by code, each in the order of files and cells."""
    semua = tandai_diterima(laporan, (temuan for satu in CHECKS for temuan in satu(laporan)))
    return tuple(sorted(semua, key=lambda temuan: (temuan.level is not Level.KESALAHAN, temuan.kode)))


__all__ = ["CHECKS", "Check", "periksa"]
