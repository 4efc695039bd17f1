"""Lembar Indikator (masukan)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lakip_xl.domain import kategori
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Aturan, Status
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.rumus import rumus_capaian
from lakip_xl.sheets.sheet import Row, sheet

_ATURAN = (
    Aturan(
        Status.BUKAN_ANGKA,
        'AND({realisasi}<>"",{polaritas}<>"predikat",NOT(ISNUMBER({realisasi})))',
        lambda b, _: b["polaritas"] is not Polaritas.PREDIKAT and not _angka(b["realisasi"]),
        "Realisasi bukan angka.",
    ),
    Aturan(
        Status.LENGKAPI,
        'AND({cara_hitung}="langsung",{realisasi}="",{faktor_penghambat}="",{catatan}="")',
        lambda b, _: (
            b["cara_hitung"] == CaraHitung.LANGSUNG
            and not any(b[key] for key in ("realisasi", "faktor_penghambat", "catatan"))
        ),
        "Realisasi kosong tanpa penjelasan di Faktor Penghambat atau Catatan.",
    ),
)


def _angka(realisasi: Ukuran | None) -> bool:
    return realisasi is None or (realisasi.atas is None and realisasi.predikat is None)


def _capaian(baris: Mapping[str, Any], ruang: Ruang) -> Decimal | None:
    polaritas = baris["polaritas"] or Polaritas.NAIK
    return compute_capaian(polaritas, baris["target"], baris["realisasi"], ruang.daftar_predikat)


@sheet(
    "Indikator",
    perintah="Isi realisasi tahun ini dan penjelasannya; yang dihitung dari Data Dasar tidak perlu diketik.",
    aturan=_ATURAN,
)
class Indikator(Row):
    """Satu baris untuk setiap indikator unit ini."""

    kode: str = column("Kode Indikator", prefilled=True, key=True, width=14)
    indikator: str | None = column("Indikator", prefilled=True, width=38)
    satuan: str | None = column("Satuan", prefilled=True, width=11)
    polaritas: Polaritas | None = column("Polaritas", prefilled=True, width=10)
    cara_hitung: CaraHitung | None = column("Cara Hitung", prefilled=True, width=12)
    target_akhir_renstra: Ukuran | None = column("Target Akhir Renstra", prefilled=True, width=10)
    realisasi_lalu: Ukuran | None = column("Realisasi Tahun Lalu", prefilled=True, width=10)
    target: Ukuran | None = column("Target", prefilled=True, width=10)
    realisasi: Ukuran | None = column(
        "Realisasi",
        width=11,
        computed_when=lambda baris: baris.get("cara_hitung") not in (None, CaraHitung.LANGSUNG),
        help="Hanya bila cara hitung langsung. Persen diketik 95,5. Kosong: belum ada data; "
        "jelaskan di Faktor Penghambat.",
        example="95,5",
    )
    capaian: Decimal | None = column(
        "Capaian",
        formula=rumus_capaian,
        twin=_capaian,
        width=10,
        format="persen",
    )
    kategori: str | None = column(
        "Kategori",
        formula=kategori.RUMUS.replace("{rasio}", "{capaian}"),
        twin=lambda b, ruang: ruang.skala.kategori(b["capaian"]),
        width=16,
        format="tengah",
    )
    faktor_pendorong: str | None = column(
        "Faktor Pendorong",
        width=30,
        help="Apa yang membuat berhasil, satu dua kalimat.",
        example="Pelatihan terlaksana seluruhnya",
    )
    faktor_penghambat: str | None = column(
        "Faktor Penghambat",
        width=30,
        help="Apa yang menghambat; wajib bila realisasi kosong atau capaian di bawah ambang.",
        example="Peserta sedikit",
    )
    tindak_lanjut: str | None = column(
        "Tindak Lanjut", width=26, help="Apa yang akan dilakukan tahun depan.", example="Menambah sosialisasi"
    )
    catatan: str | None = column("Catatan", width=34, example="Angka sementara")
