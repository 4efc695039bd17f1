"""Lembar Pengesahan."""

from datetime import date

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Pengesahan",
    perintah="Tulis siapa yang mengisi berkas ini, kapan, dan siapa yang mengetahuinya. Boleh dikosongkan.",
    paling_sedikit=5,
)
class Pengesahan(Row):
    """Satu baris untuk setiap orang yang mengisi berkas ini."""

    nomor: int | None = column("No.", prefilled=True, width=6)
    diisi_oleh: str | None = column(
        "Diisi Oleh", required=True, width=44, help="Nama dan jabatan.", example="Rina Wati, Analis Koperasi"
    )
    tanggal: date | None = column("Tanggal", width=18, help="Tanggal selesai diisi.", example="12/01/2023")
    mengetahui: str | None = column(
        "Mengetahui", width=44, help="Nama dan jabatan atasan.", example="Siti Rahmah, Kepala Bidang Koperasi"
    )
    catatan: str | None = column("Catatan", width=44, example="Dibahas dengan semua staf")
