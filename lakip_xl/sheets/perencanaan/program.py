"""Lembar Program."""

from lakip_xl.domain.kode import RUMUS_JENJANG, Jenjang, jenjang_dari
from lakip_xl.sheets.sheet import Dari, Row, column, sheet


@sheet(
    "Program",
    perintah="Tulis program, kegiatan dan sub kegiatan; pagu hanya pada sub kegiatan, jumlahnya dihitung.",
    cadangan=20,
)
class Program(Row):
    """Satu baris untuk setiap program, kegiatan dan sub kegiatan."""

    kode: str = column(
        "Kode", key=True, width=20, help="Kode nomenklatur, tanpa awalan SKPD.", example="2.17.03.2.01.02"
    )
    jenjang: Jenjang | None = column(
        "Jenjang", formula=RUMUS_JENJANG, twin=lambda b, _: jenjang_dari(b["kode"]), width=14
    )
    uraian: str = column("Program / Kegiatan / Sub Kegiatan", width=70)
    unit: str | None = column(
        "Unit", choices=Dari("Unit", "kode"), width=16, help="Wajib pada sub kegiatan: unit yang melaksanakan."
    )
    sasaran: str | None = column(
        "Sasaran", choices=Dari("Sasaran", "kode"), width=12, help="Pada program: sasaran yang didukung."
    )
    pagu_murni: int | None = column(
        "Pagu Murni (Rp)", min=0, width=20, format="rupiah", help="Hanya sub kegiatan: pagu sebelum perubahan."
    )
    pagu: int | None = column(
        "Pagu (Rp)",
        min=0,
        width=20,
        format="rupiah",
        help="Hanya sub kegiatan: pagu terakhir (sesudah perubahan).",
        example="343894900",
    )
    catatan: str | None = column("Catatan", width=50)
