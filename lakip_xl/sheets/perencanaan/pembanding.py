"""Lembar Pembanding."""

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.aturan_umum import harus_ada
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Pembanding",
    perintah="Tulis realisasi daerah lain untuk indikator yang sama, dengan sumbernya. Boleh dikosongkan.",
    paling_sedikit=20,
    sejak=6,
    aturan=(harus_ada("indikator", Kolom("kode", "Indikator"), "Indikator tidak ada di lembar Indikator."),),
)
class Pembanding(Row):
    """Satu baris untuk setiap angka daerah lain."""

    indikator: str = column("Indikator", key=True, choices=Dari("Indikator", "kode"), width=14, example="IKU-1")
    daerah: str = column("Daerah", key=True, width=40, example="Provinsi Kalimantan Selatan")
    tahun: int = column("Tahun", key=True, min=1990, max=2100, format="tahun", width=10, example="2022")
    realisasi: Ukuran | None = column(
        "Realisasi", required=True, width=12, help="Dalam satuan indikator itu.", example="7,5"
    )
    sumber: str | None = column("Sumber", required=True, width=50, example="LKjIP Provinsi 2022, halaman 41")
    catatan: str | None = column("Catatan", width=40, example="Angka sementara")
