"""Checks of files, one file each, in the order of their codes."""

from lakip_xl.checks.berkas.b01_berkas_terbaca import berkas_terbaca
from lakip_xl.checks.berkas.b02_unit_mengirim import unit_mengirim
from lakip_xl.checks.berkas.b03_satu_berkas_satu_unit import satu_berkas_satu_unit
from lakip_xl.checks.berkas.b04_identitas_berkas import identitas_berkas
from lakip_xl.checks.berkas.b05_templat_tidak_usang import templat_tidak_usang
from lakip_xl.checks.berkas.b06_templat_dikenal import templat_dikenal
from lakip_xl.checks.berkas.b07_berkas_bukan_salinan import berkas_bukan_salinan
from lakip_xl.checks.berkas.b08_hasil_bukan_masukan import hasil_bukan_masukan
from lakip_xl.checks.berkas.b09_berkas_lain_tidak_dibaca import berkas_lain_tidak_dibaca
from lakip_xl.checks.berkas.b10_identitas_sepakat import identitas_sepakat
from lakip_xl.checks.berkas.b11_berkas_tanpa_tautan import berkas_tanpa_tautan
from lakip_xl.checks.berkas.b12_tanggal_sejak_1900 import tanggal_sejak_1900
from lakip_xl.checks.berkas.b13_nama_berkas_berlaku_umum import nama_berkas_berlaku_umum

CHECKS = (
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
    nama_berkas_berlaku_umum,
)
