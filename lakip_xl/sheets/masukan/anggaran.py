"""Lembar Anggaran (aturan 5, 12, 13 dan 14)."""

from decimal import Decimal

from lakip_xl.domain import anggaran, kategori
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.triwulan import Pola
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.sheet import Row, sheet


@aturan(Status.LENGKAPI, 'AND({realisasi}="",{alasan}="")')
def tanpa_alasan(realisasi: int | None, alasan: str | None) -> bool:
    """Realisasi kosong tanpa alasan."""
    return realisasi is None and not alasan


@aturan(Status.PERIKSA, "IF(AND(ISNUMBER({realisasi}),ISNUMBER({pagu})),{realisasi}>{pagu},FALSE)")
def melampaui_pagu(realisasi: int | None, pagu: int | None) -> bool:
    """Realisasi melampaui pagu."""
    return realisasi is not None and pagu is not None and realisasi > pagu


@aturan(
    Status.JELASKAN,
    f'IF(ISNUMBER({{serapan}}),AND({persen_bulat.untuk(rasio="serapan")}<{{ambang}},{{alasan}}=""),FALSE)',
)
def rendah_tanpa_alasan(serapan: Decimal | None, ambang: Decimal, alasan: str | None) -> bool:
    """Serapan di bawah ambang tanpa alasan."""
    return serapan is not None and persen_bulat(serapan) < ambang and not alasan


@sheet(
    "Anggaran",
    perintah="Isi realisasi keuangan dan fisik setiap sub kegiatan sampai 31 Desember.",
    aturan=(tanpa_alasan, melampaui_pagu, rendah_tanpa_alasan),
)
class Anggaran(Row):
    """Satu baris untuk setiap sub kegiatan yang ditangani unit ini."""

    kode: str = column("Kode", prefilled=True, key=True, width=18)
    uraian: str | None = column("Sub Kegiatan", prefilled=True, width=46)
    pagu: int | None = column("Pagu (Rp)", prefilled=True, min=0, width=16, format="rupiah")
    sisa: int | None = column(
        "Sisa (Rp)",
        rumus=anggaran.sisa,
        width=16,
        format="rupiah",
    )
    serapan: Decimal | None = column(
        "Serapan",
        rumus=anggaran.serapan,
        width=10,
        format="persen",
    )
    kategori: str | None = column(
        "Kategori",
        rumus=kategori.kategori.untuk(rasio="serapan"),
        width=16,
        format="tengah",
    )
    realisasi: int | None = column(
        "Realisasi (Rp)",
        computed_when=lambda baris: bool(baris.get("pola")),
        min=0,
        width=16,
        format="rupiah",
        help="Sesuai SP2D sampai 31 Desember. Kosong: belum ada data.",
        example="338807400",
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
    pola: Pola | None = column("Pola", prefilled=True, hidden=True, since=5)
