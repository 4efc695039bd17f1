"""Lembar Anggaran Triwulan (aturan 12, 13 dan 31)."""

from decimal import Decimal

from lakip_xl.domain import anggaran
from lakip_xl.domain.triwulan import jumlah_sementara
from lakip_xl.sheets.aturan_umum import ALASAN_REVISI, BERJALAN, triwulan_dilewati
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.sheet import Row, sheet

_ISI = "SP2D triwulan ini saja, bukan sampai dengan. Kosong: belum ada data; nol diketik 0."


@aturan(Status.PERIKSA, "IF(AND(ISNUMBER({jumlah}),ISNUMBER({pagu})),{jumlah}>{pagu},FALSE)")
def jumlah_melampaui_pagu(jumlah: int | None, pagu: int | None) -> bool:
    """Jumlah triwulan melampaui pagu."""
    return jumlah is not None and pagu is not None and jumlah > pagu


@sheet(
    "Anggaran Triwulan",
    perintah="Isi realisasi keuangan setiap triwulan; realisasi tahun adalah jumlahnya dan tidak diketik lagi.",
    sejak=5,
    aturan=(triwulan_dilewati, jumlah_melampaui_pagu),
)
class AnggaranTriwulan(Row):
    """Satu baris untuk setiap sub kegiatan unit yang mengukur kinerja per triwulan."""

    kode: str = column("Kode", prefilled=True, key=True, width=18)
    uraian: str | None = column("Sub Kegiatan", prefilled=True, width=32)
    pagu: int | None = column("Pagu (Rp)", prefilled=True, min=0, width=15, format="rupiah")
    jumlah: int | None = column("Jumlah sampai Kini (Rp)", rumus=jumlah_sementara, width=15, format="rupiah")
    serapan: Decimal | None = column(
        "Serapan", rumus=anggaran.serapan.untuk(realisasi="jumlah"), width=9, format="persen"
    )
    tw1: int | None = column("TW I (Rp)", min=0, width=14, format="rupiah", help=_ISI, example="25000000")
    tw2: int | None = column("TW II (Rp)", min=0, width=14, format="rupiah", help=_ISI, example="40000000")
    tw3: int | None = column("TW III (Rp)", min=0, width=14, format="rupiah", help=_ISI, example="0")
    tw4: int | None = column("TW IV (Rp)", min=0, width=14, format="rupiah", help=_ISI, example="35000000")
    catatan: str | None = column("Catatan", width=36, example="Pembayaran tahap dua bergeser")
    revisi: str | None = column("Alasan Revisi", width=24, help=ALASAN_REVISI, example="Satu laporan masuk terlambat")
    kini: int | None = column(BERJALAN, prefilled=True, width=9, hidden=True, format="tahun")
