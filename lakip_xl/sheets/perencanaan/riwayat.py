"""Lembar Riwayat."""

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Riwayat",
    perintah="Tulis target dan realisasi tahun-tahun sebelumnya (atau target Renstra tahun berikut).",
    paling_sedikit=200,
)
class Riwayat(Row):
    """Satu baris untuk setiap indikator, data dasar atau sasaran pada satu tahun lain."""

    acuan: str | None = column(
        "Acuan",
        key=True,
        width=14,
        help="Kode indikator, data dasar, sasaran atau tujuan. Kosong: sudah tidak dipakai.",
        example="IKU-2",
    )
    nama: str = column(
        "Nama pada Tahun Itu",
        key=True,
        width=48,
        help="Nama seperti tertulis tahun itu; nama atau satuan lain berarti dasar hitungnya lain.",
        example="Persentase koperasi berkualitas",
    )
    satuan: str | None = column("Satuan", width=14, example="persen")
    tahun: int = column("Tahun", key=True, min=1990, max=2100, format="tahun", width=10, example="2021")
    target: Ukuran | None = column("Target", janji=True, width=12, example="5")
    realisasi: Ukuran | None = column("Realisasi", width=12, example="5,2")
    catatan: str | None = column("Catatan", width=50, example="Angka sudah direviu")
