"""Kinds of exports, one file each, in the order in which a header is tried."""

from lakip_xl.sumber.jenis.lra_program import LRA_PROGRAM
from lakip_xl.sumber.jenis.realisasi_per_dokumen import REALISASI_PER_DOKUMEN
from lakip_xl.sumber.jenis.register_sp2d import REGISTER_SP2D
from lakip_xl.sumber.jenis.rekap_pagu import REKAP_PAGU

SEMUA_JENIS = (REALISASI_PER_DOKUMEN, REGISTER_SP2D, LRA_PROGRAM, REKAP_PAGU)
"""Every kind that is known by its header; `lain` is made of a row of the plan."""
