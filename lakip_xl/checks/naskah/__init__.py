"""Checks of a written report, one file each, in the order of their codes."""

from lakip_xl.checks.naskah.v01_persen_serapan_benar import persen_serapan_benar
from lakip_xl.checks.naskah.v02_kategori_sesuai_skala import kategori_sesuai_skala
from lakip_xl.checks.naskah.v03_persen_sama_kategori_sama import persen_sama_kategori_sama
from lakip_xl.checks.naskah.v04_jumlah_sama_dengan_bagian import jumlah_sama_dengan_bagian
from lakip_xl.checks.naskah.v05_capaian_sama_dengan_hitungan import capaian_sama_dengan_hitungan
from lakip_xl.checks.naskah.v06_kalimat_serapan_benar import kalimat_serapan_benar
from lakip_xl.checks.naskah.v07_kalimat_sama_dengan_tabel import kalimat_sama_dengan_tabel
from lakip_xl.checks.naskah.v08_pagu_satu_nilai import pagu_satu_nilai
from lakip_xl.checks.naskah.v09_hitungan_tertulis_benar import hitungan_tertulis_benar
from lakip_xl.checks.naskah.v10_bagian_dari_seluruh_benar import bagian_dari_seluruh_benar
from lakip_xl.checks.naskah.v11_perubahan_benar import perubahan_benar
from lakip_xl.checks.naskah.v12_hasil_rumus_sama_dengan_tabel import hasil_rumus_sama_dengan_tabel
from lakip_xl.checks.naskah.v13_indikator_satu_nilai import indikator_satu_nilai
from lakip_xl.checks.naskah.v14_data_dasar_satu_nilai import data_dasar_satu_nilai
from lakip_xl.checks.naskah.v15_peserta_sesuai_realisasi import peserta_sesuai_realisasi
from lakip_xl.checks.naskah.v16_sisa_sama_dengan_selisih import sisa_sama_dengan_selisih
from lakip_xl.checks.naskah.v17_rata_rata_benar import rata_rata_benar
from lakip_xl.checks.naskah.v18_nama_lengkap_dan_tunggal import nama_lengkap_dan_tunggal
from lakip_xl.checks.naskah.v19_tanggal_masuk_akal import tanggal_masuk_akal
from lakip_xl.checks.naskah.v20_satuan_sama import satuan_sama
from lakip_xl.checks.naskah.v21_daftar_tabel_sesuai import daftar_tabel_sesuai
from lakip_xl.checks.naskah.v22_skala_tidak_tumpang_tindih import skala_tidak_tumpang_tindih
from lakip_xl.checks.naskah.v23_tanda_desimal_seragam import tanda_desimal_seragam
from lakip_xl.checks.naskah.v24_peraturan_dikutip_sama import peraturan_dikutip_sama
from lakip_xl.checks.naskah.v25_tahun_lalu_tidak_tertinggal import tahun_lalu_tidak_tertinggal
from lakip_xl.checks.naskah.v26_angka_rupiah_terbaca import angka_rupiah_terbaca
from lakip_xl.checks.naskah.v27_tanpa_tempat_kosong import tanpa_tempat_kosong
from lakip_xl.checks.naskah.v28_kalimat_capaian_benar import kalimat_capaian_benar
from lakip_xl.checks.naskah.v29_kalimat_indikator_sama_dengan_tabel import kalimat_indikator_sama_dengan_tabel
from lakip_xl.checks.naskah.v30_tabel_sama_dengan_data import tabel_sama_dengan_data
from lakip_xl.checks.naskah.v31_kalimat_sama_dengan_data import kalimat_sama_dengan_data
from lakip_xl.checks.naskah.v32_tercapai_sama_dengan_tabel import tercapai_sama_dengan_tabel
from lakip_xl.checks.naskah.v33_angka_sama_dengan_terbilang import angka_sama_dengan_terbilang
from lakip_xl.checks.naskah.v34_rincian_berjumlah_sama import rincian_berjumlah_sama
from lakip_xl.checks.naskah.v35_lama_sesuai_tanggal import lama_sesuai_tanggal
from lakip_xl.checks.naskah.v36_kalimat_rata_rata_benar import kalimat_rata_rata_benar
from lakip_xl.checks.naskah.v37_ringkasan_sesuai_peserta import ringkasan_sesuai_peserta
from lakip_xl.checks.naskah.v38_ringkasan_di_dalam_realisasi import ringkasan_di_dalam_realisasi
from lakip_xl.checks.naskah.v39_daftar_isi_sesuai import daftar_isi_sesuai
from lakip_xl.checks.naskah.v40_angka_terikat_sama_dengan_data import angka_terikat_sama_dengan_data
from lakip_xl.checks.naskah.v41_butir_tidak_ganda import butir_tidak_ganda
from lakip_xl.checks.naskah.v42_nomor_bagian_tunggal import nomor_bagian_tunggal
from lakip_xl.checks.naskah.v43_sub_kegiatan_ada_di_tabel import sub_kegiatan_ada_di_tabel

CHECKS = (
    persen_serapan_benar,
    kategori_sesuai_skala,
    persen_sama_kategori_sama,
    jumlah_sama_dengan_bagian,
    capaian_sama_dengan_hitungan,
    kalimat_serapan_benar,
    kalimat_sama_dengan_tabel,
    pagu_satu_nilai,
    hitungan_tertulis_benar,
    bagian_dari_seluruh_benar,
    perubahan_benar,
    hasil_rumus_sama_dengan_tabel,
    indikator_satu_nilai,
    data_dasar_satu_nilai,
    peserta_sesuai_realisasi,
    sisa_sama_dengan_selisih,
    rata_rata_benar,
    nama_lengkap_dan_tunggal,
    tanggal_masuk_akal,
    satuan_sama,
    daftar_tabel_sesuai,
    skala_tidak_tumpang_tindih,
    tanda_desimal_seragam,
    peraturan_dikutip_sama,
    tahun_lalu_tidak_tertinggal,
    angka_rupiah_terbaca,
    tanpa_tempat_kosong,
    kalimat_capaian_benar,
    kalimat_indikator_sama_dengan_tabel,
    tabel_sama_dengan_data,
    kalimat_sama_dengan_data,
    tercapai_sama_dengan_tabel,
    angka_sama_dengan_terbilang,
    rincian_berjumlah_sama,
    lama_sesuai_tanggal,
    kalimat_rata_rata_benar,
    ringkasan_sesuai_peserta,
    ringkasan_di_dalam_realisasi,
    daftar_isi_sesuai,
    angka_terikat_sama_dengan_data,
    butir_tidak_ganda,
    nomor_bagian_tunggal,
    sub_kegiatan_ada_di_tabel,
)
