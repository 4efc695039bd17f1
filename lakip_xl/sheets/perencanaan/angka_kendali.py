"""Lembar Angka Kendali (aturan 29)."""

from decimal import Decimal

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Angka Kendali",
    perintah="Tulis angka dari luar (LRA, laporan terbit); setiap angka dibandingkan dengan laporan sampai rupiah.",
    paling_sedikit=40,
)
class AngkaKendali(Row):
    """Satu baris untuk setiap angka pembanding dari luar."""

    kode: str = column(
        "Yang Dikendalikan",
        key=True,
        width=28,
        help="pagu, realisasi, silpa, pendapatan atau target pendapatan; lalu kode bila bukan jumlah seluruhnya.",
        example="realisasi 2.17.01.2.06",
    )
    nilai: Decimal | None = column("Nilai (Rp)", required=True, width=20, format="desimal", example="20013963502")
    sumber: str = column("Sumber", key=True, width=44, example="LRA audited, halaman 12")
    catatan: str | None = column(
        "Catatan", width=60, help="Sebab selisih, bila ada.", example="LRA mencetak belanja sebelum koreksi"
    )
