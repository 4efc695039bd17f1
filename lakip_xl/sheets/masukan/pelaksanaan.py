"""Lembar Pelaksanaan."""

from datetime import date

from lakip_xl.sheets.sheet import Dari, Row, column, sheet


@sheet(
    "Pelaksanaan", perintah="Tulis setiap acara yang dilaksanakan: pelatihan, sosialisasi, rapat, pameran.", cadangan=10
)
class Pelaksanaan(Row):
    """Satu baris untuk setiap acara yang dilaksanakan."""

    nomor: int | None = column("No.", prefilled=True, width=6)
    sub_kegiatan: str | None = column(
        "Kode Sub Kegiatan", required=True, choices=Dari("Anggaran", "kode"), width=20, help="Pilih dari daftar."
    )
    acara: str | None = column("Nama Acara", required=True, width=50)
    mulai: date | None = column("Mulai", width=18, help="Tanggal hari pertama.", example="07/03/2022")
    selesai: date | None = column(
        "Selesai", width=18, help="Tanggal hari terakhir; acara sehari: sama dengan Mulai.", example="10/03/2022"
    )
    tempat: str | None = column("Tempat", width=34)
    jumlah: int | None = column(
        "Jumlah", min=0, width=10, help="Jumlah peserta, perusahaan atau dokumen.", example="30"
    )
    satuan: str | None = column("Satuan", width=16, example="orang")
    pagu: int | None = column(
        "Pagu Acara (Rp)", min=0, width=18, format="rupiah", help="Bila acara ini punya pagu sendiri."
    )
    realisasi: int | None = column("Realisasi Acara (Rp)", min=0, width=18, format="rupiah")
    catatan: str | None = column("Catatan", width=50)
