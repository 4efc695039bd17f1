"""Lembar Rekomendasi."""

from enum import StrEnum

from lakip_xl.sheets.aturan_umum import unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.sheet import Row, sheet


class KeadaanRekomendasi(StrEnum):
    """How far a recommendation has been followed."""

    SELESAI = "selesai"
    BERJALAN = "berjalan"
    BELUM = "belum"


@sheet(
    "Rekomendasi",
    perintah="Tulis rekomendasi evaluasi AKIP dan tindak lanjutnya. Boleh dikosongkan.",
    paling_sedikit=20,
    sejak=6,
    aturan=(unit_dikenal,),
)
class Rekomendasi(Row):
    """Satu baris untuk setiap rekomendasi hasil evaluasi."""

    butir: int = column("No.", key=True, min=1, width=6, example="1")
    tahun: int = column("Tahun yang Dievaluasi", key=True, min=1990, max=2100, format="tahun", width=12, example="2021")
    rekomendasi: str = column("Rekomendasi", width=60, example="Memakai aplikasi untuk mengukur kinerja")
    tindak_lanjut: str | None = column("Tindak Lanjut", width=60, example="Aplikasi e-kinerja dipakai sejak Mei")
    keadaan: KeadaanRekomendasi | None = column(
        "Keadaan", width=12, help="Yang belum selesai ikut ke tahun berikutnya.", example="berjalan"
    )
    unit: str | None = column(
        "Unit", choices=Dari("Unit", "kode"), width=16, help="Penanggung jawab tindak lanjut.", example="sekretariat"
    )
    bukti: str | None = column("Bukti", width=40, example="SK Kepala Dinas 12/2022")
    catatan: str | None = column("Catatan", width=40, example="Dibahas dengan Inspektorat")
