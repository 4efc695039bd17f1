"""Lembar Indikator (masukan; aturan 5)."""

from collections.abc import Mapping
from decimal import Decimal

from lakip_xl.domain import kategori
from lakip_xl.domain.capaian import Polaritas, rumus_polaritas
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.predikat import predikat_dari
from lakip_xl.domain.rumus import Rumus, Tetapan, rumus, sisipkan
from lakip_xl.domain.triwulan import Pola
from lakip_xl.domain.ukuran import Bentuk, Ukuran
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.sheet import Row, sheet

_BERPREDIKAT = tuple(polaritas for polaritas in Polaritas if polaritas.penilaian.bentuk is Bentuk.PREDIKAT)


@aturan(
    Status.BUKAN_ANGKA,
    'AND({realisasi}<>"",'
    + "".join(f'{{polaritas}}<>"{polaritas}",' for polaritas in _BERPREDIKAT)
    + "NOT(ISNUMBER({realisasi})))",
)
def realisasi_bukan_angka(realisasi: object, polaritas: str | None) -> bool:
    """Realisasi bukan angka."""
    return isinstance(realisasi, str) and polaritas not in _BERPREDIKAT


@aturan(Status.LENGKAPI, 'AND({cara_hitung}="langsung",{realisasi}="",{faktor_penghambat}="",{catatan}="")')
def tanpa_penjelasan(
    cara_hitung: str | None, realisasi: object, faktor_penghambat: str | None, catatan: str | None
) -> bool:
    """Realisasi kosong tanpa penjelasan di Faktor Penghambat atau Catatan."""
    kosong = realisasi is None and not faktor_penghambat and not catatan
    return cara_hitung == CaraHitung.LANGSUNG and kosong


@rumus('""')
def tanpa_capaian() -> None:
    """No capaian: the target is not of the shape that the polaritas asks for."""


def rumus_capaian(baris: Mapping[str, object], ruang: Ruang) -> Rumus[..., Decimal | None]:
    """Return the formula of capaian for a row by its polaritas (aturan 1 to 4); targets like 78 (BB) are written in."""
    target = baris.get("target")
    polaritas = next((anggota for anggota in Polaritas if anggota == baris.get("polaritas")), Polaritas.NAIK)
    skala = ruang.predikat.get(str(baris.get("skala_predikat")))
    capaian = rumus_polaritas(polaritas, skala)
    if polaritas.penilaian.bentuk is Bentuk.RENTANG and (not isinstance(target, Ukuran) or target.atas is None):
        return tanpa_capaian
    if isinstance(target, Ukuran) and not target.polos:
        capaian = capaian.untuk(target=Tetapan(target.nilai))
        if "target_atas" in capaian.tempat:
            capaian = capaian.untuk(target_atas=Tetapan(target.atas))
    if skala is None or "predikat_realisasi" not in capaian.tempat:
        return capaian
    tertulis = skala.dari_ukuran(target) if isinstance(target, Ukuran) else None
    return sisipkan(
        capaian.untuk(predikat_target=Tetapan(tertulis)),
        predikat_realisasi=predikat_dari(skala).untuk(nilai="realisasi"),
    )


@sheet(
    "Indikator",
    perintah="Isi realisasi tahun ini dan penjelasannya; yang dihitung dari Data Dasar tidak perlu diketik.",
    aturan=(realisasi_bukan_angka, tanpa_penjelasan),
)
class Indikator(Row):
    """Satu baris untuk setiap indikator unit ini."""

    kode: str = column("Kode Indikator", prefilled=True, key=True, width=14)
    indikator: str | None = column("Indikator", prefilled=True, width=38)
    satuan: str | None = column("Satuan", prefilled=True, width=11)
    realisasi_lalu: Ukuran | None = column("Realisasi Tahun Lalu", prefilled=True, width=10)
    target: Ukuran | None = column("Target", prefilled=True, width=10)
    capaian: Decimal | None = column(
        "Capaian",
        rumus=rumus_capaian,
        width=10,
        format="persen",
    )
    kategori: str | None = column(
        "Kategori",
        rumus=kategori.kategori.untuk(rasio="capaian"),
        width=16,
        format="tengah",
    )
    realisasi: Ukuran | None = column(
        "Realisasi",
        width=11,
        computed_when=lambda baris: bool(
            baris.get("cara_hitung") not in (None, CaraHitung.LANGSUNG) or baris.get("pola")
        ),
        help="Hanya bila cara hitung langsung. Persen diketik 95,5. Kosong: belum ada data; "
        "jelaskan di Faktor Penghambat.",
        example="95,5",
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
    polaritas: Polaritas | None = column("Polaritas", prefilled=True, width=10)
    cara_hitung: CaraHitung | None = column("Cara Hitung", prefilled=True, width=12)
    skala_predikat: str | None = column("Skala Predikat", prefilled=True, width=10)
    target_akhir_renstra: Ukuran | None = column("Target Akhir Renstra", prefilled=True, width=10)
    pola: Pola | None = column("Pola", prefilled=True, hidden=True, since=5)
