"""Drafts of two invented offices: other words, other shapes of tables; what is really wrong in them is listed."""

# ruff: noqa: E501 - sentences of a report are long

PUSKESMAS = """
# LAPORAN KINERJA INSTANSI PEMERINTAH DINAS KESEHATAN TAHUN 2023
## DAFTAR TABEL
Tabel III.1 Skala Nilai Peringkat Kinerja .... 20
## BAB I PENDAHULUAN
Dinas Kesehatan dibentuk dengan Peraturan Daerah Nomor 4 Tahun 2019 tentang Susunan Organisasi Perangkat Daerah. Jumlah pegawai sebanyak 312 orang, terdiri atas 121 laki-laki dan 191 perempuan.
Wilayah kerja meliputi 14 puskesmas, 3 rumah sakit dan 27 klinik. Luas wilayah 98,46 km2 dengan jumlah penduduk 672.796 jiwa.
| Jenis Ketenagaan | PNS | PPPK | Kontrak | Jumlah |
| Dokter umum | 24 | 6 | 4 | 34 |
| Perawat | 88 | 22 | 15 | 125 |
| Bidan | 71 | 19 | 9 | 98 |
| Lainnya | 40 | 10 | 5 | 55 |
| Jumlah | 223 | 57 | 33 | 313 |
## BAB II PERENCANAAN KINERJA
Perjanjian Kinerja Tahun 2023 memuat sasaran, indikator dan target sebagai berikut:
| No | Sasaran | Indikator Kinerja | Satuan | Target 2023 | Target akhir Renstra 2026 |
| (1) | (2) | (3) | (4) | (5) | (6) |
| 1 | Meningkatnya derajat kesehatan | Angka Kematian Ibu per 100.000 kelahiran hidup | per 100.000 KH | 95 | 80 |
| 2 | | Persentase balita stunting | persen | 14,5 | 10 |
| 3 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | indeks | 84,25 | 88 |
| 4 | | Persentase puskesmas terakreditasi paripurna | persen | 50 | 100 |
## BAB III AKUNTABILITAS KINERJA
Tabel III.1 Skala Nilai Peringkat Kinerja
| Interval Nilai Realisasi Kinerja | Kriteria Penilaian |
| 91 ≤ 100 | Sangat Tinggi |
| 76 ≤ 90 | Tinggi |
| 66 ≤ 75 | Sedang |
| 51 ≤ 65 | Rendah |
| ≤ 50 | Sangat Rendah |
Angka Kematian Ibu dihitung dengan rumus: (jumlah kematian ibu / jumlah kelahiran hidup) x 100.000.
= (9 / 9.870) x 100.000 = 91,19
| No | Indikator Kinerja | Target 2023 | Realisasi 2023 | % Capaian | Predikat |
| 1 | Angka Kematian Ibu per 100.000 kelahiran hidup | 95 | 91,19 | 104,01 | Sangat Tinggi |
| 2 | Persentase balita stunting | 14,5 | 15,9 | 90,34 | Tinggi |
| 3 | Indeks Kepuasan Masyarakat | 84,25 | 83,10 | 98,64 | Sangat Tinggi |
| 4 | Persentase puskesmas terakreditasi paripurna | 50 | 35,71 | 71,42 | Tinggi |
| Rata-rata capaian | | | | 91,10 | |
Perbandingan realisasi lima tahun:
| Indikator Kinerja | 2019 | 2020 | 2021 | 2022 | 2023 |
| Angka Kematian Ibu per 100.000 kelahiran hidup | 121,4 | 130,2 | 152,7 | 101,3 | 91,19 |
| Persentase balita stunting | 24,1 | 22,0 | 19,8 | 17,2 | 15,9 |
Realisasi setiap triwulan:
| Indikator | TW I T | TW I R | TW II T | TW II R | TW III T | TW III R | TW IV T | TW IV R |
| Kunjungan rawat jalan (ribu) | 40 | 41 | 80 | 79 | 120 | 121 | 160 | 163 |
| Imunisasi dasar lengkap (%) | 22 | 20 | 45 | 44 | 70 | 68 | 92 | 91 |
Target dan realisasi dalam satu kolom:
| Program | Target/Realisasi | Capaian |
| Imunisasi | 92/91 | 98,91 |
| Gizi masyarakat | 80 / 84 | 105,00 |
Persentase balita stunting turun dari 17,2% pada tahun 2022 menjadi 15,9% atau turun 1,3 poin.
Sebanyak 5 puskesmas atau 35,71% dari 14 puskesmas telah terakreditasi paripurna.
Kegiatan dilaksanakan 12 s.d. 14 Juni 2023 di Balai Kota, dan Senin, 4 September 2023 di aula.
Anggaran dan penyerapannya (dalam ribuan rupiah):
| Kode | Uraian Program dan Kegiatan | Plafon | Penyerapan | Persentase |
| 1.02.01 | Penunjang urusan pemerintahan | 24.500.000 | 23.275.000 | 95,00 |
| 1.02.01.2.02 | Administrasi keuangan | 20.000.000 | 19.100.000 | 95,50 |
| 1.02.01.2.06 | Administrasi umum | 4.500.000 | 4.175.000 | 92,78 |
| 1.02.02 | Pemenuhan upaya kesehatan | 61.250.000 | 55.737.500 | 91,00 |
| 1.02.02.2.01 | Penyediaan fasilitas | 41.250.000 | 37.125.000 | 90,00 |
| 1.02.02.2.02 | Penyediaan layanan | 20.000.000 | 18.612.500 | 93,06 |
| | Total | 85.750.000 | 79.012.500 | 92,41 |
Pada program pemenuhan upaya kesehatan tersedia dana Rp61,25 miliar dan terserap Rp55,74 miliar (91,00%).
Sisa anggaran sebesar Rp6.737.500.000 dikembalikan ke kas daerah.
## BAB IV PENUTUP
Laporan ini disusun sesuai Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja.
"""
SALAH_PUSKESMAS = frozenset({"6/3/4", "6/5/4", "15/4/5", "26/7/4"})
"""Bidan are 99, so that the total does not hold; 71,42 is Sedang; the total percent is 92,14."""

KECAMATAN = """
# LKjIP KECAMATAN SUKAMAJU TAHUN ANGGARAN 2024
## I. GAMBARAN UMUM
Kecamatan terdiri dari 7 kelurahan dengan 41.230 jiwa penduduk; laki-laki 20.512 jiwa dan perempuan 20.718 jiwa.
| Kelurahan | Laki-laki | Perempuan | Total Penduduk |
| Mekar | 3.012 | 3.100 | 6.112 |
| Jaya | 2.950 | 2.987 | 5.937 |
| Asri | 2.801 | 2.799 | 5.600 |
| Total | 8.763 | 8.886 | 17.649 |
## II. KINERJA
Indikator Kinerja Utama dan hasilnya:
| Sasaran Strategis | Indikator | Target | Hasil | Tingkat Capaian |
| Pelayanan prima | Nilai Survei Kepuasan | 85,00 (Baik) | 86,70 (Baik) | 102,00% |
| | Persentase pengaduan selesai tepat waktu | ≥ 90% | 95,4% | 106% |
| Tata kelola | Nilai SAKIP | BB | BB | 100% |
| | Jumlah inovasi | 3 inovasi | 2 inovasi | 66,67% |
| | Lama pelayanan surat (hari) | 3 | 2 | 133,33% |
Dari 218 pengaduan yang masuk, 208 diselesaikan tepat waktu (95,41%).
Nilai Survei Kepuasan naik dari 84,10 pada tahun 2023 menjadi 86,70 atau naik 2,60 poin.
Musrenbang dilaksanakan pada hari Rabu, 7 Februari 2024 dan diikuti 120 peserta.
| Pelatihan | Tanggal | Peserta L | Peserta P | Jumlah |
| Kader posyandu | 5 - 7 Maret 2024 | 4 | 36 | 40 |
| Pengurus RT | 12/06/2024 | 35 | 15 | 50 |
| Karang taruna | 3 s/d 1 Juli 2024 | 20 | 10 | 30 |
## III. KEUANGAN
Realisasi belanja:
| No. | Jenis Belanja | Anggaran | | Realisasi s.d. 31 Desember | | Sisa |
| | | Murni | Perubahan | Rp | % | |
| 1 | Belanja pegawai | 4.100.000.000 | 4.250.000.000 | 4.037.500.000 | 95,00 | 212.500.000 |
| 2 | Belanja barang dan jasa | 2.300.000.000 | 2.150.000.000 | 2.021.000.000 | 94,00 | 129.000.000 |
| 3 | Belanja modal | 500.000.000 | 500.000.000 | 489.950.000 | 97,99 | 10.500.000 |
| | Jumlah Belanja | 6.900.000.000 | 6.900.000.000 | 6.548.450.000 | 94,90 | 351.550.000 |
Belanja modal dialokasikan sebesar Rp 500.000.000,00 dengan realisasi Rp 489.950.000,00 atau 97,99 persen.
Program Pemberdayaan Kelurahan
Alokasi dana Rp 350 juta, realisasi Rp 340,2 juta (97,2%).
Efisiensi: belanja langsung Rp2,65 miliar menghasilkan capaian rata-rata 101,6%.
Dokumen disusun berdasarkan PP No. 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah dan Permendagri Nomor 77 Tahun 2020.
"""
SALAH_KECAMATAN = frozenset({"10/3/1", "13/5/5", "13/5/6"})
"""Dates the wrong way round; the total percent is 94,91; belanja modal leaves 10.050.000."""
