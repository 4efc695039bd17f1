"""Lembar Unit."""

from enum import StrEnum

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


class Ya(StrEnum):
    """A mark: yes, or blank."""

    YA = "ya"


@sheet(
    "Unit",
    perintah="Satu baris untuk setiap unit yang mengisi masukan; nama berkasnya memakai kode ini.",
    paling_sedikit=60,
)
class Unit(Row):
    """Satu baris untuk setiap unit (sekretariat, bidang, UPTD) yang mengirim masukan."""

    kode: str = column(
        "Kode Unit", key=True, width=16, help="Huruf kecil, angka dan tanda hubung.", example="usaha-mikro"
    )
    nama: str = column("Nama Unit", width=50, example="Bidang Usaha Mikro")
    singkatan: str | None = column(
        "Nama Singkat",
        width=22,
        help="Nama pendek untuk nama lembar, paling banyak 27 huruf. Kosong: dibuat dari Nama Unit tanpa kata Bidang.",
        example="Usaha Mikro",
    )
    jabatan_kepala: str | None = column("Jabatan Kepala Unit", width=44, example="Kepala Bidang Usaha Mikro")
    nama_kepala: str | None = column("Nama Kepala Unit", width=34, example="Siti Rahmah, S.Sos.")
    induk: str | None = column(
        "Dilaporkan Bersama",
        width=16,
        help="Kode unit yang bagian laporannya memuat unit ini, misalnya UPTD pada bidangnya.",
        example="p3k",
    )
    sekretariat: Ya | None = column(
        "Mengisi Kepegawaian & Pendapatan",
        width=16,
        help="ya: unit ini mengisi lembar Kepegawaian dan Pendapatan.",
        example="ya",
    )
    catatan: str | None = column("Catatan", width=40, example="Dibentuk tahun ini")
