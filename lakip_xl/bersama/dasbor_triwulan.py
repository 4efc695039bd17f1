"""Dasbor Triwulan: what its page is made of, and its table of capaian by quarter (aturan 7, 8 and 31)."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.bahan_triwulan import (
    IndikatorSampai,
    indikator_sampai,
    kolom_capaian,
    sel_indikator,
    uang_menurut_unit,
)
from lakip_xl.bersama.rekap import kunci_kategori
from lakip_xl.domain.gabungan import banyak_kata, banyak_sama, banyak_terisi, cakupan, rata_rata
from lakip_xl.domain.kategori import BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.rumus import Rumus, Tetapan
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.laporan.rencana_kas import rencana_kas
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table

LEMBAR, BAB = "Dasbor Triwulan", "Ringkasan"
KINERJA = "dasbor_kinerja"
LEBAR_NAMA, LEBAR_RUPIAH, LEBAR_CAKUPAN, LEBAR_ANGKA = 50, 16, 17, 9.5
_BARIS_PERTAMA = 5
"""Zero-based row of the headers of the first table."""


class BahanDasbor(NamedTuple):
    """The year, its indicators to date, the money that is measured by quarter, and whether cash of it is planned."""

    laporan: Laporan
    indikator: tuple[IndikatorSampai, ...]
    uang: tuple[BarisAnggaran, ...]
    ada_kas: bool

    def pada(self, triwulan: int, unit: str | None = None) -> tuple[IndikatorSampai, ...]:
        """Return the indicators that were measured until a quarter, of one unit where it is named."""
        return tuple(isi for isi in self.indikator if isi.triwulan == triwulan and unit in {None, isi.unit})

    def milik(self, unit: str) -> tuple[BarisAnggaran, ...]:
        """Return the sub kegiatan of a unit."""
        return tuple(baris for baris in self.uang if baris.rencana.unit == unit)

    def dari_indikator(
        self, triwulan: int, kolom: str, hitung: Rumus[..., object], unit: str | None = None
    ) -> AnyRumus | None:
        """Return a formula over a column of the indicators until a quarter; None where there are none."""
        semua = self.pada(triwulan, unit)
        return hitung.untuk(nilai=sel_indikator(semua, kolom)) if semua else None


def bahan_dasbor(laporan: Laporan) -> BahanDasbor:
    """Return what the page of a year is made of."""
    return BahanDasbor(laporan, indikator_sampai(laporan), uang_menurut_unit(laporan), bool(rencana_kas(laporan)))


def baris_triwulan_tahun() -> tuple[Baris[int], ...]:
    """Return a row for every quarter."""
    return tuple(Baris(nama_triwulan(nomor), nomor) for nomor in TRIWULAN)


def nama_triwulan(nomor: int) -> str:
    """Return the short name of a quarter: TW II."""
    return f"TW {angka_romawi(nomor)}"


def kolom_triwulan() -> Text[int]:
    """Return the column that names the quarter of a row."""
    return Text("triwulan", "Triwulan", nama_triwulan, LEBAR_NAMA)


def tabel_kinerja(bahan: BahanDasbor) -> Table[int]:
    """Compose capaian by quarter: how many are measured, their means, in which category each is."""
    kini, sampai = (kolom_capaian(bahan.laporan, kini=kini) for kini in (True, False))

    def hitung(kolom: str, rumus: Rumus[..., object]) -> Callable[[Baris[int]], AnyRumus | None]:
        return lambda baris: bahan.dari_indikator(baris.isi, kolom, rumus)

    return Table[int](
        kode=KINERJA,
        lembar=LEMBAR,
        judul="Capaian Indikator",
        judul_lembar=f"Dasbor Triwulan Tahun {bahan.laporan.tahun}",
        jawab="Bagaimana capaian dan serapan dari triwulan ke triwulan?",
        bab=BAB,
        columns=(
            kolom_triwulan(),
            Computed("diukur", "Indikator Diukur", _diukur, LEBAR_RUPIAH, "bulat"),
            Computed("realisasi", "Dengan Realisasi", hitung("realisasi_kini", banyak_terisi), LEBAR_RUPIAH, "bulat"),
            Computed("kini", "Rata-rata Capaian Triwulan", hitung(kini, rata_rata), LEBAR_RUPIAH, "persen"),
            Computed("sampai", "Rata-rata Capaian s.d. Triwulan", hitung(sampai, rata_rata), LEBAR_RUPIAH, "persen"),
            Computed("cakupan", "Dihitung s.d. Triwulan", _cakupan(bahan, sampai), LEBAR_CAKUPAN, "tengah"),
            Category("kategori", "Kategori s.d. Triwulan", of="sampai", width=LEBAR_CAKUPAN),
            *_kategori(bahan),
        ),
        rows=baris_triwulan_tahun(),
        catatan=(
            (
                "Rata-rata sederhana atas indikator yang dapat dihitung; kosong bukan nol dan tidak ikut. "
                "S.d. triwulan: menurut pola indikator; jumlah dan rata-rata hanya bila semua triwulannya terisi."
            ),
        ),
        sumber="Data Triwulan",
        berwarna=("kategori",),
        tetap=True,
        baris_kepala=_BARIS_PERTAMA,
    )


def _diukur(baris: Baris[int]) -> AnyRumus:
    return banyak_sama.untuk(nilai=Wilayah("data_triwulan", "triwulan"), kata=Tetapan(baris.isi))


def _cakupan(bahan: BahanDasbor, kolom: str) -> Callable[[Baris[int]], object]:
    def buat(baris: Baris[int]) -> object:
        semua = bahan.pada(baris.isi)
        if not semua:
            return "belum ada"
        return cakupan.untuk(nilai=sel_indikator(semua, kolom), dari=Tetapan(f" dari {len(semua)} indikator"))

    return buat


def _kategori(bahan: BahanDasbor) -> Iterator[Computed[int]]:
    """Yield a column for every category of the scale, the best one first, and for what has none."""

    def banyak(kata: object) -> Callable[[Baris[int]], AnyRumus | None]:
        return lambda baris: bahan.dari_indikator(baris.isi, "kategori", banyak_kata.untuk(kata=kata))

    band = bahan.laporan.skala.band
    for urutan, pita in enumerate(band):
        sel = Rujukan("data_skala", str(pita.batas_bawah), "kategori")
        kolom = Computed[int](kunci_kategori(urutan), pita.kategori, banyak(sel), LEBAR_ANGKA, "bulat")
        yield kolom.berkepala(sel)
    for urutan, kata in enumerate((BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG), start=len(band)):
        kepala = kata.capitalize()
        yield Computed(kunci_kategori(urutan), kepala, banyak(Tetapan(kata)), LEBAR_ANGKA, "bulat")
