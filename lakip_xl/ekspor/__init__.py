"""Tidy tables of a year, one file each, in the order in which they are written."""

from lakip_xl.ekspor.anggaran import ANGGARAN
from lakip_xl.ekspor.anggaran_triwulan import anggaran_triwulan
from lakip_xl.ekspor.data_dasar import DATA_DASAR
from lakip_xl.ekspor.indikator import INDIKATOR
from lakip_xl.ekspor.indikator_triwulan import indikator_triwulan
from lakip_xl.ekspor.pelaksanaan import PELAKSANAAN
from lakip_xl.ekspor.pemeriksaan import PEMERIKSAAN
from lakip_xl.ekspor.tabel_rapi import TabelRapi

EKSPOR: tuple[TabelRapi, ...] = (ANGGARAN, INDIKATOR, PELAKSANAAN, DATA_DASAR, PEMERIKSAAN)


def ekspor_triwulan(triwulan: int) -> tuple[TabelRapi, ...]:
    """Return the tables of the quarters until one, and what was found."""
    return indikator_triwulan(triwulan), anggaran_triwulan(triwulan), PEMERIKSAAN
