"""Ringkasan: the year on one page for the head of the office."""

from collections.abc import Iterator, Sequence
from typing import Any

from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.perhatian import tabel_perhatian
from lakip_xl.bersama.ringkasan_cakupan import tabel_cakupan
from lakip_xl.bersama.ringkasan_kisi import BAB, LEBAR, LEMBAR
from lakip_xl.domain.gabungan import banyak_sama
from lakip_xl.finding import Finding
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.layout.chart import BANYAK, PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Sasaran


def ringkasan(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Table[Any]]:
    """Compose the page: coverage, sasaran, programs, categories, what needs attention."""
    yield tabel_cakupan(laporan, temuan)
    yield _sasaran(laporan)
    yield _program(laporan)
    yield _kategori(laporan)
    yield tabel_perhatian(laporan)


def _sasaran(laporan: Laporan) -> Table[Sasaran]:
    return Table[Sasaran](
        kode="ringkasan_sasaran",
        lembar=LEMBAR,
        judul="Capaian Sasaran",
        bab=BAB,
        columns=(
            Text("uraian", "Sasaran", lambda isi: isi.sasaran, width=LEBAR[0]),
            Ref("cakupan", "Cakupan", "B.7", "cakupan", LEBAR[1], "tengah"),
            Ref("serapan", "Serapan Program", "B.7", "serapan", LEBAR[2], "persen"),
            Ref("capaian", "Capaian", "B.7", "capaian", LEBAR[3], "persen"),
            Category("kategori", "Kategori", of="capaian", width=LEBAR[4]),
            lihat(lambda baris: Rujukan("B.7", baris.kunci, "kode")),
        ),
        rows=tuple(Baris(sasaran.kode, sasaran) for sasaran in laporan.sasaran),
        berwarna=("kategori",),
        charts=(
            Chart(
                judul="Capaian sasaran dan serapan program pendukungnya (100 % = target)",
                jenis=Jenis.BATANG,
                kategori="uraian",
                series=(Series("Capaian", "capaian"), Series("Serapan", "serapan")),
                sumbu_nilai="Persen",
                keterangan="Diagram batang capaian setiap sasaran dan serapan anggaran programnya.",
                format=PERSEN,
                di_samping=True,
            ),
        ),
    )


def _program(laporan: Laporan) -> Table[Cabang]:
    return Table[Cabang](
        kode="ringkasan_program",
        lembar=LEMBAR,
        judul="Serapan Program",
        bab=BAB,
        columns=(
            Text("uraian", "Program", lambda isi: isi.rencana.uraian, width=LEBAR[0]),
            Ref("pagu", "Pagu (Rp)", "3.3", "pagu", LEBAR[1], "rupiah"),
            Ref("realisasi", "Realisasi (Rp)", "3.3", "realisasi", LEBAR[2], "rupiah"),
            Ref("serapan", "Serapan", "3.3", "serapan", LEBAR[3], "persen"),
            Ref("kategori", "Kategori", "3.3", "kategori", LEBAR[4], "tengah"),
            lihat(lambda baris: Rujukan("3.3", baris.kunci, "kode")),
        ),
        rows=tuple(Baris(cabang.kode, cabang) for cabang in laporan.pohon),
        berwarna=("kategori",),
        charts=(
            Chart(
                judul="Serapan anggaran setiap program",
                jenis=Jenis.BATANG,
                kategori="uraian",
                series=(Series("Serapan", "serapan"),),
                sumbu_nilai="Realisasi / pagu",
                keterangan="Diagram batang serapan anggaran setiap program.",
                format=PERSEN,
                di_samping=True,
            ),
        ),
    )


def _kategori(laporan: Laporan) -> Table[str]:
    dipakai = {laporan.kategori_indikator(indikator) for indikator in laporan.indikator}
    nama = dict.fromkeys((*(band.kategori for band in laporan.skala.band), *sorted(dipakai)))

    def hitung(tabel: str) -> AnyRumus:
        return banyak_sama.untuk(nilai=Wilayah(tabel, "kategori"), kata="kategori")

    return Table[str](
        kode="ringkasan_kategori",
        lembar=LEMBAR,
        judul="Sebaran Kategori",
        bab=BAB,
        columns=(
            Text("kategori", "Kategori", lambda isi: isi, width=LEBAR[0]),
            Computed("indikator", "Indikator", hitung("data_indikator"), LEBAR[1], "bulat"),
            Computed("program", "Program", hitung("ringkasan_program"), LEBAR[2], "bulat"),
        ),
        rows=tuple(Baris(kategori, kategori) for kategori in nama),
        charts=(
            Chart(
                judul="Banyaknya indikator dan program menurut kategori",
                jenis=Jenis.KOLOM,
                kategori="kategori",
                series=(Series("Indikator", "indikator"), Series("Program", "program")),
                sumbu_nilai="Banyaknya",
                keterangan="Diagram kolom banyaknya indikator dan program pada setiap kategori.",
                format=BANYAK,
                di_samping=True,
            ),
        ),
    )
