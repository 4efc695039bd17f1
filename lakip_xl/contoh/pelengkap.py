"""What the sample office writes besides its figures: for its evaluation, and for the report in Word."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.perencanaan import (
    BagianNarasi,
    DasarHukum,
    Isu,
    JenisPenghargaan,
    JenisTugas,
    KeadaanRekomendasi,
    Narasi,
    Pembanding,
    Penghargaan,
    Rekomendasi,
    Sarana,
    TugasFungsi,
)

_Baris = Mapping[str, object]

_NARASI = {
    BagianNarasi.KATA_PENGANTAR: "Laporan ini memuat janji dan hasil kerja {{perangkat_daerah}} pada tahun {{tahun}}.",
    BagianNarasi.LATAR_BELAKANG: "Setiap perangkat daerah melaporkan kinerjanya setahun sekali.",
    BagianNarasi.KEDUDUKAN: "{{perangkat_daerah}} membantu Wali Kota Contoh membina koperasi dan usaha mikro.",
    BagianNarasi.CAPAIAN_UMUM: (
        "Yang paling perlu perhatian adalah pertumbuhan usaha mikro, yang realisasinya {{IKU-2.realisasi}} persen."
    ),
    BagianNarasi.ANGGARAN: "Belanja dibayar dari APBD {{daerah}} melalui {{program.jumlah}} program.",
    BagianNarasi.SARAN: "Usaha mikro didata dua kali setahun agar yang pindah tetap tercatat.",
}
_TUGAS: Sequence[tuple[str, JenisTugas, str]] = (
    ("Kepala Dinas", JenisTugas.TUGAS, "Memimpin urusan koperasi dan usaha mikro"),
    ("Kepala Dinas", JenisTugas.FUNGSI, "Penetapan kebijakan teknis"),
    ("Kepala Dinas", JenisTugas.FUNGSI, "Pembinaan dan pengendalian semua bidang"),
    ("Sekretaris", JenisTugas.TUGAS, "Melayani administrasi dan menyusun rencana serta laporan dinas"),
)


def pelengkap_contoh(tahun: int) -> dict[str, Sequence[_Baris]]:
    """Return the rows of the sheets that an office may leave blank."""
    return {
        Rekomendasi.lembar.nama: _rekomendasi(tahun),
        Penghargaan.lembar.nama: [
            {
                "nama": "Dinas Terinovatif Kota Contoh",
                "jenis": JenisPenghargaan.PENGHARGAAN,
                "tahun": tahun,
                "pemberi": "Wali Kota Contoh",
                "unit": "usaha-mikro",
                "keterangan": "Untuk klinik perizinan di kecamatan",
            }
        ],
        Sarana.lembar.nama: [
            {"jenis": "Kendaraan roda 4", "jumlah": 3, "satuan": "unit", "baik": 2, "rusak": 1},
            {"jenis": "Laptop", "jumlah": 12, "satuan": "unit", "baik": 12, "rusak": 0},
        ],
        Pembanding.lembar.nama: [
            {
                "indikator": "IKU-1",
                "daerah": "Kabupaten Contoh",
                "tahun": tahun - 1,
                "realisasi": Ukuran(Decimal("9.5")),
                "sumber": f"LKjIP Kabupaten Contoh {tahun - 1}",
            }
        ],
        Narasi.lembar.nama: [{"bagian": bagian, "teks": teks} for bagian, teks in _NARASI.items()],
        DasarHukum.lembar.nama: [
            {
                "jenis": "Peraturan Presiden",
                "nomor": "29",
                "tahun": 2014,
                "tentang": "Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            },
            {
                "jenis": "Peraturan Menteri PANRB",
                "nomor": "53",
                "tahun": 2014,
                "tentang": "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan "
                "Kinerja Instansi Pemerintah",
            },
        ],
        TugasFungsi.lembar.nama: [
            {"jabatan": jabatan, "jenis": jenis, "uraian": uraian} for jabatan, jenis, uraian in _TUGAS
        ],
        Isu.lembar.nama: [
            {
                "isu": "Pengawas koperasi terlalu sedikit",
                "uraian": "Dua pengawas harus memeriksa semua koperasi aktif.",
                "sasaran": "T1.S1",
                "tindak_lanjut": "Melatih penyuluh sebagai pengawas pembantu",
            },
            {
                "isu": "Usaha mikro sering berpindah",
                "uraian": "Usaha yang pindah tidak tercatat sampai pendataan berikutnya.",
                "sasaran": "T1.S1",
                "tindak_lanjut": "Mendata dua kali setahun bersama kelurahan",
            },
        ],
    }


def _rekomendasi(tahun: int) -> Sequence[_Baris]:
    selesai = {"tahun": tahun - 1, "keadaan": KeadaanRekomendasi.SELESAI, "unit": "sekretariat"}
    return [
        {
            **selesai,
            "butir": 1,
            "rekomendasi": "Membahas capaian kinerja setiap triwulan",
            "tindak_lanjut": "Empat rapat triwulan dengan semua bidang",
            "bukti": "Notula rapat",
        },
        {
            **selesai,
            "butir": 2,
            "rekomendasi": "Menyamakan indikator dalam semua dokumen",
            "tindak_lanjut": "Renja dan Perjanjian Kinerja memakai daftar yang sama",
        },
    ]
