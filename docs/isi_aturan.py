"""The words of docs/aturan.md: every rule of calculation, those that are built and those that are not yet."""

from typing import NamedTuple


class Aturan(NamedTuple):
    """What is said of a rule: its title, what is calculated, where it comes from."""

    judul: str
    isi: str
    sumber: str


SENDIRI = "aturan lakip-xl, karena peraturan dan laporan 2022 tidak menyebutnya"

ATURAN = {
    1: Aturan(
        "Capaian polaritas naik",
        "Makin besar makin baik: realisasi / target.",
        "laporan 2022, n = (realisasi / target) × 100 %",
    ),
    2: Aturan(
        "Capaian polaritas turun",
        "Makin kecil makin baik: (2 × target − realisasi) / target, paling rendah 0 %. Kantor yang memakai target / "
        "realisasi menulis polaritas turun_rasio. Rumus yang dipakai tercetak di bawah tabel; indikator yang "
        "kategorinya berubah dengan rumus lain ditandai.",
        "PermenPANRB 8/2021 (kondisi khusus) dan praktik LKjIP",
    ),
    3: Aturan(
        "Capaian polaritas rentang",
        "Di dalam rentang 100 %. Di atasnya dihitung seperti turun terhadap batas atas, di bawahnya seperti naik "
        "terhadap batas bawah.",
        "PermenPANRB 8/2021",
    ),
    4: Aturan(
        "Capaian polaritas predikat",
        "Urutan predikat realisasi / urutan predikat target, keduanya dalam satu daftar: AKIP, opini BPK, atau daftar "
        "yang ditulis di perencanaan. Pada polaritas lain target seperti 78 (BB) dihitung dengan angkanya; predikatnya "
        "diturunkan dari angka itu, dan yang tertulis lain menjadi temuan.",
        SENDIRI,
    ),
    5: Aturan(
        "Kosong bukan nol",
        "Tanpa realisasi tidak ada capaian dan kategori: indikator disebut belum dilaporkan, dan sebabnya diminta.",
        "aturan lakip-xl; laporan 2022 mencetak 100 % untuk dua program tanpa realisasi",
    ),
    6: Aturan(
        "Target nol",
        "Polaritas turun dan turun_rasio: realisasi 0 berarti 100 %, selebihnya 0 %. Polaritas naik: tidak dapat "
        "dihitung. Tidak ada sel #DIV/0!.",
        SENDIRI,
    ),
    7: Aturan(
        "Batas capaian dan rata-rata",
        "Capaian tidak dibatasi, kecuali Identitas mengisi capaian_maksimum; Data Indikator lalu memuat angka asli dan "
        "angka terbatas, dan rata-rata memakai yang terbatas. Rata-rata adalah rata-rata sederhana dari yang dapat "
        "dihitung, dengan cakupannya: 8 dari 9 indikator.",
        SENDIRI,
    ),
    8: Aturan(
        "Kategori menurut skala",
        "Persen dibulatkan ke persen utuh, setengah ke atas, lalu ditempatkan: mulai 90 Sangat Berhasil, 76 Berhasil, "
        "61 Cukup Berhasil, 51 Kurang Berhasil, di bawahnya Tidak Berhasil. Lembar Skala dapat memuat skala lain, "
        "misalnya Permendagri 86/2017; skala yang berlubang, tumpang tindih atau tidak urut ditolak. Kategori yang "
        "bergantung pada pembulatan ditandai.",
        "laporan 2022; pembulatannya aturan lakip-xl, karena skala laporan itu berupa persen utuh dan 90 ada di dua "
        "kategori",
    ),
    9: Aturan(
        "Predikat nilai AKIP",
        "Di atas 90 AA, di atas 80 A, di atas 70 BB, di atas 60 B, di atas 50 CC, di atas 30 C, selebihnya D. "
        "80,17 berpredikat A, 80 berpredikat BB.",
        "PermenPANRB 88/2021",
    ),
    10: Aturan(
        "Realisasi dari data dasar",
        "Cara hitung langsung: diketik unit. Rasio: pembilang / penyebut × 100. Pertumbuhan: kenaikan satu data dasar "
        "dari tahun lalu, dalam persen. Jumlah: satu data dasar itu sendiri.",
        "laporan 2022, B.1, B.2 dan Lampiran IKU",
    ),
    11: Aturan(
        "Realisasi yang diketik dan yang dihitung",
        "Yang dipakai hasil hitungan; angka yang diketik dan berbeda menjadi kesalahan.",
        SENDIRI,
    ),
    12: Aturan(
        "Pagu, realisasi dan sisa",
        "Rupiah utuh, ditulis pada sub kegiatan saja; kegiatan, program dan jumlah adalah penjumlahannya. Serapan = "
        "realisasi / pagu pada setiap jenjang dari jumlahnya, bukan dari rata-rata persen; sisa = pagu − realisasi. "
        "Sisa hanya ada bila realisasi dilaporkan; SiLPA adalah jumlah sisa.",
        "laporan 2022",
    ),
    13: Aturan(
        "Melampaui pagu dan di bawah ambang",
        "Realisasi di atas pagu adalah kesalahan. Serapan di bawah ambang_alasan (90 % bila kosong), dibulatkan "
        "seperti kategori, memerlukan alasan.",
        "UU 1/2004 pasal 3; laporan 2022 menulis alasan pada hampir semua baris seperti itu",
    ),
    14: Aturan(
        "Realisasi fisik",
        "Kemajuan pekerjaan dalam persen, diketik unit; bukan salinan persen keuangan.",
        "aturan lakip-xl; kolom itu pada laporan 2022 berisi persen keuangan",
    ),
    15: Aturan(
        "Efisiensi sumber daya",
        "Setiap sasaran dan program yang capaiannya dapat dihitung: capaian − serapan dalam poin; E = (Σ(pagu × "
        "capaian) − Σ realisasi) / Σ(pagu × capaian), dibatasi ± 20 %; NE = 50 % + E / 20 % × 50 %, dibatasi 0 sampai "
        "100 %. E sasaran menjumlahkan programnya.",
        "PMK 22/2021, menurut rumus yang lazim dikutip",
    ),
    16: Aturan(
        "Perbandingan setiap sasaran",
        "(1) target dan realisasi tahun ini; (2) dengan tahun-tahun sebelumnya; (3) dengan target akhir Renstra; "
        "(4) dengan standar nasional, bila ada; (5) penyebab dan tindak lanjut; (6) efisiensi sumber daya; (7) program "
        "dan kegiatan pendukung. Lalu realisasi anggaran program pada Perjanjian Kinerja.",
        "PermenPANRB 53/2014, BAB III.A dan III.B",
    ),
    17: Aturan(
        "Dasar hitung yang berubah",
        "Angka tahun lain dengan nama atau satuan lain hanya disandingkan: tidak ada selisih dan arah, dan tabelnya "
        "menyebutkan sebabnya.",
        SENDIRI,
    ),
    18: Aturan(
        "Kode nomenklatur",
        "Urusan.bidang.program.kewenangan.kegiatan.sub, misalnya 2.17.03.2.01.01; sub kegiatan dua digit (2022 dan "
        "2023) atau empat digit (mulai 2024). Jenjang dan induk dibaca dari kode, bukan dari nama; awalan SKPD 22 "
        "karakter bukan bagian kode.",
        "Kepmendagri 050-5889/2021",
    ),
    19: Aturan(
        "Angka yang diketik sebagai teks",
        "Yang hanya dapat dibaca satu cara dibaca dan diberitahukan: Rp. 1.001.570.300,- adalah 1001570300; 3,9% "
        "adalah 3,9; 515 Orang adalah 515; 0,- adalah 0. Yang dapat dibaca dua cara ditolak dengan kedua bacaannya: "
        "4.250 pada kolom desimal. Sel kosong dan tanda - berarti kosong.",
        SENDIRI,
    ),
    20: Aturan(
        "Angka dan tanggal yang meragukan",
        "Yang tampak salah satuan ditanyakan: realisasi seperseratus atau seperseribu pagunya, 100 atau 1000 kali "
        "targetnya, melonjak dari tahun lalu, atau persen yang diketik 0,95. Tanggal yang diketik sebagai teks dibaca "
        "bila hanya punya satu arti.",
        SENDIRI,
    ),
    21: Aturan(
        "Ketelitian",
        "Dihitung dengan bilangan bulat dan desimal, tanpa pecahan biner; dibulatkan hanya untuk dicetak dan untuk "
        "kategori. Selisih sampai 0,01 adalah pembulatan.",
        SENDIRI,
    ),
    22: Aturan(
        "Realisasi satu angka",
        "Rentang, kata dan angka bertanda bukan realisasi: kesalahan pada selnya, dan indikatornya belum dilaporkan. "
        "Predikat adalah realisasi hanya pada polaritas predikat, bila ada dalam skalanya. Yang belum diketahui "
        "dikosongkan dengan penjelasan.",
        SENDIRI,
    ),
    23: Aturan(
        "Skala predikat",
        "Indikator menyebut skalanya; tanpa itu tidak ada predikat yang dicetak atau diperiksa. Skala ditulis di "
        "lembar Predikat dengan batas bawah, atau dengan urutan saja. Siap pakai: AKIP, IKM (A mulai 88,31, B 76,61, "
        "C 65, D 25), SPBE (Memuaskan mulai 4,2, Sangat Baik 3,5, Baik 2,6, Cukup 1,8), opini BPK, KLA, akreditasi. "
        "Bila target dan realisasi sama-sama bernilai, yang dipakai nilainya.",
        "PermenPANRB 14/2017 (IKM), PermenPANRB 59/2020 (SPBE)",
    ),
    24: Aturan(
        "Pengali rasio",
        "Rasio dikali 100 bila Pengali kosong; 1.000, 10.000 atau 100.000 bila satuannya per bilangan itu. Satuan dan "
        "pengali yang tidak sejalan adalah kesalahan.",
        SENDIRI,
    ),
    25: Aturan(
        "Sel berformat persen",
        "Sel yang formatnya sendiri persen dibaca seperti tampaknya, 95 % adalah 95, pada kolom persen atau baris "
        "bersatuan persen, dan diberitahukan. Di tempat lain kedua bacaannya ditanyakan: 0,95 atau 95.",
        SENDIRI,
    ),
    26: Aturan(
        "Target bertanda",
        "≥, ≤, minimal dan maksimal dicetak bersama targetnya; capaian memakai angkanya. Tanda yang berlawanan dengan "
        "polaritas adalah kesalahan.",
        SENDIRI,
    ),
    27: Aturan(
        "Target dan pagu perubahan",
        "Target dan pagu sebelum perubahan disimpan di target_murni dan pagu_murni. Capaian dan serapan memakai yang "
        "terakhir; Perjanjian Kinerja mencetak keduanya.",
        "laporan 2022 memuat Perjanjian Kinerja Perubahan",
    ),
    28: Aturan(
        "Sub kegiatan beberapa unit",
        "Satu baris perencanaan untuk setiap unit, masing-masing dengan pagu dan realisasinya; sub kegiatan adalah "
        "jumlahnya. Realisasi fisiknya rata-rata berbobot pagu dari yang melaporkan.",
        SENDIRI,
    ),
    29: Aturan(
        "Angka kendali",
        "Angka dari luar (sistem keuangan, LRA, laporan terbit) dibandingkan dengan laporan ini sampai rupiah. Selisih "
        "tanpa sebab adalah temuan; tabel yang dibandingkan dengan dirinya sendiri tidak membuktikan apa-apa.",
        SENDIRI,
    ),
    30: Aturan(
        "BLUD",
        "Sub kegiatan bertanda BLUD boleh melampaui pagunya sampai ambang batasnya: peringatan, bukan kesalahan.",
        SENDIRI,
    ),
    31: Aturan(
        "Realisasi tahun dari triwulan",
        "Indikator yang berpola diisi per triwulan, dan realisasi tahunnya mengikuti: akumulatif dijumlahkan, "
        "rata-rata dirata-ratakan, posisi keadaan akhir triwulan IV, tahunan triwulan pengukurannya. Rupiah selalu "
        "dijumlahkan. Selama satu triwulan kosong, jumlah dan rata-rata setahun belum ada: kosong bukan nol. "
        "Indikator yang dihitung memakai data dasar sampai akhir triwulan. Target triwulan yang tidak ditulis "
        "diturunkan bila polanya memungkinkan, dan asalnya disebut. Realisasi tahun yang diketik lain "
        "dari triwulannya adalah temuan. Angka triwulan yang sudah ditutup tetap: perubahannya disebut dengan kedua "
        "nilainya, dan memerlukan alasan.",
        SENDIRI,
    ),
    32: Aturan(
        "Formulir E.81",
        "Kolom 12 adalah realisasi tahun ini sampai triwulan itu. Kolom 13: yang akumulatif dan rupiah 6 + 12, "
        "rata-rata menurut banyaknya tahun, posisi dan tahunan sama dengan 12. Kolom 14: kolom 13 terhadap kolom 5 "
        "menurut polaritas; rupiah dibagi rupiah. Kolom 6 kinerja dari Riwayat sejak tahun pertama Renstra; bila satu "
        "tahun tidak ada, kosong. Kolom 5 dan 6 rupiah dari Anggaran Renstra: jenjang di atasnya dijumlahkan bila "
        "semua di bawahnya tertulis. Rata-rata kinerja adalah rata-rata sederhana yang dapat dihitung, dan predikatnya "
        "menurut skala Permendagri 86/2017.",
        "Permendagri 86/2017, Formulir E.81; cara menggabungkan menurut pola: aturan lakip-xl",
    ),
}
"""The rules that are built. Where one is built, and with which formula, the docstrings say."""

BELUM: dict[int, str] = {}
"""The rules that are decided and not yet built: what each is about, and what there is."""
