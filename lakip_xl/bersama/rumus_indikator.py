"""Formulas of an indicator on Data Indikator: realisasi, last year's, predikat, capaian, category."""

from collections.abc import Callable
from decimal import Decimal

from lakip_xl.domain.capaian import Polaritas, daftar_predikat_untuk
from lakip_xl.domain.kategori import kategori_indikator
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.predikat import predikat_akip
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.domain.ukuran import Bentuk, Ukuran
from lakip_xl.laporan import BarisIndikator
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
    """Realisasi of this year: computed from base figures, or the typed figure (aturan 10 and 11)."""
    indikator = baris.isi
    if indikator.dihitung:
        return dihitung(indikator.cara_hitung, indikator.pembilang, indikator.penyebut)
    return indikator.realisasi and indikator.realisasi.isi


def realisasi_lalu(baris: Baris[BarisIndikator]) -> object:
    """Realisasi of last year: as Riwayat records it, else computed from last year's base figures."""
    indikator = baris.isi
    if indikator.riwayat_lalu is not None:
        return tunjuk.untuk(asal=rujukan_riwayat(indikator.riwayat_lalu, "realisasi"))
    return dihitung(indikator.cara_hitung, *indikator.dasar_lalu)


def dihitung(cara: CaraHitung, pembilang: DataDasar | None, penyebut: DataDasar | None) -> AnyRumus | None:
    """Return the formula that computes realisasi from base figures; None while one has no row (aturan 10)."""
    if cara.hitungan is None:
        return None
    dasar = {"pembilang": pembilang, "penyebut": penyebut}
    tempat = {nama: data and rujukan_dasar(data) for nama, data in dasar.items() if nama in cara.hitungan.rumus.tempat}
    return None if None in tempat.values() else cara.hitungan.rumus.untuk(**tempat)


def predikat_tambahan(ukuran: Ukuran | None) -> str | None:
    """Return the predikat that stands beside a figure: BB of "78 (BB)"."""
    return ukuran.predikat if ukuran is not None and ukuran.nilai is not None else None


def predikat(baris: Baris[BarisIndikator]) -> object:
    """Predikat of the realisasi, where the target has one beside its figure (aturan 4 and 9)."""
    return None if predikat_tambahan(baris.isi.rencana.target) is None else predikat_akip.untuk(nilai="realisasi")


def capaian(semua: tuple[tuple[str, ...], ...]) -> Callable[[Baris[BarisIndikator]], AnyRumus | None]:
    """Capaian of an indicator by its polaritas; `semua` are the ordinal lists."""

    def buat(baris: Baris[BarisIndikator]) -> AnyRumus | None:
        rencana = baris.isi.rencana
        return None if rencana.polaritas is None else rumus_capaian(rencana.polaritas, rencana.target, semua)

    return buat


def rumus_capaian(polaritas: Polaritas, target: Ukuran | None, semua: tuple[tuple[str, ...], ...]) -> AnyRumus:
    """Return the formula of a polaritas, with its ordinal list written in where it needs one."""
    rumus_ = polaritas.penilaian.capaian
    if polaritas.penilaian.bentuk is not Bentuk.PREDIKAT:
        return rumus_
    return rumus_.untuk(daftar_predikat=Tetapan(daftar_predikat_untuk(target, semua)))


@rumus('IF({capaian}="","",MIN({capaian},{batas}))')
def terbatas(capaian: Decimal | None, batas: Decimal) -> Decimal | None:
    """Capaian, at most `batas` as a ratio; None for None (aturan 7)."""
    return None if capaian is None else min(capaian, batas)


def capaian_terbatas(persen: Decimal) -> AnyRumus:
    """Capaian, at most so many percent (aturan 7)."""
    return terbatas.untuk(batas=Tetapan(persen / 100))
