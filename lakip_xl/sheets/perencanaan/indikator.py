"""Lembar Indikator (perencanaan)."""

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.perencanaan.unit import Ya
from lakip_xl.sheets.sheet import Dari, Row, column, sheet


@sheet("Indikator", perintah="Tulis setiap indikator dengan target tahun ini dan cara menghitungnya.", cadangan=20)
class IndikatorRencana(Row):
    """Satu baris untuk setiap indikator tujuan, sasaran, program, kegiatan atau sub kegiatan."""

    kode: str = column(
        "Kode Indikator", key=True, width=14, help="Singkat dan tetap dari tahun ke tahun.", example="IKU-1"
    )
    jenjang: Jenjang | None = column("Jenjang", required=True, width=14)
    acuan: str | None = column(
        "Acuan",
        required=True,
        width=20,
        help="Kode tujuan (T1), sasaran (T1.S2) atau program/kegiatan/sub kegiatan yang diukur.",
        example="T1.S2",
    )
    indikator: str = column("Indikator", width=60)
    satuan: str | None = column("Satuan", required=True, width=14, example="persen")
    polaritas: Polaritas | None = column(
        "Polaritas",
        required=True,
        width=14,
        help="naik: makin besar makin baik. turun: makin kecil makin baik. rentang, predikat: lihat Petunjuk.",
    )
    cara_hitung: CaraHitung | None = column(
        "Cara Hitung",
        required=True,
        width=14,
        help="langsung: diketik unit. rasio: pembilang / penyebut × 100. pertumbuhan: terhadap tahun lalu. "
        "jumlah: data dasar itu sendiri.",
    )
    pembilang: str | None = column(
        "Pembilang",
        choices=Dari("Data Dasar", "kode"),
        width=18,
        help="Kode data dasar; wajib kecuali cara hitung langsung.",
    )
    penyebut: str | None = column(
        "Penyebut", choices=Dari("Data Dasar", "kode"), width=18, help="Kode data dasar; hanya untuk rasio."
    )
    target: Ukuran | None = column(
        "Target", width=12, help="Angka (persen diketik 95,5), rentang 80-90, predikat BB, atau 78 (BB).", example="4"
    )
    target_akhir_renstra: Ukuran | None = column("Target Akhir Renstra", width=12)
    standar_nasional: Ukuran | None = column("Standar Nasional", width=12)
    iku: Ya | None = column("IKU", width=8, help="ya: Indikator Kinerja Utama, masuk Perjanjian Kinerja.")
    definisi: str | None = column("Penjelasan", width=50)
    sumber_data: str | None = column("Sumber Data", width=30)
    unit: str | None = column("Unit", required=True, choices=Dari("Unit", "kode"), width=16)
    jabatan: str | None = column("Penanggung Jawab", width=34, example="Sub Koordinator Pembinaan Usaha")
    catatan: str | None = column("Catatan", width=50)
