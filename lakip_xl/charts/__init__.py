"""Charts of the consolidated workbook, one file each, in printed order."""

from lakip_xl.charts.c1_4_deret_rasio import grafik_deret_rasio
from lakip_xl.charts.c1_pegawai import grafik_pegawai
from lakip_xl.charts.c3_1_2_realisasi_iku import grafik_realisasi_iku
from lakip_xl.charts.c3_2_ringkasan_unit import grafik_unit
from lakip_xl.charts.cb_3_tahun_lalu import grafik_tahun_lalu
from lakip_xl.charts.cb_4_target_renstra import grafik_renstra
from lakip_xl.charts.cb_7_efisiensi import grafik_efisiensi
from lakip_xl.charts.cb_capaian import grafik_capaian
from lakip_xl.charts.cc_1_pendapatan import grafik_pendapatan
from lakip_xl.charts.cc_2_silpa import grafik_silpa
from lakip_xl.charts.cdata_deret import grafik_deret
from lakip_xl.charts.cringkasan_kategori import grafik_kategori
from lakip_xl.charts.cringkasan_program import grafik_program
from lakip_xl.charts.cringkasan_sasaran import grafik_sasaran
from lakip_xl.layout.chart import Gambar

CHARTS: tuple[Gambar, ...] = (
    grafik_sasaran,
    grafik_program,
    grafik_kategori,
    grafik_pegawai,
    grafik_deret_rasio,
    grafik_realisasi_iku,
    grafik_unit,
    grafik_deret,
    grafik_capaian,
    grafik_tahun_lalu,
    grafik_renstra,
    grafik_efisiensi,
    grafik_pendapatan,
    grafik_silpa,
)
