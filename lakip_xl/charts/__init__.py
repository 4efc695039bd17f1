"""Charts of the consolidated workbook, one file each, in printed order."""

from lakip_xl.charts.c3_1_2_realisasi_iku import realisasi_iku
from lakip_xl.charts.cb_2_capaian_iku import capaian_iku
from lakip_xl.charts.chart import Gambar

CHARTS: tuple[Gambar, ...] = (realisasi_iku, capaian_iku)
