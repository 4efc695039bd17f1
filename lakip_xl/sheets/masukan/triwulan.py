"""Lembar Triwulan (masukan; aturan 31)."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.triwulan import AsalTarget, Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.aturan_umum import ALASAN_REVISI, BERJALAN
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.masukan.indikator import realisasi_bukan_angka, rumus_capaian
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(
    Status.LENGKAPI,
    'AND({cara_hitung}="langsung",{realisasi}="",{kendala}="",{catatan}="",'
    'OR({triwulan}<=MAX(1,{kini}),SUMPRODUCT(--({semua_triwulan}>={triwulan}),--({semua_realisasi}<>""))>0))',
    semua_triwulan=Kolom("triwulan"),
    semua_realisasi=Kolom("realisasi"),
)
def triwulan_kosong(  # noqa: PLR0913, PLR0917 - the cells that the rule looks at
    cara_hitung: str | None,
    realisasi: object,
    kendala: str | None,
    catatan: str | None,
    triwulan: int | None,
    kini: int | None,
    semua_triwulan: Sequence[object],
    semua_realisasi: Sequence[object],
) -> bool:
    """Realisasi triwulan yang sudah berjalan kosong tanpa penjelasan di Kendala atau Catatan."""
    if cara_hitung != CaraHitung.LANGSUNG or realisasi is not None or kendala or catatan or triwulan is None:
        return False
    return triwulan <= max(1, kini or 1) or any(
        isi is not None and isinstance(urutan, int) and urutan >= triwulan
        for urutan, isi in zip(semua_triwulan, semua_realisasi, strict=True)
    )


@sheet(
    "Triwulan",
    perintah="Isi realisasi setiap triwulan; realisasi tahun mengikuti polanya dan tidak diketik lagi.",
    sejak=5,
    aturan=(realisasi_bukan_angka, triwulan_kosong),
)
class Triwulan(Row):
    """Satu baris untuk setiap indikator dan triwulan, bila perencanaan mengukurnya per triwulan."""

    kode: str = column("Kode Indikator", prefilled=True, width=12)
    indikator: str | None = column("Indikator", prefilled=True, width=34)
    satuan: str | None = column("Satuan", prefilled=True, width=11)
    triwulan: int = column("Triwulan", prefilled=True, width=9, format="tahun")
    target: Ukuran | None = column("Target", prefilled=True, width=10)
    capaian: Decimal | None = column("Capaian", rumus=rumus_capaian, width=10, format="persen")
    realisasi: Ukuran | None = column(
        "Realisasi",
        width=11,
        computed_when=lambda baris: baris.get("cara_hitung") not in (None, CaraHitung.LANGSUNG),
        help="akumulatif: triwulan ini saja, bukan sampai dengan. posisi: keadaan akhir triwulan. "
        "Kosong: belum ada data; nol diketik 0.",
        example="12",
    )
    pendorong: str | None = column(
        "Faktor Pendorong", width=26, help="Apa yang mendorong pada triwulan ini.", example="Anggaran cair Januari"
    )
    kendala: str | None = column(
        "Kendala", width=30, help="Apa yang menghambat pada triwulan ini.", example="Peserta sedikit"
    )
    tindak_lanjut: str | None = column(
        "Tindak Lanjut", width=30, help="Apa yang dilakukan triwulan berikutnya.", example="Menambah sosialisasi"
    )
    catatan: str | None = column("Catatan", width=30, example="Angka sementara")
    revisi: str | None = column("Alasan Revisi", width=24, help=ALASAN_REVISI, example="Satu laporan masuk terlambat")
    pola: Pola | None = column("Pola", prefilled=True, width=11)
    asal_target: AsalTarget | None = column("Asal Target", prefilled=True, width=18)
    polaritas: Polaritas | None = column("Polaritas", prefilled=True, width=10)
    cara_hitung: CaraHitung | None = column("Cara Hitung", prefilled=True, width=12)
    skala_predikat: str | None = column("Skala Predikat", prefilled=True, width=10)
    kini: int | None = column(BERJALAN, prefilled=True, width=9, hidden=True, format="tahun")
    kunci: str = column("Kunci", prefilled=True, key=True, width=16, hidden=True)


def kunci_indikator(kode: str, triwulan: int) -> str:
    """Return the row key of an indicator in a quarter: IKU-1/TW2."""
    return f"{kode}/TW{triwulan}"
