"""Ringkasan: how far performance and money are at the end of a quarter, on one page."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lakip_xl.bersama.buku_triwulan.lembar import RINGKASAN, TOTAL, UANG, UKUR, sebut
from lakip_xl.bersama.nama import kolom_nama, nama_acuan
from lakip_xl.domain.gabungan import banyak_angka, banyak_kata, cakupan, rata_rata
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import kunci_triwulan
from lakip_xl.finding import Finding, hitung_tingkat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import pengukuran
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Text
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, Wilayah, tunjuk
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import KeadaanAksi
from lakip_xl.sheets.perencanaan import Sasaran


class HalTriwulan(NamedTuple):
    """One line: what is counted, how, in which format."""

    hal: str
    nilai: object
    format: str = "bulat"


def ringkasan(laporan: Laporan, triwulan: int, temuan: Sequence[Finding]) -> Iterator[Table[Any]]:
    """Angka pokok triwulan ini dan capaian setiap sasaran."""
    yield RINGKASAN.tempatkan(
        Table[HalTriwulan](
            kode="tw_ringkasan",
            judul=f"Ringkasan {sebut(triwulan, laporan.tahun)}",
            sebutan="Ringkasan",
            columns=(
                Text("hal", "Hal", lambda isi: isi.hal, 54),
                Computed("nilai", "Nilai", lambda baris: baris.isi.nilai, 18, lambda baris: baris.isi.format),
            ),
            rows=tuple(Baris(isi.hal, isi) for isi in _semua(laporan, triwulan, temuan)),
            sumber="Pengukuran Kinerja, Serapan dan Pemeriksaan",
        )
    )
    yield from _sasaran(laporan, triwulan)


def _semua(laporan: Laporan, triwulan: int, temuan: Sequence[Finding]) -> Iterator[HalTriwulan]:
    capaian = Wilayah(UKUR, "capaian_sampai")
    semua = pengukuran(laporan, triwulan)
    yield HalTriwulan("Indikator berpola triwulan", len(semua))
    yield HalTriwulan("Indikator yang sudah waktunya diukur", sum(bool(isi.triwulan) for isi in semua))
    yield HalTriwulan("Indikator yang capaiannya sampai triwulan ini diketahui", banyak_angka.untuk(nilai=capaian))
    yield HalTriwulan("Rata-rata capaian sampai triwulan ini", rata_rata.untuk(nilai=capaian), "persen")
    for band in laporan.skala.band:
        kata = Tetapan(band.kategori)
        yield HalTriwulan(
            f"Indikator berkategori {band.kategori}", banyak_kata.untuk(nilai=Wilayah(UKUR, "kategori"), kata=kata)
        )
    if laporan.triwulan.unit and any(baris.rencana.unit in laporan.triwulan.unit for baris in laporan.anggaran):
        for hal, kolom, format_ in _UANG:
            yield HalTriwulan(hal, _lihat(kolom), format_)
    if laporan.triwulan.rencana_aksi:
        keadaan = Wilayah("data_aksi_triwulan", kunci_triwulan(triwulan))
        for kata_keadaan in KeadaanAksi:
            yield HalTriwulan(f"Aksi {kata_keadaan}", banyak_kata.untuk(nilai=keadaan, kata=Tetapan(str(kata_keadaan))))
    kesalahan, peringatan = hitung_tingkat(temuan)[:2]
    yield HalTriwulan("Temuan: kesalahan", kesalahan)
    yield HalTriwulan("Temuan: peringatan", peringatan)


_UANG = (
    ("Pagu (Rp)", "pagu", "rupiah"),
    ("Realisasi triwulan ini (Rp)", "kini", "rupiah"),
    ("Realisasi sampai triwulan ini (Rp)", "sampai", "rupiah"),
    ("Serapan sampai triwulan ini", "serapan", "persen"),
    ("Garis lurus: serapan bila sama besar setiap triwulan", "lurus", "persen"),
)


def _lihat(kolom: str) -> AnyRumus:
    return tunjuk.untuk(asal=Rujukan(UANG, TOTAL, kolom))


# --- by sasaran ----------------------------------------------------------------------------------


def _sasaran(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Yield the mean capaian of each sasaran that has indicators measured by quarter."""
    diukur = {isi.indikator.kode for isi in pengukuran(laporan, triwulan)}
    milik = {
        sasaran.kode: [
            isi.kode for isi in laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran.kode) if isi.kode in diukur
        ]
        for sasaran in laporan.sasaran
    }
    rows = tuple(Baris(sasaran.kode, sasaran) for sasaran in laporan.sasaran if milik[sasaran.kode])
    if not rows:
        return

    def sel(baris: Baris[Sasaran]) -> Kumpulan:
        return Kumpulan(tuple(Rujukan(UKUR, kode, "capaian_sampai") for kode in milik[baris.kunci]))

    yield RINGKASAN.tempatkan(
        Table[Sasaran](
            kode="tw_sasaran",
            judul="Capaian Setiap Sasaran sampai Triwulan Ini",
            sebutan="Capaian Sasaran",
            columns=(
                kolom_nama("sasaran", "Sasaran", lambda isi: nama_acuan(laporan, isi.kode), 54),
                Computed("capaian", "Rata-rata Capaian", lambda baris: rata_rata.untuk(nilai=sel(baris)), 18, "persen"),
                Category("kategori", "Kategori", of="capaian", width=20),
                Computed(
                    "cakupan",
                    "Cakupan",
                    lambda baris: cakupan.untuk(
                        nilai=sel(baris), dari=Tetapan(f" dari {len(milik[baris.kunci])} indikator")
                    ),
                    20,
                    "tengah",
                ),
            ),
            rows=rows,
            catatan=("Rata-rata sederhana indikator sasaran yang dapat dihitung.",),
            sumber="Pengukuran Kinerja",
            berwarna=("kategori",),
            charts=(
                Chart(
                    judul="Capaian sasaran sampai triwulan ini",
                    jenis=Jenis.BATANG,
                    kategori="sasaran",
                    series=(Series("Rata-rata capaian", "capaian"),),
                    sumbu_nilai="persen dari target sampai triwulan ini",
                    keterangan="Diagram batang rata-rata capaian setiap sasaran sampai triwulan ini.",
                    format=PERSEN,
                    nama_panjang=True,
                ),
            ),
        )
    )
