"""Tables of the Data sheets, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.data.data_aksi_triwulan import data_aksi_triwulan
from lakip_xl.tables.data.data_analisis import data_analisis
from lakip_xl.tables.data.data_anggaran import data_anggaran
from lakip_xl.tables.data.data_anggaran_kas import data_anggaran_kas
from lakip_xl.tables.data.data_anggaran_renstra import data_anggaran_renstra
from lakip_xl.tables.data.data_anggaran_triwulan import data_anggaran_triwulan
from lakip_xl.tables.data.data_angka_kendali import data_angka_kendali
from lakip_xl.tables.data.data_dasar import data_dasar
from lakip_xl.tables.data.data_dasar_hukum import data_dasar_hukum
from lakip_xl.tables.data.data_dasar_triwulan import data_dasar_triwulan
from lakip_xl.tables.data.data_definisi import data_definisi
from lakip_xl.tables.data.data_identitas import data_identitas
from lakip_xl.tables.data.data_indikator import data_indikator
from lakip_xl.tables.data.data_isu import data_isu
from lakip_xl.tables.data.data_kepegawaian import data_kepegawaian
from lakip_xl.tables.data.data_narasi import data_narasi
from lakip_xl.tables.data.data_pelaksanaan import data_pelaksanaan
from lakip_xl.tables.data.data_pembanding import data_pembanding
from lakip_xl.tables.data.data_pendapatan import data_pendapatan
from lakip_xl.tables.data.data_pengesahan import data_pengesahan
from lakip_xl.tables.data.data_penghargaan import data_penghargaan
from lakip_xl.tables.data.data_predikat import data_predikat
from lakip_xl.tables.data.data_program import data_program
from lakip_xl.tables.data.data_rekomendasi import data_rekomendasi
from lakip_xl.tables.data.data_rencana_aksi import data_rencana_aksi
from lakip_xl.tables.data.data_riwayat import data_riwayat
from lakip_xl.tables.data.data_sarana import data_sarana
from lakip_xl.tables.data.data_sasaran import data_sasaran
from lakip_xl.tables.data.data_skala import data_skala
from lakip_xl.tables.data.data_sumber import data_sumber
from lakip_xl.tables.data.data_sumber_keuangan import data_sumber_keuangan
from lakip_xl.tables.data.data_triwulan import data_triwulan
from lakip_xl.tables.data.data_tugas_fungsi import data_tugas_fungsi
from lakip_xl.tables.data.data_unit import data_unit
from lakip_xl.tables.data.data_uraian import data_uraian

TABLES: tuple[Pengantar, ...] = (
    data_indikator,
    data_definisi,
    data_analisis,
    data_dasar,
    data_anggaran,
    data_triwulan,
    data_dasar_triwulan,
    data_anggaran_triwulan,
    data_aksi_triwulan,
    data_pelaksanaan,
    data_uraian,
    data_program,
    data_riwayat,
    data_unit,
    data_sasaran,
    data_pengesahan,
    data_pendapatan,
    data_kepegawaian,
    data_identitas,
    data_skala,
    data_predikat,
    data_sumber,
    data_sumber_keuangan,
    data_angka_kendali,
    data_rencana_aksi,
    data_anggaran_kas,
    data_anggaran_renstra,
    data_rekomendasi,
    data_penghargaan,
    data_sarana,
    data_pembanding,
    data_narasi,
    data_dasar_hukum,
    data_tugas_fungsi,
    data_isu,
)
