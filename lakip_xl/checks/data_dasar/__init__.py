"""Checks of base figures, one file each, in the order of their codes."""

from lakip_xl.checks.data_dasar.d01_data_dasar_terisi import data_dasar_terisi
from lakip_xl.checks.data_dasar.d02_penyebut_bukan_nol import penyebut_bukan_nol
from lakip_xl.checks.data_dasar.d03_data_dasar_tanpa_nilai import data_dasar_tanpa_nilai
from lakip_xl.checks.data_dasar.d04_data_dasar_satu_tahun import data_dasar_satu_tahun
from lakip_xl.checks.data_dasar.d05_pembilang_bagian_penyebut import pembilang_bagian_penyebut
from lakip_xl.checks.data_dasar.d06_data_dasar_tidak_melonjak import data_dasar_tidak_melonjak
from lakip_xl.checks.data_dasar.d07_data_dasar_bulat import data_dasar_bulat
from lakip_xl.checks.data_dasar.d08_data_dasar_tidak_negatif import data_dasar_tidak_negatif
from lakip_xl.checks.data_dasar.d09_acuan_data_dasar_ada import acuan_data_dasar_ada
from lakip_xl.checks.data_dasar.d10_pemilik_data_dasar_dikenal import pemilik_data_dasar_dikenal
from lakip_xl.checks.data_dasar.d11_data_dasar_tertulis_ada import data_dasar_tertulis_ada

CHECKS = (
    data_dasar_terisi,
    penyebut_bukan_nol,
    data_dasar_tanpa_nilai,
    data_dasar_satu_tahun,
    pembilang_bagian_penyebut,
    data_dasar_tidak_melonjak,
    data_dasar_bulat,
    data_dasar_tidak_negatif,
    acuan_data_dasar_ada,
    pemilik_data_dasar_dikenal,
    data_dasar_tertulis_ada,
)
