"""Formulas of an indicator on Data Indikator: realisasi, last year's, predikat, capaian, category."""

from collections.abc import Callable
from decimal import Decimal

from lakip_xl.domain import capaian as capaian_
from lakip_xl.domain import kategori as kategori_
from lakip_xl.domain import perhitungan
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.kategori import BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.predikat import DAFTAR_BAKU, RUMUS_PREDIKAT_AKIP, daftar_berisi, predikat_akip
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, tunjuk
from lakip_xl.sheets.masukan import DataDasar, kunci_data
from lakip_xl.sheets.perencanaan import Riwayat
from lakip_xl.sheets.rumus import larik

_Semua = tuple[tuple[str, ...], ...]


def rujukan_dasar(baris: DataDasar) -> Rujukan:
    """Return where a base figure stands."""
    return Rujukan("data_dasar", kunci_data(baris.kode, baris.tahun), "nilai")


def kunci_riwayat(riwayat: Riwayat) -> str:
    """Return the row key of a figure of another year: its row on the sheet Riwayat."""
    return str(riwayat.asal.baris)


def realisasi(baris: Baris) -> object:
    """Realisasi of this year: computed from base figures, or the typed figure."""
    indikator: BarisIndikator = baris.isi
    if indikator.dihitung:
        return dihitung(indikator.cara_hitung, indikator.pembilang, indikator.penyebut)
    return indikator.realisasi and indikator.realisasi.isi


def realisasi_lalu(baris: Baris) -> object:
    """Realisasi of last year: as Riwayat records it, else computed from last year's base figures."""
    indikator: BarisIndikator = baris.isi
    if indikator.riwayat_lalu is not None:
        return tunjuk(Rujukan("data_riwayat", kunci_riwayat(indikator.riwayat_lalu), "realisasi"))
    return dihitung(indikator.cara_hitung, *indikator.dasar_lalu)


def dihitung(cara: CaraHitung, pembilang: DataDasar | None, penyebut: DataDasar | None) -> Rumus | None:
    """Return the formula that computes realisasi from base figures; None while one has no row."""
    teks = perhitungan.RUMUS.get(cara, "")
    if pembilang is None or (penyebut is None and "{penyebut}" in teks):
        return None
    rujukan = {"pembilang": rujukan_dasar(pembilang)}
    if penyebut is not None:
        rujukan["penyebut"] = rujukan_dasar(penyebut)

    def twin(atas: Decimal | None, bawah: Decimal | None = None) -> Decimal | None:
        return perhitungan.compute_realisasi(cara, atas, bawah)

    return Rumus(teks, twin, rujukan)


def predikat_tambahan(ukuran: Ukuran | None) -> str | None:
    """Return the predikat that stands beside a figure: BB of "78 (BB)"."""
    return ukuran.predikat if ukuran is not None and ukuran.nilai is not None else None


def predikat(baris: Baris) -> object:
    """Predikat of the realisasi, where the target has one beside its figure."""
    if predikat_tambahan(baris.isi.rencana.target) is None:
        return None

    def twin(nilai: Decimal | None) -> str | None:
        return None if nilai is None else predikat_akip(nilai)

    return Rumus(RUMUS_PREDIKAT_AKIP.replace("{nilai}", "{realisasi}"), twin)


def capaian(semua: _Semua) -> Callable[[Baris], object]:
    """Capaian of an indicator by its polaritas; `semua` are the ordinal lists."""

    def buat(baris: Baris) -> object:
        rencana = baris.isi.rencana
        polaritas: Polaritas | None = rencana.polaritas
        if polaritas is None:
            return None
        teks = capaian_.RUMUS[polaritas]
        if polaritas is Polaritas.PREDIKAT:
            target = rencana.target.predikat if rencana.target is not None else None
            daftar = daftar_berisi(target or "", semua) or DAFTAR_BAKU[0]
            return Rumus(
                teks.replace("{daftar_predikat}", larik(daftar)),
                lambda nyata, rencana: _hitung(polaritas, rencana, None, nyata, semua),
            )
        if polaritas is Polaritas.RENTANG:
            return Rumus(teks, lambda bawah, atas, nyata: _hitung(polaritas, bawah, atas, nyata, semua))
        return Rumus(teks, lambda rencana, nyata: _hitung(polaritas, rencana, None, nyata, semua))

    return buat


def _hitung(polaritas: Polaritas, target: object, atas: object, nyata: object, semua: _Semua) -> Decimal | None:
    return compute_capaian(polaritas, ukuran(target, atas), ukuran(nyata), semua)


def ukuran(nilai: object, atas: object = None) -> Ukuran | None:
    """Return the measure that a cell holds: a number, a range with `atas`, or a predikat."""
    if isinstance(nilai, str):
        return Ukuran(predikat=nilai)
    if not isinstance(nilai, Decimal | int):
        return None
    return Ukuran(Decimal(nilai), Decimal(atas) if isinstance(atas, Decimal | int) else None)


def capaian_terbatas(batas: Decimal) -> Rumus:
    """Capaian, at most `batas` percent."""
    paling_tinggi = batas / 100

    def twin(nilai: Decimal | None) -> Decimal | None:
        return None if nilai is None else min(nilai, paling_tinggi)

    return Rumus(f'IF({{capaian}}="","",MIN({{capaian}},{paling_tinggi}))', twin)


def kategori(laporan: Laporan) -> Rumus:
    """Category of capaian, or the words that say why there is none."""
    teks = kategori_.RUMUS.replace("{rasio}", "{capaian}")

    def twin(nyata: object, capaian: Decimal | None) -> str:
        if nyata is None:
            return BELUM_DILAPORKAN
        return laporan.skala.kategori(capaian) or TIDAK_DAPAT_DIHITUNG

    return Rumus(f'IF({{realisasi}}="","{BELUM_DILAPORKAN}",IF({{capaian}}="","{TIDAK_DAPAT_DIHITUNG}",{teks}))', twin)
