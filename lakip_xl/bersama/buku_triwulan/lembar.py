"""Sheets of the workbook of a quarter, and the codes by which its tables know each other."""

from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.layout.lembar import Lembar

BAB = "Laporan Triwulan"
UKUR, UANG, E81 = "tw_ukur", "tw_uang", "tw_e81"
"""Codes of the tables of indicators, of money, of the form."""

TOTAL = "jumlah"
"""Key of the row that sums the money of every program."""

RINGKASAN = Lembar(
    "Ringkasan", "Ringkasan Triwulan", "Seberapa jauh kinerja dan anggaran sampai triwulan ini?", BAB, tegak=True
)
PENGUKURAN = Lembar(
    "Pengukuran Kinerja",
    "Pengukuran Kinerja",
    "Berapa target, realisasi dan capaian setiap indikator, triwulan ini dan sampai triwulan ini?",
    BAB,
)
JABATAN = Lembar(
    "Pengukuran per Jabatan",
    "Pengukuran Kinerja per Jabatan",
    "Bagaimana capaian indikator yang menjadi tanggung jawab setiap jabatan?",
    BAB,
)
RENCANA = Lembar("Rencana Aksi", "Rencana Aksi dan Keadaannya", "Aksi mana yang selesai, berjalan atau belum?", BAB)
FORMULIR = Lembar(
    "Formulir E.81",
    "Formulir E.81 Evaluasi terhadap Hasil Renja",
    "Bagaimana hasil Renja sampai triwulan ini dibandingkan target Renja dan Renstra?",
    BAB,
)
FAKTOR = Lembar(
    "Faktor E.81",
    "Faktor dan Tindak Lanjut Formulir E.81",
    "Apa yang mendorong dan menghambat, dan apa tindak lanjutnya?",
    BAB,
)
SERAPAN = Lembar(
    "Serapan",
    "Serapan Anggaran",
    "Berapa yang diserap sampai triwulan ini, dibandingkan garis lurus dan anggaran kas?",
    BAB,
)
PERHATIAN = Lembar("Perlu Perhatian", "Yang Perlu Perhatian", "Apa yang harus dikejar triwulan berikutnya?", BAB)


def sebut(triwulan: int, tahun: int) -> str:
    """Name a quarter as titles do: Triwulan II Tahun 2022."""
    return f"Triwulan {angka_romawi(triwulan)} Tahun {tahun}"
