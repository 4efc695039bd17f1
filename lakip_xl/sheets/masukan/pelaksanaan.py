"""Lembar Pelaksanaan."""

from datetime import date

from lakip_xl.sheets.aturan_umum import kode_harus_ada
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(Status.PERIKSA, "IF(AND(ISNUMBER({mulai}),ISNUMBER({selesai})),{selesai}<{mulai},FALSE)")
def selesai_sebelum_mulai(mulai: date | None, selesai: date | None) -> bool:
    """Selesai sebelum mulai."""
    return mulai is not None and selesai is not None and selesai < mulai


@aturan(Status.PERIKSA, "IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{realisasi}>{pagu},FALSE)")
def melampaui_pagu_acara(pagu: int | None, realisasi: int | None) -> bool:
    """Realisasi acara melampaui pagunya."""
    return pagu is not None and realisasi is not None and realisasi > pagu


@sheet(
    "Pelaksanaan",
    perintah="Tulis setiap acara yang dilaksanakan: pelatihan, sosialisasi, rapat, pameran.",
    paling_sedikit=200,
    aturan=(
        selesai_sebelum_mulai,
        melampaui_pagu_acara,
        kode_harus_ada("sub_kegiatan", Kolom("kode", "Anggaran"), "Sub kegiatan bukan milik unit ini."),
    ),
)
class Pelaksanaan(Row):
    """Satu baris untuk setiap acara yang dilaksanakan."""

    nomor: int | None = column("No.", prefilled=True, width=5)
    sub_kegiatan: str | None = column(
        "Kode Sub Kegiatan",
        required=True,
        choices=Dari("Anggaran", "kode", "uraian"),
        width=17,
        help="Pilih dari daftar.",
        example="2.17.03.2.01.02",
    )
    acara: str | None = column("Nama Acara", required=True, width=42, example="Bimtek Pemeringkatan Koperasi")
    mulai: date | None = column("Mulai", width=17, help="Tanggal hari pertama.", example="07/03/2022")
    selesai: date | None = column(
        "Selesai", width=17, help="Tanggal hari terakhir; acara sehari: sama dengan Mulai.", example="10/03/2022"
    )
    waktu: str | None = column(
        "Waktu Tanpa Tanggal",
        width=18,
        help="Hanya bila tanggalnya tidak tercatat: bulan atau triwulan.",
        example="Maret-November",
    )
    tempat: str | None = column("Tempat", width=28, example="Aula dinas")
    jumlah: int | None = column("Jumlah", min=0, width=9, help="Jumlah peserta, perusahaan atau dokumen.", example="30")
    satuan: str | None = column("Satuan", width=12, example="orang")
    rencana: int | None = column(
        "Rencana Jumlah", min=0, width=9, help="Jumlah yang direncanakan, bila berbeda dari yang datang.", example="40"
    )
    pagu: int | None = column(
        "Pagu Acara (Rp)",
        min=0,
        width=15,
        format="rupiah",
        help="Bila acara ini punya pagu sendiri.",
        example="15000000",
    )
    pagu_untuk: int | None = column(
        "Pagu untuk … Acara",
        min=2,
        width=9,
        help="Bila pagu itu dipakai bersama beberapa acara: untuk berapa. Tulis pagunya sekali, pada acara pertama.",
        example="3",
    )
    realisasi: int | None = column("Realisasi Acara (Rp)", min=0, width=15, format="rupiah", example="14500000")
    catatan: str | None = column("Catatan", width=34, example="Angkatan I")
