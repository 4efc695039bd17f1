"""perencanaan.xlsx: filled by the planning sub-section once a year."""

from lakip_xl.sheets.perencanaan.anggaran_kas import AnggaranKas
from lakip_xl.sheets.perencanaan.anggaran_renstra import AnggaranRenstra
from lakip_xl.sheets.perencanaan.angka_kendali import AngkaKendali
from lakip_xl.sheets.perencanaan.dasar_hukum import DasarHukum
from lakip_xl.sheets.perencanaan.data_dasar import Variabel
from lakip_xl.sheets.perencanaan.identitas import AsalRealisasi, Identitas, YaTidak, identitas_kosong
from lakip_xl.sheets.perencanaan.indikator import IndikatorRencana
from lakip_xl.sheets.perencanaan.isu import Isu
from lakip_xl.sheets.perencanaan.narasi import BagianNarasi, Narasi
from lakip_xl.sheets.perencanaan.pembanding import Pembanding
from lakip_xl.sheets.perencanaan.pengecualian import Pengecualian
from lakip_xl.sheets.perencanaan.penghargaan import JenisPenghargaan, Penghargaan
from lakip_xl.sheets.perencanaan.predikat import SKALA_SIAP, TingkatPredikat, baris_skala
from lakip_xl.sheets.perencanaan.program import Program
from lakip_xl.sheets.perencanaan.rekomendasi import KeadaanRekomendasi, Rekomendasi
from lakip_xl.sheets.perencanaan.rencana_aksi import RencanaAksi
from lakip_xl.sheets.perencanaan.riwayat import Riwayat
from lakip_xl.sheets.perencanaan.sarana import Sarana, kondisi_salah
from lakip_xl.sheets.perencanaan.sasaran import Sasaran
from lakip_xl.sheets.perencanaan.skala import PilihanSkala, PitaSkala, baris_pita
from lakip_xl.sheets.perencanaan.sumber_keuangan import JenisEkspor, SumberKeuangan
from lakip_xl.sheets.perencanaan.tugas_fungsi import JenisTugas, TugasFungsi
from lakip_xl.sheets.perencanaan.unit import Unit, Ya
from lakip_xl.sheets.sheet import Workbook

PERENCANAAN = Workbook(
    kode="perencanaan",
    judul="Perencanaan",
    versi=8,
    sheets=(
        Identitas.lembar,
        Unit.lembar,
        Sasaran.lembar,
        Program.lembar,
        Variabel.lembar,
        IndikatorRencana.lembar,
        Riwayat.lembar,
        PitaSkala.lembar,
        TingkatPredikat.lembar,
        SumberKeuangan.lembar,
        AngkaKendali.lembar,
        RencanaAksi.lembar,
        AnggaranKas.lembar,
        AnggaranRenstra.lembar,
        Rekomendasi.lembar,
        Penghargaan.lembar,
        Sarana.lembar,
        Pembanding.lembar,
        Narasi.lembar,
        DasarHukum.lembar,
        TugasFungsi.lembar,
        Isu.lembar,
        Pengecualian.lembar,
    ),
)

__all__ = [
    "PERENCANAAN",
    "SKALA_SIAP",
    "AnggaranKas",
    "AnggaranRenstra",
    "AngkaKendali",
    "AsalRealisasi",
    "BagianNarasi",
    "DasarHukum",
    "Identitas",
    "IndikatorRencana",
    "Isu",
    "JenisEkspor",
    "JenisPenghargaan",
    "JenisTugas",
    "KeadaanRekomendasi",
    "Narasi",
    "Pembanding",
    "Pengecualian",
    "Penghargaan",
    "PilihanSkala",
    "PitaSkala",
    "Program",
    "Rekomendasi",
    "RencanaAksi",
    "Riwayat",
    "Sarana",
    "Sasaran",
    "SumberKeuangan",
    "TingkatPredikat",
    "TugasFungsi",
    "Unit",
    "Variabel",
    "Ya",
    "YaTidak",
    "baris_pita",
    "baris_skala",
    "identitas_kosong",
    "kondisi_salah",
]
