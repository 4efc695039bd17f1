"""Lembar Tugas Fungsi."""

from enum import StrEnum

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


class JenisTugas(StrEnum):
    """What a line tells of a position."""

    TUGAS = "tugas"
    FUNGSI = "fungsi"


@sheet(
    "Tugas Fungsi",
    perintah="Tulis tugas dan fungsi setiap pejabat menurut peraturan pembentukannya. Boleh dikosongkan.",
    paling_sedikit=60,
    sejak=7,
)
class TugasFungsi(Row):
    """Satu baris untuk setiap tugas atau fungsi."""

    jabatan: str = column(
        "Jabatan", key=True, width=36, help="Ditulis sama pada setiap barisnya.", example="Kepala Bidang Koperasi"
    )
    jenis: JenisTugas | None = column("Jenis", required=True, key=True, width=12, example="fungsi")
    uraian: str = column(
        "Uraian",
        key=True,
        width=80,
        help="Tanpa nomor di depan, tanpa titik di akhir; satu baris satu tugas atau fungsi.",
        example="pembinaan kelembagaan koperasi",
    )
    catatan: str | None = column("Catatan", width=40, example="Menurut Peraturan Wali Kota")
