"""Lembar Anggaran Renstra."""

from lakip_xl.sheets.aturan_umum import harus_ada, kode_ganda
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@sheet(
    "Anggaran Renstra",
    perintah="Tulis pagu Renstra dan realisasinya sampai tahun lalu, untuk Formulir E.81. Boleh dikosongkan.",
    paling_sedikit=40,
    sejak=8,
    aturan=(harus_ada("kode", Kolom("kode", "Program"), "Kode tidak ada di lembar Program."), kode_ganda),
)
class AnggaranRenstra(Row):
    """Satu baris untuk setiap program, kegiatan atau sub kegiatan."""

    kode: str = column("Kode", key=True, choices=Dari("Program", "kode"), width=20, example="2.17.03.2.01.02")
    pagu: int | None = column(
        "Pagu Renstra (Rp)",
        min=0,
        width=18,
        format="rupiah",
        help="Pagu seluruh periode Renstra.",
        example="1750000000",
    )
    realisasi: int | None = column(
        "Realisasi sampai Tahun Lalu (Rp)",
        min=0,
        width=18,
        format="rupiah",
        help="Dari tahun pertama Renstra sampai tahun lalu.",
        example="310000000",
    )
    catatan: str | None = column("Catatan", width=36, example="Renstra perubahan")
