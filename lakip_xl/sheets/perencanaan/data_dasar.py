"""Lembar Data Dasar (perencanaan)."""

from lakip_xl.sheets.sheet import Dari, Row, column, sheet


@sheet("Data Dasar", perintah="Daftarkan setiap angka dasar sekali saja; indikator menunjuk ke kodenya.", cadangan=20)
class Variabel(Row):
    """Satu baris untuk setiap data dasar (variabel) yang dipakai indikator."""

    kode: str = column("Kode Data", key=True, width=20, help="Huruf besar dan tanda hubung.", example="KOP-AKTIF")
    nama: str = column("Nama Data", width=60, example="Jumlah koperasi aktif")
    satuan: str = column("Satuan", width=16, example="koperasi")
    unit: str = column(
        "Unit Pemilik", choices=Dari("Unit", "kode"), width=16, help="Satu-satunya unit yang mengisi data ini."
    )
    tahun_awal: int | None = column(
        "Mulai Tahun",
        min=1990,
        max=2100,
        format="tahun",
        help="Tahun pertama deret yang diminta. Kosong: tahun lalu.",
        example="2016",
    )
    sumber: str | None = column("Sumber", width=40)
    catatan: str | None = column("Catatan", width=50)
