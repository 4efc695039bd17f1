"""Lembar Uraian."""

from lakip_xl.domain.kode import Jenjang
from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet("Uraian", perintah="Tulis maksud, capaian, permasalahan dan solusi dengan kalimat pendek.")
class Uraian(Row):
    """Satu baris untuk setiap program, kegiatan atau sub kegiatan yang diuraikan unit ini."""

    kode: str = column("Kode", prefilled=True, key=True, width=18)
    jenjang: Jenjang | None = column("Jenjang", prefilled=True, width=13)
    uraian: str | None = column("Program / Kegiatan / Sub Kegiatan", prefilled=True, width=36)
    maksud_tujuan: str | None = column(
        "Maksud dan Tujuan",
        width=38,
        help="Untuk apa kegiatan ini dilaksanakan.",
        example="Membekali pengurus menyusun laporan",
    )
    capaian: str | None = column(
        "Capaian", width=38, help="Data awal dan hasil tahun ini.", example="Koperasi sehat naik dari 26 menjadi 68"
    )
    permasalahan: str | None = column("Permasalahan", width=28, example="Pengawas kurang")
    solusi: str | None = column("Solusi", width=28, example="Bimtek pengawas")
    catatan: str | None = column("Catatan", width=32, example="Lihat laporan kegiatan")
