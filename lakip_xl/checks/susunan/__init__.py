"""Checks of the structure of workbooks, one file each, in the order of their codes."""

from lakip_xl.checks.susunan.s01_lembar_ada import lembar_ada
from lakip_xl.checks.susunan.s02_kolom_ada import kolom_ada
from lakip_xl.checks.susunan.s03_isian_wajib import isian_wajib
from lakip_xl.checks.susunan.s04_kunci_tunggal import kunci_tunggal
from lakip_xl.checks.susunan.s05_baris_templat_lengkap import baris_templat_lengkap
from lakip_xl.checks.susunan.s06_kode_dikenal import kode_dikenal
from lakip_xl.checks.susunan.s07_isian_awal_utuh import isian_awal_utuh
from lakip_xl.checks.susunan.s08_angka_terbaca import angka_terbaca
from lakip_xl.checks.susunan.s09_angka_bermakna_satu import angka_bermakna_satu
from lakip_xl.checks.susunan.s10_angka_bukan_teks import angka_bukan_teks
from lakip_xl.checks.susunan.s11_pilihan_dari_daftar import pilihan_dari_daftar
from lakip_xl.checks.susunan.s12_sel_tanpa_galat import sel_tanpa_galat
from lakip_xl.checks.susunan.s13_tanggal_terbaca import tanggal_terbaca
from lakip_xl.checks.susunan.s14_angka_dalam_batas import angka_dalam_batas
from lakip_xl.checks.susunan.s15_isian_bukan_rumus import isian_bukan_rumus
from lakip_xl.checks.susunan.s16_lembar_tambahan import lembar_tambahan
from lakip_xl.checks.susunan.s17_teks_tidak_terlalu_panjang import teks_tidak_terlalu_panjang
from lakip_xl.checks.susunan.s18_isian_tidak_tersembunyi import isian_tidak_tersembunyi
from lakip_xl.checks.susunan.s19_lembar_tampak import lembar_tampak
from lakip_xl.checks.susunan.s20_sel_tidak_digabung import sel_tidak_digabung
from lakip_xl.checks.susunan.s21_isian_tanpa_tautan import isian_tanpa_tautan
from lakip_xl.checks.susunan.s22_kunci_kolom_tunggal import kunci_kolom_tunggal
from lakip_xl.checks.susunan.s23_baris_kunci_ada import baris_kunci_ada
from lakip_xl.checks.susunan.s24_isi_di_dalam_tabel import isi_di_dalam_tabel
from lakip_xl.checks.susunan.s25_baris_berkunci import baris_berkunci
from lakip_xl.checks.susunan.s26_kode_unit_menjadi_nama import kode_unit_menjadi_nama
from lakip_xl.checks.susunan.s27_unit_bersama_dikenal import unit_bersama_dikenal
from lakip_xl.checks.susunan.s28_acuan_riwayat_ada import acuan_riwayat_ada
from lakip_xl.checks.susunan.s29_lembar_terisi import lembar_terisi
from lakip_xl.checks.susunan.s30_angka_panjang_utuh import angka_panjang_utuh
from lakip_xl.checks.susunan.s31_nama_lembar_tetap import nama_lembar_tetap
from lakip_xl.checks.susunan.s32_kode_ditulis import kode_ditulis
from lakip_xl.checks.susunan.s33_acuan_pelengkap_ada import acuan_pelengkap_ada
from lakip_xl.checks.susunan.s34_tahun_pelengkap_sudah_lewat import tahun_pelengkap_sudah_lewat
from lakip_xl.checks.susunan.s35_kondisi_sarana_berjumlah import kondisi_sarana_berjumlah
from lakip_xl.checks.susunan.s36_peraturan_tunggal import peraturan_tunggal
from lakip_xl.checks.susunan.s50_pengecualian_untuk_peringatan import pengecualian_untuk_peringatan
from lakip_xl.checks.susunan.s51_pengecualian_bertempat import pengecualian_bertempat

CHECKS = (
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
    unit_bersama_dikenal,
    acuan_riwayat_ada,
    lembar_terisi,
    angka_panjang_utuh,
    nama_lembar_tetap,
    kode_ditulis,
    acuan_pelengkap_ada,
    tahun_pelengkap_sudah_lewat,
    kondisi_sarana_berjumlah,
    peraturan_tunggal,
    pengecualian_untuk_peringatan,
    pengecualian_bertempat,
)
