"""Lembar Uraian."""

from lakip_xl.domain.kode import Jenjang
from lakip_xl.sheets.sheet import Row, column, sheet


@sheet("Uraian", perintah="Tulis maksud, capaian, permasalahan dan solusi dengan kalimat pendek.")
class Uraian(Row):
    """Satu baris untuk setiap program, kegiatan atau sub kegiatan yang diuraikan unit ini."""

    kode: str = column("Kode", prefilled=True, key=True, width=20)
    jenjang: Jenjang | None = column("Jenjang", prefilled=True, width=14)
    uraian: str | None = column("Program / Kegiatan / Sub Kegiatan", prefilled=True, width=50)
    maksud_tujuan: str | None = column("Maksud dan Tujuan", width=50, help="Untuk apa kegiatan ini dilaksanakan.")
    capaian: str | None = column("Capaian", width=50, help="Data awal dan hasil tahun ini.")
    permasalahan: str | None = column("Permasalahan", width=40)
    solusi: str | None = column("Solusi", width=40)
    catatan: str | None = column("Catatan", width=50)
