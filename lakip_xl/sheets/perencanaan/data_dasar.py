"""Lembar Data Dasar (perencanaan)."""

from collections.abc import Mapping
from typing import Any

from lakip_xl.domain.triwulan import POLA_DATA, Pola
from lakip_xl.domain.usul_kode import PokokKode, pokok_data
from lakip_xl.sheets.aturan_umum import harus_ada, kode_ganda, unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


def pokok_variabel(baris: Mapping[str, Any]) -> PokokKode | None:
    """Return what the code of a row without one begins with, from its name."""
    return pokok_data(str(baris.get("nama") or ""))


@sheet(
    "Data Dasar",
    perintah="Daftarkan setiap angka dasar sekali saja; indikator menunjuk ke kodenya.",
    paling_sedikit=200,
    aturan=(unit_dikenal, kode_ganda, harus_ada("penyebut", Kolom("kode"), "Pembagi tidak ada di lembar ini.")),
)
class Variabel(Row):
    """Satu baris untuk setiap data dasar (variabel) yang dipakai indikator."""

    kode: str = column(
        "Kode Data",
        key=True,
        width=20,
        help="Huruf besar dan tanda hubung. Kosong: diusulkan dari namanya.",
        example="KOP-AKTIF",
        proposed_by=pokok_variabel,
    )
    nama: str = column("Nama Data", width=48, example="Jumlah koperasi aktif")
    satuan: str = column("Satuan", width=16, example="koperasi")
    unit: str = column(
        "Unit Pemilik",
        choices=Dari("Unit", "kode"),
        width=16,
        help="Satu-satunya unit yang mengisi data ini.",
        example="koperasi",
    )
    acuan: str | None = column(
        "Acuan",
        choices=Dari("Program", "kode"),
        width=18,
        help="Kode program, kegiatan atau sub kegiatan yang kartunya mencetak data ini. Boleh kosong.",
        example="2.17.03.2.01.02",
    )
    penyebut: str | None = column(
        "Dibagi Dengan",
        choices=Dari("Data Dasar", "kode"),
        width=18,
        help="Kode data dasar pembanding, bila data ini bagian darinya.",
        example="KOP-TERDAFTAR",
    )
    tahun_awal: int | None = column(
        "Mulai Tahun",
        min=1990,
        max=2100,
        format="tahun",
        help="Tahun pertama deret yang diminta. Kosong: tahun lalu.",
        example="2016",
    )
    pola: Pola | None = column(
        "Pola Triwulan",
        choices=POLA_DATA,
        since=8,
        width=12,
        help="Hanya bila dipakai indikator triwulanan. "
        + " ".join(f"{pola}: {pola.cara.arti}." for pola in POLA_DATA)
        + " Kosong: posisi.",
        example="posisi",
    )
    sumber: str | None = column("Sumber", width=40, example="Online Data System")
    catatan: str | None = column("Catatan", width=50, example="Per 31 Desember")
