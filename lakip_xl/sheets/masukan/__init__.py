"""masukan.xlsx: filled by each unit, prefilled from perencanaan.xlsx."""

from lakip_xl.sheets.masukan.aksi_triwulan import AksiTriwulan, KeadaanAksi
from lakip_xl.sheets.masukan.anggaran import Anggaran
from lakip_xl.sheets.masukan.anggaran_triwulan import AnggaranTriwulan
from lakip_xl.sheets.masukan.dasar_triwulan import DasarTriwulan
from lakip_xl.sheets.masukan.data_dasar import DataDasar, kunci_data
from lakip_xl.sheets.masukan.indikator import Indikator
from lakip_xl.sheets.masukan.kepegawaian import KELOMPOK, Kepegawaian, kunci_kelompok
from lakip_xl.sheets.masukan.pelaksanaan import Pelaksanaan
from lakip_xl.sheets.masukan.pendapatan import Pendapatan
from lakip_xl.sheets.masukan.pengesahan import Pengesahan
from lakip_xl.sheets.masukan.triwulan import Triwulan, kunci_indikator
from lakip_xl.sheets.masukan.uraian import Uraian
from lakip_xl.sheets.sheet import Workbook

MASUKAN = Workbook(
    kode="masukan",
    judul="Masukan Unit",
    versi=5,
    sheets=(
        Triwulan.lembar,
        DasarTriwulan.lembar,
        AnggaranTriwulan.lembar,
        AksiTriwulan.lembar,
        Indikator.lembar,
        DataDasar.lembar,
        Anggaran.lembar,
        Pelaksanaan.lembar,
        Uraian.lembar,
        Kepegawaian.lembar,
        Pendapatan.lembar,
        Pengesahan.lembar,
    ),
)

BOLEH_TIDAK_ADA = (Pengesahan.lembar,)
"""Sheets without which a file is whole."""

KHUSUS_SEKRETARIAT = (Kepegawaian.lembar, Pendapatan.lembar)
"""Sheets that only the unit marked `sekretariat` receives."""

KHUSUS_TRIWULAN = (Triwulan.lembar, DasarTriwulan.lembar, AnggaranTriwulan.lembar, AksiTriwulan.lembar)
"""Sheets that only units receive which the plan measures by quarter."""

__all__ = [
    "BOLEH_TIDAK_ADA",
    "KELOMPOK",
    "KHUSUS_SEKRETARIAT",
    "KHUSUS_TRIWULAN",
    "MASUKAN",
    "AksiTriwulan",
    "Anggaran",
    "AnggaranTriwulan",
    "DasarTriwulan",
    "DataDasar",
    "Indikator",
    "KeadaanAksi",
    "Kepegawaian",
    "Pelaksanaan",
    "Pendapatan",
    "Pengesahan",
    "Triwulan",
    "Uraian",
    "kunci_data",
    "kunci_indikator",
    "kunci_kelompok",
]
