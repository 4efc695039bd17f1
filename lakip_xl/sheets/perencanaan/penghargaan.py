"""Lembar Penghargaan."""

from enum import StrEnum

from lakip_xl.sheets.aturan_umum import unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.sheet import Row, sheet


class JenisPenghargaan(StrEnum):
    """What an office is proud of."""

    PENGHARGAAN = "penghargaan"
    INOVASI = "inovasi"


@sheet(
    "Penghargaan",
    perintah="Tulis penghargaan yang diterima dan inovasi yang dibuat. Boleh dikosongkan.",
    paling_sedikit=20,
    sejak=6,
    aturan=(unit_dikenal,),
)
class Penghargaan(Row):
    """Satu baris untuk setiap penghargaan atau inovasi."""

    nama: str = column("Nama Penghargaan atau Inovasi", key=True, width=60, example="Koperasi Berprestasi")
    jenis: JenisPenghargaan | None = column("Jenis", required=True, width=16, example="penghargaan")
    tahun: int = column("Tahun", key=True, min=1990, max=2100, format="tahun", width=10, example="2022")
    pemberi: str | None = column("Pemberi", width=40, help="Inovasi: boleh kosong.", example="Kementerian Koperasi")
    unit: str | None = column("Unit", choices=Dari("Unit", "kode"), width=16, example="koperasi")
    keterangan: str | None = column("Keterangan", width=50, example="Peringkat kedua tingkat provinsi")
    catatan: str | None = column("Catatan", width=40, example="Piagam di ruang kepala dinas")
