"""Lembar Indikator (masukan)."""

from decimal import Decimal

from lakip_xl.domain import kategori
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.rumus import rumus_capaian
from lakip_xl.sheets.sheet import Row, column, sheet


@sheet(
    "Indikator",
    perintah="Isi realisasi tahun ini dan penjelasannya; yang dihitung dari Data Dasar tidak perlu diketik.",
)
class Indikator(Row):
    """Satu baris untuk setiap indikator unit ini."""

    kode: str = column("Kode Indikator", prefilled=True, key=True, width=14)
    indikator: str | None = column("Indikator", prefilled=True, width=50)
    satuan: str | None = column("Satuan", prefilled=True, width=12)
    polaritas: Polaritas | None = column("Polaritas", prefilled=True, width=12)
    cara_hitung: CaraHitung | None = column("Cara Hitung", prefilled=True, width=12)
    target_akhir_renstra: Ukuran | None = column("Target Akhir Renstra", prefilled=True, width=12)
    realisasi_lalu: Ukuran | None = column("Realisasi Tahun Lalu", prefilled=True, width=12)
    target: Ukuran | None = column("Target", prefilled=True, width=12)
    realisasi: Ukuran | None = column(
        "Realisasi",
        width=12,
        help="Hanya bila cara hitung langsung. Persen diketik 95,5. Kosong: belum ada data; "
        "jelaskan di Faktor Penghambat.",
        example="95,5",
    )
    capaian: Decimal | None = column(
        "Capaian",
        formula=rumus_capaian,
        twin=lambda b, _: compute_capaian(b["polaritas"] or Polaritas.NAIK, b["target"], b["realisasi"]),
        width=12,
        format="persen",
    )
    kategori: str | None = column(
        "Kategori",
        formula=kategori.RUMUS.replace("{rasio}", "{capaian}"),
        twin=lambda b, skala: skala.kategori(b["capaian"]),
        width=18,
    )
    faktor_pendorong: str | None = column(
        "Faktor Pendorong", width=40, help="Apa yang membuat berhasil, satu dua kalimat."
    )
    faktor_penghambat: str | None = column(
        "Faktor Penghambat",
        width=40,
        help="Apa yang menghambat; wajib bila realisasi kosong atau capaian di bawah ambang.",
    )
    tindak_lanjut: str | None = column("Tindak Lanjut", width=40, help="Apa yang akan dilakukan tahun depan.")
    catatan: str | None = column("Catatan", width=40)
