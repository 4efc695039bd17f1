"""Lembar Isu."""

from lakip_xl.sheets.aturan_umum import harus_ada
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Isu",
    perintah="Tulis permasalahan utama kantor dan rencana tindak lanjutnya. Boleh dikosongkan.",
    paling_sedikit=20,
    sejak=7,
    aturan=(harus_ada("sasaran", Kolom("kode", "Sasaran"), "Sasaran tidak ada di lembar Sasaran."),),
)
class Isu(Row):
    """Satu baris untuk setiap isu strategis."""

    isu: str = column("Isu", key=True, width=36, example="Pengawasan koperasi masih lemah")
    uraian: str | None = column("Uraian", width=50, example="Pengawas koperasi hanya dua orang")
    sasaran: str | None = column(
        "Sasaran",
        choices=Dari("Sasaran", "kode"),
        width=10,
        help="Sasaran yang terganggu; boleh kosong.",
        example="T1.S2",
    )
    tindak_lanjut: str | None = column("Rencana Tindak Lanjut", width=48, example="Melatih penyuluh sebagai pengawas")
    catatan: str | None = column("Catatan", width=40, example="Dari rapat evaluasi Desember")
