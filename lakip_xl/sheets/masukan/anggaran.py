"""Lembar Anggaran."""

from decimal import Decimal

from lakip_xl.domain import anggaran, kategori
from lakip_xl.sheets.sheet import Row, column, sheet


@sheet("Anggaran", perintah="Isi realisasi keuangan dan fisik setiap sub kegiatan sampai 31 Desember.")
class Anggaran(Row):
    """Satu baris untuk setiap sub kegiatan yang ditangani unit ini."""

    kode: str = column("Kode", prefilled=True, key=True, width=20)
    uraian: str | None = column("Sub Kegiatan", prefilled=True, width=60)
    pagu: int | None = column("Pagu (Rp)", prefilled=True, min=0, width=18, format="rupiah")
    realisasi: int | None = column(
        "Realisasi (Rp)",
        min=0,
        width=18,
        format="rupiah",
        help="Sesuai SP2D sampai 31 Desember. Kosong: belum ada data.",
        example="338807400",
    )
    sisa: int | None = column(
        "Sisa (Rp)",
        formula=anggaran.RUMUS_SISA,
        twin=lambda b, _: anggaran.sisa(b["pagu"], b["realisasi"]),
        width=18,
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
        twin=lambda b, skala: skala.kategori(b["serapan"]),
        width=18,
    )
    realisasi_fisik: Decimal | None = column(
        "Realisasi Fisik (%)",
        min=0,
        max=100,
        width=12,
        help="Kemajuan pekerjaan, bukan salinan persen keuangan. Diketik 95,5.",
        example="95,5",
    )
    alasan: str | None = column("Alasan Deviasi", width=50, help="Wajib bila serapan di bawah ambang.")
    catatan: str | None = column("Catatan", width=50)
