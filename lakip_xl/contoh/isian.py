"""What the units of the sample office typed."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from lakip_xl.contoh.rencana import PEMBERDAYAAN, PENGAWASAN, PERENCANAAN_KEGIATAN, Baris, kode_sub
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.masukan import (
    Anggaran,
    DataDasar,
    Indikator,
    Kepegawaian,
    Pelaksanaan,
    Pendapatan,
    Pengesahan,
    Uraian,
    kunci_data,
    kunci_kelompok,
)

Isian = Mapping[str, Sequence[Baris]]
"""Rows by sheet; one whose key stands in the unit's workbook goes there, any other is added."""

_PEGAWAI = {
    "Pendidikan": {"SLTA": 4, "D3": 3, "S1": 14, "S2": 5},
    "Golongan": {"II/c": 4, "III/a": 7, "III/b": 6, "III/d": 6, "IV/a": 3},
    "Eselon": {"II": 1, "III": 3, "IV": 2},
    "Jabatan": {"Struktural": 6, "Fungsional": 20},
    "Jenis Kelamin": {"Laki-laki": 12, "Perempuan": 14},
}
"""The same 26 persons, counted by each classification but Eselon, which only some have."""


def isian_contoh(tahun: int) -> Mapping[str, Isian]:
    """Return what every unit typed, by its code."""
    return {
        "sekretariat": _sekretariat(tahun),
        "koperasi": _koperasi(tahun),
        "usaha-mikro": _usaha_mikro(tahun),
    }


def _sekretariat(tahun: int) -> Isian:
    dokumen, evaluasi = (kode_sub(PERENCANAAN_KEGIATAN, nomor, tahun) for nomor in (1, 7))
    return {
        Indikator.lembar.nama: [
            {
                "kode": "IKU-3",
                "realisasi": Ukuran(predikat="A"),
                "faktor_pendorong": "Rekomendasi evaluasi tahun lalu selesai ditindaklanjuti",
            }
        ],
        Anggaran.lembar.nama: [
            {"kode": dokumen, "realisasi": 24_350_000, "realisasi_fisik": Decimal(100)},
            {"kode": evaluasi, "realisasi": 14_875_000, "realisasi_fisik": Decimal(100)},
        ],
        Pelaksanaan.lembar.nama: [
            _acara(dokumen, "Forum perangkat daerah", date(tahun, 2, 21), 2, "Aula dinas", 45),
            _acara(evaluasi, "Rapat evaluasi kinerja semester I", date(tahun, 7, 12), 1, "Ruang rapat dinas", 20),
        ],
        Uraian.lembar.nama: [
            {
                "kode": "2.17.01",
                "capaian": "Dokumen perencanaan dan laporan kinerja selesai tepat waktu.",
            },
            {
                "kode": dokumen,
                "maksud_tujuan": "Menyiapkan rencana kerja yang selaras dengan Renstra.",
                "capaian": "Renja dan perubahannya ditetapkan tepat waktu.",
                "permasalahan": "Usulan bidang terlambat masuk.",
                "solusi": "Jadwal usulan disepakati sejak Januari.",
            },
            {
                "kode": evaluasi,
                "maksud_tujuan": "Mengetahui kemajuan kinerja setiap triwulan.",
                "capaian": "Empat laporan triwulan dibahas dengan semua bidang.",
                "permasalahan": "Bukti capaian belum tersimpan di satu tempat.",
                "solusi": "Menyediakan folder bukti untuk setiap bidang.",
            },
        ],
        Kepegawaian.lembar.nama: [
            {"kunci": kunci_kelompok(klasifikasi, kelompok), "jumlah": jumlah}
            for klasifikasi, semua in _PEGAWAI.items()
            for kelompok, jumlah in semua.items()
        ],
        Pendapatan.lembar.nama: [
            {
                "jenis": "Retribusi pemakaian kekayaan daerah",
                "target": 20_000_000,
                "realisasi": 19_200_000,
                "realisasi_lalu": 17_500_000,
                "keterangan": "Satu kios kosong selama dua bulan",
            }
        ],
        **_pengesahan(tahun, "Dewi Lestari, Perencana", "Hasan Basri, Sekretaris"),
    }


def _koperasi(tahun: int) -> Isian:
    pemeriksaan = kode_sub(PENGAWASAN, 2, tahun)
    return {
        Indikator.lembar.nama: [
            {"kode": "IKU-1", "faktor_pendorong": "Pendampingan pemeringkatan sejak awal tahun"},
            {
                "kode": "KOP-1",
                "realisasi": Ukuran(Decimal(9)),
                "faktor_pendorong": "Dua koperasi menyelesaikan rapat anggota tahunan yang tertunda",
            },
        ],
        DataDasar.lembar.nama: [
            {"kunci": kunci_data("KOP-AKTIF", tahun - 1), "nilai": 240},
            {"kunci": kunci_data("KOP-AKTIF", tahun), "nilai": 250},
            {"kunci": kunci_data("KOP-BERKUALITAS", tahun - 1), "nilai": 24},
            {"kunci": kunci_data("KOP-BERKUALITAS", tahun), "nilai": 31},
        ],
        Anggaran.lembar.nama: [{"kode": pemeriksaan, "realisasi": 241_750_000, "realisasi_fisik": Decimal(100)}],
        Pelaksanaan.lembar.nama: [
            _acara(pemeriksaan, "Bimbingan teknis pemeringkatan koperasi", date(tahun, 3, 7), 3, "Aula dinas", 60),
            _acara(pemeriksaan, "Pemeriksaan lapangan", date(tahun, 6, 13), 5, "Kantor koperasi", 25, "koperasi"),
        ],
        Uraian.lembar.nama: [
            {"kode": "2.17.03", "capaian": "Koperasi berkualitas naik dari 24 menjadi 31."},
            {
                "kode": pemeriksaan,
                "maksud_tujuan": "Memastikan koperasi berjalan menurut peraturan.",
                "capaian": "25 koperasi diperiksa, 60 pengurus dibimbing.",
                "permasalahan": "Pengawas koperasi hanya dua orang.",
                "solusi": "Melatih penyuluh sebagai pengawas pembantu.",
            },
        ],
        **_pengesahan(tahun, "Rina Wati, Analis Koperasi", "Siti Rahmah, Kepala Bidang Koperasi"),
    }


def _usaha_mikro(tahun: int) -> Isian:
    kemitraan, perizinan = (kode_sub(PEMBERDAYAAN, nomor, tahun) for nomor in (2, 3))
    return {
        Indikator.lembar.nama: [
            {
                "kode": "IKU-2",
                "faktor_pendorong": "Pendataan bersama kelurahan",
                "faktor_penghambat": "Sebagian usaha pindah sebelum didata",
                "tindak_lanjut": "Pendataan dua kali setahun",
            },
            {"kode": "UM-1", "realisasi": Ukuran(Decimal(12)), "faktor_pendorong": "Satu pendamping setiap kelurahan"},
        ],
        DataDasar.lembar.nama: [
            {"kunci": kunci_data("USAHA-MIKRO", tahun - 1), "nilai": 1500},
            {"kunci": kunci_data("USAHA-MIKRO", tahun), "nilai": 1572},
        ],
        Anggaran.lembar.nama: [
            {"kode": kemitraan, "realisasi": 115_440_000, "realisasi_fisik": Decimal(100)},
            {
                "kode": perizinan,
                "realisasi": 35_700_000,
                "realisasi_fisik": Decimal(95),
                "alasan": "Biaya cetak lebih rendah karena perizinan dilakukan secara daring",
            },
        ],
        Pelaksanaan.lembar.nama: [
            _acara(kemitraan, "Temu usaha dengan ritel modern", date(tahun, 5, 17), 2, "Gedung serbaguna", 80),
            _acara(perizinan, "Klinik perizinan berusaha", date(tahun, 9, 5), 4, "Kantor kecamatan", 110),
        ],
        Uraian.lembar.nama: [
            {"kode": "2.17.07", "capaian": "Usaha mikro yang terdata naik dari 1.500 menjadi 1.572."},
            {
                "kode": kemitraan,
                "maksud_tujuan": "Mempertemukan usaha mikro dengan pembeli tetap.",
                "capaian": "80 usaha mikro bertemu pembeli, 18 di antaranya bermitra.",
                "permasalahan": "Kemasan belum memenuhi syarat ritel.",
                "solusi": "Pelatihan kemasan sebelum temu usaha.",
            },
            {
                "kode": perizinan,
                "maksud_tujuan": "Membantu usaha mikro memperoleh nomor induk berusaha.",
                "capaian": "110 usaha mikro memperoleh nomor induk berusaha.",
                "permasalahan": "Jaringan di dua kelurahan lemah.",
                "solusi": "Klinik dipindah ke kantor kecamatan.",
            },
        ],
        **_pengesahan(tahun, "Budi Hartono, Penyuluh", "Agus Salim, Kepala Bidang Usaha Mikro"),
    }


def _acara(  # noqa: PLR0913, PLR0917 - one cell of the row each
    sub_kegiatan: str, acara: str, mulai: date, hari: int, tempat: str, jumlah: int, satuan: str = "orang"
) -> Baris:
    return {
        "sub_kegiatan": sub_kegiatan,
        "acara": acara,
        "mulai": mulai,
        "selesai": mulai.replace(day=mulai.day + hari - 1),
        "tempat": tempat,
        "jumlah": jumlah,
        "satuan": satuan,
    }


def _pengesahan(tahun: int, diisi_oleh: str, mengetahui: str) -> Isian:
    baris = {"diisi_oleh": diisi_oleh, "tanggal": date(tahun + 1, 1, 10), "mengetahui": mengetahui}
    return {Pengesahan.lembar.nama: [baris]}
