"""Lembar Anggaran."""

from decimal import Decimal

from lakip_xl.domain import anggaran, kategori
from lakip_xl.domain.bulat import RUMUS_PERSEN_BULAT, persen_bulat
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Aturan, Status
from lakip_xl.sheets.sheet import Row, sheet

_ATURAN = (
    Aturan(
        Status.LENGKAPI,
        'AND({realisasi}="",{alasan}="")',
        lambda b, _: b["realisasi"] is None and not b["alasan"],
        "Realisasi kosong tanpa alasan.",
    ),
    Aturan(
        Status.PERIKSA,
        "IF(AND(ISNUMBER({realisasi}),ISNUMBER({pagu})),{realisasi}>{pagu},FALSE)",
        lambda b, _: None not in (b["realisasi"], b["pagu"]) and b["realisasi"] > b["pagu"],
        "Realisasi melampaui pagu.",
    ),
    Aturan(
        Status.PERIKSA,
        "IF(ISNUMBER({serapan}),AND("
        + RUMUS_PERSEN_BULAT.replace("{rasio}", "{serapan}")
        + '<{ambang},{alasan}=""),FALSE)',
        lambda b, ruang: b["serapan"] is not None and persen_bulat(b["serapan"]) < ruang.ambang and not b["alasan"],
        "Serapan di bawah ambang tanpa alasan.",
    ),
)


@sheet("Anggaran", perintah="Isi realisasi keuangan dan fisik setiap sub kegiatan sampai 31 Desember.", aturan=_ATURAN)
class Anggaran(Row):
    """Satu baris untuk setiap sub kegiatan yang ditangani unit ini."""

    kode: str = column("Kode", prefilled=True, key=True, width=18)
    uraian: str | None = column("Sub Kegiatan", prefilled=True, width=46)
    pagu: int | None = column("Pagu (Rp)", prefilled=True, min=0, width=16, format="rupiah")
    realisasi: int | None = column(
        "Realisasi (Rp)",
        min=0,
        width=16,
        format="rupiah",
        help="Sesuai SP2D sampai 31 Desember. Kosong: belum ada data.",
        example="338807400",
    )
    sisa: int | None = column(
        "Sisa (Rp)",
        formula=anggaran.RUMUS_SISA,
        twin=lambda b, _: anggaran.sisa(b["pagu"], b["realisasi"]),
        width=16,
        format="rupiah",
    )
    serapan: Decimal | None = column(
        "Serapan",
        formula=anggaran.RUMUS_SERAPAN,
        twin=lambda b, _: anggaran.serapan(b["pagu"], b["realisasi"]),
        width=10,
        format="persen",
    )
    kategori: str | None = column(
        "Kategori",
        formula=kategori.RUMUS.replace("{rasio}", "{serapan}"),
        twin=lambda b, ruang: ruang.skala.kategori(b["serapan"]),
        width=16,
        format="tengah",
    )
    realisasi_fisik: Decimal | None = column(
        "Realisasi Fisik (%)",
        min=0,
        max=100,
        width=10,
        help="Kemajuan pekerjaan, bukan salinan persen keuangan. Diketik 95,5.",
        example="95,5",
    )
    alasan: str | None = column(
        "Alasan Deviasi", width=40, help="Wajib bila serapan di bawah ambang.", example="Harga penawaran di bawah pagu"
    )
    catatan: str | None = column("Catatan", width=36, example="SP2D terakhir 20 Desember")
