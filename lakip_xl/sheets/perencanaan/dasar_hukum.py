"""Lembar Dasar Hukum."""

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Dasar Hukum",
    perintah="Tulis peraturan yang menjadi dasar laporan, dari yang tertinggi. Boleh dikosongkan.",
    paling_sedikit=30,
    sejak=7,
)
class DasarHukum(Row):
    """Satu baris untuk setiap peraturan."""

    jenis: str = column(
        "Jenis Peraturan",
        key=True,
        width=34,
        help="Nama lengkap, dengan kementerian atau daerahnya.",
        example="Peraturan Daerah Kota Banjarmasin",
    )
    nomor: str | None = column(
        "Nomor", key=True, width=22, help="Nomornya saja. Undang-Undang Dasar: kosong.", example="7"
    )
    tahun: int = column("Tahun", key=True, min=1900, max=2100, format="tahun", width=10, example="2016")
    tentang: str | None = column(
        "Tentang",
        required=True,
        width=68,
        help="Judul sesudah kata tentang.",
        example="Pembentukan dan Susunan Perangkat Daerah Kota Banjarmasin",
    )
    catatan: str | None = column("Catatan", width=40, example="Diubah pada tahun 2021")

    @property
    def sebutan(self) -> str:
        """The regulation as a report cites it; a number that ends with its year is not followed by it."""
        nomor = f" Nomor {self.nomor}" if self.nomor else ""
        tahun = "" if nomor.endswith(f"/{self.tahun}") else f" Tahun {self.tahun}"
        return f"{self.jenis}{nomor}{tahun}" + (f" tentang {self.tentang}" if self.tentang else "")
