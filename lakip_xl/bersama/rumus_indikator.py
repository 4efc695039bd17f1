"""Formulas of an indicator on Data Indikator: realisasi, last year's, predikat, capaian, category."""

from collections.abc import Callable
from decimal import Decimal

from lakip_xl.bersama.triwulan import realisasi_tahunan
from lakip_xl.domain.capaian import rumus_polaritas
from lakip_xl.domain.kategori import kategori_indikator
from lakip_xl.domain.perhitungan import PENGALI_BAKU, CaraHitung
from lakip_xl.domain.predikat import SkalaPredikat, predikat_dari
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.sheets.masukan import DataDasar, kunci_data
from lakip_xl.sheets.perencanaan import Riwayat

kategori = kategori_indikator
"""Category of capaian, or the words that say why there is none."""


def rujukan_dasar(baris: DataDasar) -> Rujukan:
    """Return where a base figure stands."""
    return Rujukan("data_dasar", kunci_data(baris.kode, baris.tahun), "nilai")


def kunci_riwayat(riwayat: Riwayat) -> str:
    """Return the row key of a figure of another year: its row on the sheet Riwayat."""
    return str(riwayat.asal.baris)


def rujukan_riwayat(riwayat: Riwayat, kolom: str) -> Rujukan:
    """Return where a figure of another year stands: target or realisasi."""
    return Rujukan("data_riwayat", kunci_riwayat(riwayat), kolom)


def realisasi(baris: Baris[BarisIndikator]) -> object:
    """Realisasi of this year: from base figures, from quarters, or the typed figure (aturan 10, 11 and 31)."""
    indikator = baris.isi
    if indikator.dihitung:
        return dihitung(indikator, indikator.pembilang, indikator.penyebut)
    if (tahunan := realisasi_tahunan(indikator.rencana)) is not None:
        return tahunan
    return indikator.realisasi and indikator.realisasi.isi


def realisasi_lalu(baris: Baris[BarisIndikator]) -> object:
    """Realisasi of last year: as Riwayat records it, else computed from last year's base figures."""
    indikator = baris.isi
    if indikator.riwayat_lalu is not None:
        return tunjuk.untuk(asal=rujukan_riwayat(indikator.riwayat_lalu, "realisasi"))
    return dihitung(indikator, *indikator.dasar_lalu)


def dihitung(indikator: BarisIndikator, pembilang: DataDasar | None, penyebut: DataDasar | None) -> AnyRumus | None:
    """Return the formula that computes realisasi from base figures; None while one has no row (aturan 10 and 24)."""
    hitungan = indikator.cara_hitung.hitungan
    if hitungan is None:
        return None
    semua = {
        "pembilang": pembilang and rujukan_dasar(pembilang),
        "penyebut": penyebut and rujukan_dasar(penyebut),
        "pengali": Rujukan("data_indikator", indikator.kode, "pengali"),
    }
    tempat = {nama: semua[nama] for nama in hitungan.rumus.tempat}
    return None if None in tempat.values() else hitungan.rumus.untuk(**tempat)


def pengali(indikator: BarisIndikator) -> int | None:
    """What a ratio is multiplied by (aturan 24); None for what is no ratio."""
    return indikator.rencana.pengali or PENGALI_BAKU if indikator.cara_hitung is CaraHitung.RASIO else None


def predikat_target(skala: SkalaPredikat | None, ukuran: Ukuran | None) -> object:
    """Predikat of a target on its scale: by its number, else as it is written (aturan 4 and 23)."""
    return _predikat(skala, ukuran, "target")


def predikat_realisasi(skala: SkalaPredikat | None, ukuran: Ukuran | None) -> object:
    """Predikat of a realisasi on its scale: by its number, else as it is written (aturan 4 and 23)."""
    return _predikat(skala, ukuran, "realisasi")


def _predikat(skala: SkalaPredikat | None, ukuran: Ukuran | None, kolom: str) -> object:
    if skala is None:
        return None
    if ukuran is not None and ukuran.predikat is not None and not skala.berbatas:
        return skala.sebut(ukuran.predikat)
    return predikat_dari(skala).untuk(nilai=kolom)


def capaian(laporan: Laporan) -> Callable[[Baris[BarisIndikator]], AnyRumus | None]:
    """Capaian of an indicator by its polaritas, on the row of Data Indikator."""

    def buat(baris: Baris[BarisIndikator]) -> AnyRumus | None:
        rencana = baris.isi.rencana
        return (
            None if rencana.polaritas is None else rumus_polaritas(rencana.polaritas, laporan.skala_indikator(rencana))
        )

    return buat


def capaian_terhadap(laporan: Laporan, indikator: BarisIndikator, target: Ukuran | None) -> AnyRumus | None:
    """Capaian against another target than this year's, whose figure stands in the column `target` of the row."""
    rencana = indikator.rencana
    if rencana.polaritas is None:
        return None
    skala = laporan.skala_indikator(rencana)
    hitung = rumus_polaritas(rencana.polaritas, skala)
    if skala is None or "predikat_target" not in hitung.tempat:
        return hitung
    return hitung.untuk(
        predikat_target=Tetapan(skala.dari_ukuran(target)),
        predikat_realisasi=Rujukan("data_indikator", indikator.kode, "predikat_realisasi"),
    )


@rumus('IF({capaian}="","",MIN({capaian},{batas}))')
def terbatas(capaian: Decimal | None, batas: Decimal) -> Decimal | None:
    """Capaian, at most `batas` as a ratio; None for None (aturan 7)."""
    return None if capaian is None else min(capaian, batas)


def capaian_terbatas(persen: Decimal) -> AnyRumus:
    """Capaian, at most so many percent (aturan 7)."""
    return terbatas.untuk(batas=Tetapan(persen / 100))
