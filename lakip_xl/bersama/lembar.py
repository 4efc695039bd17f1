"""Sheets of the consolidated workbook that several tables share, and the parts that all sheets belong to."""

from lakip_xl.layout.lembar import Lembar

BAB_SATU = "BAB I Pendahuluan"
BAB_DUA = "BAB II Perencanaan dan Perjanjian Kinerja"
BAB_TIGA = "BAB III Akuntabilitas Kinerja"
LAMPIRAN = "Lampiran"
DATA = "Data"
PEMERIKSAAN = "Pemeriksaan"

UMUM = Lembar(
    "BAB I Gambaran Umum",
    "Gambaran Umum: Pegawai dan Perkembangan Data Dasar",
    "Berapa dan siapa pegawainya, dan bagaimana data pokok berkembang?",
    BAB_SATU,
    (35, 16, 16, 13, 12, 24),
    tegak=True,
)
PERJANJIAN = Lembar(
    "BAB II Perjanjian Kinerja",
    "Perjanjian Kinerja dan Program Pendukungnya",
    "Apa yang dijanjikan tahun ini, dan program apa yang mendukungnya?",
    BAB_DUA,
    (11, 56, 56, 17, 17),
)
POHON = Lembar(
    "Pohon Kinerja",
    "Pohon Kinerja",
    "Bagaimana tujuan, sasaran, program dan kegiatan saling mendukung?",
    BAB_DUA,
)
KARTU = Lembar(
    "3 Kartu Kegiatan",
    "Kartu Program, Kegiatan dan Sub Kegiatan Setiap Unit",
    "Untuk apa setiap program dan kegiatan, dengan uang berapa, apa hasilnya, dan apa masalahnya?",
    BAB_TIGA,
    (22, 92),
    tegak=True,
)
EVALUASI = Lembar(
    "B.1-B.2 Evaluasi",
    "B.1 dan B.2 Evaluasi Tujuan dan Sasaran",
    "Bagaimana capaian setiap indikator tujuan dan sasaran dihitung?",
    BAB_TIGA,
    (8, 22, 28, 27, 10.5, 10.5, 10.5, 10.5, 10.5, 10, 13.5, 11.5, 11.5),
)
SASARAN_LAIN = Lembar(
    "B.4-B.5 Target dan Standar",
    "B.4 dan B.5 Target Akhir Renstra dan Standar Nasional",
    "Seberapa dekat realisasi dengan target akhir Renstra dan standar nasional?",
    BAB_TIGA,
    (9, 56, 12, 14, 14, 14, 26, 28),
)
ANALISIS = Lembar(
    "B.6 dan B.9 Analisis",
    "B.6 dan B.9 Penyebab, Permasalahan dan Solusi",
    "Mengapa berhasil atau gagal, apa masalahnya, dan apa yang dilakukan?",
    BAB_TIGA,
    (18, 30, 36, 38, 29, 10, 13.5, 11.5),
)
KEUANGAN = Lembar(
    "C Keuangan",
    "C Pendapatan, SiLPA dan Alasan Deviasi",
    "Berapa pendapatan dan sisa anggaran, dan mengapa belanja tidak sesuai rencana?",
    BAB_TIGA,
    (16, 37, 15, 15, 15, 9.5, 14.5, 56, 10),
)
DATA_PENJELASAN = Lembar(
    "Data Penjelasan",
    "Data Penjelasan dan Analisis Indikator",
    "Apa arti setiap indikator, dan apa kata unit tentang hasilnya?",
    DATA,
    (10, 40, 52, 52, 44, 34, 34, 18, 18, 6),
)
DATA_RENCANA = Lembar(
    "Data Rencana",
    "Data Program dan Angka Tahun Lain",
    "Program, kegiatan dan sub kegiatan apa yang direncanakan, dan berapa angka tahun lain?",
    DATA,
    (20, 60, 14, 14, 12, 12, 44, 40),
)
DATA_KANTOR = Lembar(
    "Data Kantor",
    "Data Unit, Sasaran, Pendapatan, Pegawai, Identitas dan Skala",
    "Siapa penyusun laporan, apa sasarannya, berapa pegawainya, dan dengan skala apa ia menilai?",
    DATA,
    (18, 44, 44, 38, 38, 20, 30, 30, 30),
)
DATA_TRIWULAN = Lembar(
    "Data Triwulan",
    "Data Triwulan: Indikator, Data Dasar dan Anggaran",
    "Berapa target dan realisasi setiap triwulan, dan dari sel mana?",
    DATA,
    (20, 44, 14, 14, 10, 16, 16, 16, 16, 16),
)
REKONSILIASI = Lembar(
    "Rekonsiliasi",
    "Rekonsiliasi Anggaran dan Kepekaan Kategori",
    "Apakah jumlah laporan sama dengan datanya, dan kategori mana yang berubah bila dihitung lain?",
    PEMERIKSAAN,
    (11, 17, 96, 17, 17, 15, 17, 17, 15, 40),
)
