"""Lembar Pengecualian."""

from datetime import date

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Pengecualian",
    perintah="Peringatan yang diterima beserta alasannya; tetap dicetak, dengan tanda diterima. Kesalahan tidak dapat.",
    paling_sedikit=60,
)
class Pengecualian(Row):
    """Satu baris untuk setiap peringatan yang diterima."""

    kode: str = column("Kode Pemeriksaan", width=14, help="Kode peringatan seperti tercetak.", example="A04")
    alasan: str = column("Alasan Diterima", width=50, example="Sisa lelang, sudah dilaporkan ke BPKPAD")
    oleh: str = column("Diterima Oleh", width=26, example="Sekretaris Dinas")
    tanggal: date | None = column("Tanggal", required=True, width=18, example="20/01/2023")
    berkas: str | None = column("Berkas", width=30, help="Kosong: di semua berkas.", example="masukan/koperasi.xlsx")
    nama_lembar: str | None = column("Lembar", width=18, help="Kosong: di semua lembar.", example="Anggaran")
    sel: str | None = column("Sel", width=10, help="Kosong: di semua sel.", example="I7")
    catatan: str | None = column("Catatan", width=36, example="Berlaku tahun ini saja")
