"""Lembar Data Dasar Triwulan (aturan 31)."""

from collections.abc import Mapping
from decimal import Decimal

from lakip_xl.domain.rumus import Rumus
from lakip_xl.domain.triwulan import POLA_DATA, Pola
from lakip_xl.sheets.aturan_umum import ALASAN_REVISI, BERJALAN, triwulan_dilewati
from lakip_xl.sheets.column import column
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.sheet import Row, sheet

_ISI = "Angka apa adanya; akumulatif: triwulan ini saja. Kosong: belum ada data (bukan nol)."


def rumus_nilai(baris: Mapping[str, object], _ruang: Ruang) -> Rumus[..., object]:
    """Return how the year's figure follows from the quarters."""
    return next((pola for pola in POLA_DATA if pola == baris.get("pola")), Pola.POSISI).rumus()


@sheet(
    "Data Dasar Triwulan",
    perintah="Isi setiap angka dasar per triwulan; nilai tahun mengikuti dan tidak diketik lagi.",
    sejak=5,
    aturan=(triwulan_dilewati,),
)
class DasarTriwulan(Row):
    """Satu baris untuk setiap data dasar yang membentuk indikator triwulanan."""

    nama: str | None = column("Nama Data", prefilled=True, width=40)
    satuan: str | None = column("Satuan", prefilled=True, width=14)
    pola: Pola | None = column("Pola", prefilled=True, width=11)
    nilai: Decimal | None = column("Nilai Tahun", rumus=rumus_nilai, width=13)
    tw1: Decimal | None = column("TW I", width=13, help=_ISI, example="75")
    tw2: Decimal | None = column("TW II", width=13, help=_ISI, example="80")
    tw3: Decimal | None = column("TW III", width=13, help=_ISI, example="78")
    tw4: Decimal | None = column("TW IV", width=13, help=_ISI, example="76")
    catatan: str | None = column("Catatan", width=40, example="Menunggu verifikasi")
    revisi: str | None = column("Alasan Revisi", width=24, help=ALASAN_REVISI, example="Satu laporan masuk terlambat")
    kode: str = column("Kode Data", prefilled=True, key=True, width=18, hidden=True)
    kini: int | None = column(BERJALAN, prefilled=True, width=9, hidden=True, format="tahun")
