"""The plan of the sample office."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from lakip_xl.contoh.pelengkap import pelengkap_contoh
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.perencanaan import (
    SKALA_SIAP,
    Identitas,
    IndikatorRencana,
    PilihanSkala,
    PitaSkala,
    Program,
    Riwayat,
    Sasaran,
    TingkatPredikat,
    Unit,
    Variabel,
    Ya,
    baris_pita,
)

Baris = Mapping[str, object]

PERENCANAAN_KEGIATAN = "2.17.01.2.01"
PENGAWASAN = "2.17.03.2.01"
PEMBERDAYAAN = "2.17.07.2.01"

_TAHUN_PANJANG = 2024
"""The year from which the codes of sub kegiatan have four digits (aturan 18)."""

_IDENTITAS: Baris = {
    "perangkat_daerah": "Dinas Koperasi dan Usaha Mikro",
    "pemerintah_daerah": "Pemerintah Kota Contoh",
    "kepala_nama": "Ratna Dewi, S.E., M.Si.",
    "kepala_pangkat": "Pembina Utama Muda",
    "kepala_jabatan": "Kepala Dinas",
    "tempat": "Contoh",
    "kontak": "Sub Bagian Perencanaan, 0800-123-456",
}
_UNIT: Sequence[Baris] = (
    {
        "kode": "sekretariat",
        "nama": "Sekretariat",
        "jabatan_kepala": "Sekretaris",
        "nama_kepala": "Hasan Basri, S.Sos.",
        "sekretariat": Ya.YA,
    },
    {
        "kode": "koperasi",
        "nama": "Bidang Koperasi",
        "jabatan_kepala": "Kepala Bidang Koperasi",
        "nama_kepala": "Siti Rahmah, S.E.",
    },
    {
        "kode": "usaha-mikro",
        "nama": "Bidang Usaha Mikro",
        "jabatan_kepala": "Kepala Bidang Usaha Mikro",
        "nama_kepala": "Agus Salim, S.T.",
    },
)
_SASARAN: Sequence[Baris] = (
    {
        "kode": "T1.S1",
        "tujuan": "Meningkatnya peran koperasi dan usaha mikro dalam perekonomian kota",
        "sasaran": "Meningkatnya koperasi berkualitas dan usaha mikro yang tumbuh",
        "strategi": "Membina kelembagaan koperasi dan mendampingi usaha mikro",
        "arah_kebijakan": "Pembinaan menurut hasil pemeriksaan dan pendataan",
    },
    {
        "kode": "T2.S1",
        "tujuan": "Terwujudnya tata kelola dinas yang akuntabel",
        "sasaran": "Meningkatnya akuntabilitas kinerja dinas",
        "strategi": "Memperbaiki perencanaan dan pelaporan",
        "arah_kebijakan": "Satu data kinerja untuk semua dokumen",
    },
)
_DATA_DASAR: Sequence[Baris] = (
    {
        "kode": "KOP-AKTIF",
        "nama": "Koperasi aktif",
        "satuan": "koperasi",
        "unit": "koperasi",
        "acuan": "2.17.03",
        "sumber": "Pendataan koperasi",
    },
    {
        "kode": "KOP-BERKUALITAS",
        "nama": "Koperasi berkualitas",
        "satuan": "koperasi",
        "unit": "koperasi",
        "acuan": "2.17.03",
        "penyebut": "KOP-AKTIF",
        "sumber": "Hasil pemeringkatan koperasi",
    },
    {
        "kode": "USAHA-MIKRO",
        "nama": "Usaha mikro yang terdata",
        "satuan": "usaha",
        "unit": "usaha-mikro",
        "acuan": "2.17.07",
        "sumber": "Pendataan usaha mikro",
    },
)
_INDIKATOR: Sequence[Baris] = (
    {
        "kode": "IKU-1",
        "indikator": "Persentase koperasi berkualitas",
        "satuan": "persen",
        "target": Ukuran(Decimal(12)),
        "unit": "koperasi",
        "jenjang": Jenjang.SASARAN,
        "acuan": "T1.S1",
        "polaritas": Polaritas.NAIK,
        "cara_hitung": CaraHitung.RASIO,
        "pembilang": "KOP-BERKUALITAS",
        "penyebut": "KOP-AKTIF",
        "target_akhir_renstra": Ukuran(Decimal(18)),
        "iku": Ya.YA,
        "jabatan": "Kepala Bidang Koperasi",
        "definisi": "Koperasi berperingkat berkualitas dibagi koperasi aktif",
        "sumber_data": "Bidang Koperasi",
    },
    {
        "kode": "IKU-2",
        "indikator": "Pertumbuhan usaha mikro",
        "satuan": "persen",
        "target": Ukuran(Decimal(5)),
        "unit": "usaha-mikro",
        "jenjang": Jenjang.SASARAN,
        "acuan": "T1.S1",
        "polaritas": Polaritas.NAIK,
        "cara_hitung": CaraHitung.PERTUMBUHAN,
        "pembilang": "USAHA-MIKRO",
        "target_akhir_renstra": Ukuran(Decimal(6)),
        "iku": Ya.YA,
        "jabatan": "Kepala Bidang Usaha Mikro",
        "definisi": "Kenaikan usaha mikro yang terdata terhadap tahun lalu",
        "sumber_data": "Bidang Usaha Mikro",
    },
    {
        "kode": "IKU-3",
        "indikator": "Predikat akuntabilitas kinerja dinas",
        "satuan": "predikat",
        "target": Ukuran(predikat="BB"),
        "unit": "sekretariat",
        "jenjang": Jenjang.SASARAN,
        "acuan": "T2.S1",
        "polaritas": Polaritas.PREDIKAT,
        "cara_hitung": CaraHitung.LANGSUNG,
        "skala_predikat": "AKIP",
        "target_akhir_renstra": Ukuran(predikat="A"),
        "iku": Ya.YA,
        "jabatan": "Sekretaris",
        "definisi": "Predikat hasil evaluasi Inspektorat",
        "sumber_data": "Laporan hasil evaluasi",
    },
    {
        "kode": "KOP-1",
        "indikator": "Jumlah koperasi bermasalah",
        "satuan": "koperasi",
        "target": Ukuran(Decimal(10)),
        "unit": "koperasi",
        "jenjang": Jenjang.PROGRAM,
        "acuan": "2.17.03",
        "polaritas": Polaritas.TURUN,
        "cara_hitung": CaraHitung.LANGSUNG,
        "jabatan": "Kepala Bidang Koperasi",
    },
    {
        "kode": "UM-1",
        "indikator": "Lama pendampingan setiap usaha mikro",
        "satuan": "hari",
        "target": Ukuran(Decimal(10), Decimal(15)),
        "unit": "usaha-mikro",
        "jenjang": Jenjang.PROGRAM,
        "acuan": "2.17.07",
        "polaritas": Polaritas.RENTANG,
        "cara_hitung": CaraHitung.LANGSUNG,
        "jabatan": "Kepala Bidang Usaha Mikro",
    },
)


def rencana_contoh(tahun: int) -> dict[str, Sequence[Baris]]:
    """Return the rows of the plan by sheet."""
    identitas = {
        **_IDENTITAS,
        "tahun": tahun,
        "periode_renstra": f"{tahun - 2}-{tahun + 3}",
        "tanggal": date(tahun + 1, 2, 28),
        "batas_masuk": date(tahun + 1, 1, 15),
    }
    return {
        Identitas.lembar.nama: [identitas],
        Unit.lembar.nama: _UNIT,
        Sasaran.lembar.nama: _SASARAN,
        Program.lembar.nama: _program(tahun),
        Variabel.lembar.nama: _DATA_DASAR,
        IndikatorRencana.lembar.nama: _INDIKATOR,
        Riwayat.lembar.nama: _riwayat(tahun),
        PitaSkala.lembar.nama: baris_pita(PilihanSkala.BERHASIL),
        TingkatPredikat.lembar.nama: SKALA_SIAP,
        **pelengkap_contoh(tahun),
    }


def kode_sub(kegiatan: str, nomor: int, tahun: int) -> str:
    """Return the code of a sub kegiatan, which has two digits up to 2023 and four from 2024 (aturan 18)."""
    return f"{kegiatan}.{nomor:0{4 if tahun >= _TAHUN_PANJANG else 2}}"


def _program(tahun: int) -> list[Baris]:
    def sub(kegiatan: str, nomor: int, uraian: str, unit: str, pagu: int) -> Baris:
        return {"kode": kode_sub(kegiatan, nomor, tahun), "uraian": uraian, "unit": unit, "pagu": pagu}

    return [
        {
            "kode": "2.17.01",
            "uraian": "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "sasaran": "T2.S1",
        },
        {
            "kode": PERENCANAAN_KEGIATAN,
            "uraian": "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        },
        sub(
            PERENCANAAN_KEGIATAN,
            1,
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "sekretariat",
            25_000_000,
        ),
        sub(PERENCANAAN_KEGIATAN, 7, "Evaluasi Kinerja Perangkat Daerah", "sekretariat", 15_000_000),
        {"kode": "2.17.03", "uraian": "Pengawasan dan Pemeriksaan Koperasi", "sasaran": "T1.S1"},
        {"kode": PENGAWASAN, "uraian": "Pemeriksaan dan Pengawasan Koperasi"},
        sub(PENGAWASAN, 2, "Pemeriksaan Kepatuhan Koperasi terhadap Peraturan", "koperasi", 250_000_000),
        {"kode": "2.17.07", "uraian": "Pemberdayaan Usaha Mikro", "sasaran": "T1.S1"},
        {"kode": PEMBERDAYAAN, "uraian": "Pendataan, Kemitraan dan Kemudahan Perizinan Usaha Mikro"},
        sub(PEMBERDAYAAN, 2, "Pemberdayaan melalui Kemitraan Usaha Mikro", "usaha-mikro", 120_000_000),
        sub(PEMBERDAYAAN, 3, "Fasilitasi Kemudahan Perizinan Usaha Mikro", "usaha-mikro", 42_000_000),
    ]


def _riwayat(tahun: int) -> list[Baris]:
    def baris(acuan: str, mundur: int, target: Ukuran, realisasi: Ukuran | None) -> Baris:
        nama = next(indikator for indikator in _INDIKATOR if indikator["kode"] == acuan)
        return {
            "acuan": acuan,
            "nama": nama["indikator"],
            "satuan": nama["satuan"],
            "tahun": tahun - mundur,
            "target": target,
            "realisasi": realisasi,
        }

    return [
        baris("IKU-1", 2, Ukuran(Decimal(8)), Ukuran(Decimal("8.4"))),
        baris("IKU-1", 1, Ukuran(Decimal(10)), Ukuran(Decimal(10))),
        baris("IKU-1", -1, Ukuran(Decimal(14)), None),
        baris("IKU-2", 1, Ukuran(Decimal(4)), Ukuran(Decimal("4.2"))),
        baris("IKU-3", 1, Ukuran(predikat="B"), Ukuran(predikat="BB")),
        baris("KOP-1", 1, Ukuran(Decimal(12)), Ukuran(Decimal(11))),
    ]
