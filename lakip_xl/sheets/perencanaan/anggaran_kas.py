"""Lembar Anggaran Kas."""

from lakip_xl.sheets.aturan_umum import harus_ada, unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet

_ISI = "Rencana penarikan dana triwulan ini saja. Kosong: tidak direncanakan."


@sheet(
    "Anggaran Kas",
    perintah="Tulis anggaran kas setiap sub kegiatan per triwulan, seperti pada DPA. Boleh dikosongkan.",
    paling_sedikit=40,
    sejak=8,
    aturan=(harus_ada("kode", Kolom("kode", "Program"), "Sub kegiatan tidak ada di lembar Program."), unit_dikenal),
)
class AnggaranKas(Row):
    """Satu baris untuk setiap sub kegiatan, dan unit bila dilaksanakan beberapa unit."""

    kode: str = column("Sub Kegiatan", key=True, choices=Dari("Program", "kode"), width=20, example="2.17.03.2.01.02")
    unit: str | None = column(
        "Unit",
        key=True,
        choices=Dari("Unit", "kode"),
        width=16,
        help="Hanya bila beberapa unit melaksanakannya.",
        example="koperasi",
    )
    tw1: int | None = column("Kas TW I (Rp)", min=0, width=16, format="rupiah", help=_ISI, example="25000000")
    tw2: int | None = column("Kas TW II (Rp)", min=0, width=16, format="rupiah", help=_ISI, example="40000000")
    tw3: int | None = column("Kas TW III (Rp)", min=0, width=16, format="rupiah", help=_ISI, example="0")
    tw4: int | None = column("Kas TW IV (Rp)", min=0, width=16, format="rupiah", help=_ISI, example="35000000")
    catatan: str | None = column("Catatan", width=36, example="Kas sesudah perubahan")
