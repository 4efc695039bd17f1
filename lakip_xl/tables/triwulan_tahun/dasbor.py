"""Dasbor Triwulan: the year by quarter on one page, only where the plan measures by quarter (aturan 31)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from lakip_xl.bersama.bahan_triwulan import SAMPAI, bahan_indikator, bahan_uang, kolom_capaian, sel_uang
from lakip_xl.bersama.dasbor_triwulan import (
    BAB,
    LEBAR_ANGKA,
    LEBAR_NAMA,
    LEMBAR,
    BahanDasbor,
    bahan_dasbor,
    nama_triwulan,
    tabel_kinerja,
)
from lakip_xl.bersama.dasbor_uang import GARIS, bahan_garis, tabel_uang
from lakip_xl.bersama.nama import kolom_nama, nama_unit
from lakip_xl.domain import anggaran
from lakip_xl.domain.gabungan import rata_rata
from lakip_xl.domain.rumus import sisipkan
from lakip_xl.domain.triwulan import TRIWULAN, jumlah_penuh, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, LetakGrafik, Series
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Unit

T = TypeVar("T")

_LEBAR, _TINGGI, _ANTARA = 740, 200, 8
"""Pixels of a chart, and between the two."""
_JARAK = 2
"""Rows between a table and the headers of the next: a blank one and its title."""


@table("dasbor_triwulan")
def dasbor(laporan: Laporan) -> Iterator[Table[Any]]:
    """Capaian dan serapan setiap triwulan, seluruhnya dan setiap unit, dengan garis lurus dan rencana kas."""
    if not laporan.triwulan.ada:
        return
    bahan = bahan_dasbor(laporan)
    kinerja = tabel_kinerja(bahan)
    uang = _di_bawah(tabel_uang(bahan), kinerja) if bahan.uang else None
    unit = _di_bawah(_tabel_unit(bahan), uang or kinerja)
    yield replace(kinerja, charts=tuple(_grafik(bahan, unit.bawah + 1)))
    if uang is not None:
        yield uang
    yield unit
    yield bahan_indikator(laporan)
    if uang is not None:
        yield bahan_uang(laporan)
        yield bahan_garis(bahan)


def _di_bawah(tabel: Table[T], atas: Table[Any]) -> Table[T]:
    return replace(tabel, baris_kepala=atas.bawah + _JARAK)


def _tabel_unit(bahan: BahanDasbor) -> Table[Unit]:
    """Compose the units that are measured by quarter: mean capaian and absorption to date."""
    laporan = bahan.laporan
    return Table[Unit](
        kode="dasbor_unit",
        lembar=LEMBAR,
        judul="Setiap Unit",
        bab=BAB,
        columns=(
            kolom_nama("unit", "Unit", lambda isi: nama_unit(laporan, isi.kode), LEBAR_NAMA),
            *_per_triwulan("capaian", "Rata-rata Capaian s.d.", _capaian(bahan)),
            *(_per_triwulan("serapan", "Serapan s.d.", _serapan(bahan)) if bahan.uang else ()),
        ),
        rows=tuple(Baris(unit.kode, unit) for unit in laporan.unit if unit.kode in laporan.triwulan.unit),
        sumber="Data Triwulan, Data Anggaran dan Data Anggaran Triwulan",
        tetap=True,
    )


def _per_triwulan(
    awalan: str, kepala: str, isi: Callable[[int], Callable[[Baris[Unit]], AnyRumus | None]]
) -> Iterator[Computed[Unit]]:
    for nomor in TRIWULAN:
        key = f"{awalan}_{kunci_triwulan(nomor)}"
        yield Computed(key, f"{kepala} {nama_triwulan(nomor)}", isi(nomor), LEBAR_ANGKA, "persen")


def _capaian(bahan: BahanDasbor) -> Callable[[int], Callable[[Baris[Unit]], AnyRumus | None]]:
    kolom = kolom_capaian(bahan.laporan)
    return lambda nomor: lambda baris: bahan.dari_indikator(nomor, kolom, rata_rata, baris.isi.kode)


def _serapan(bahan: BahanDasbor) -> Callable[[int], Callable[[Baris[Unit]], AnyRumus | None]]:
    def pada(nomor: int) -> Callable[[Baris[Unit]], AnyRumus | None]:
        def buat(baris: Baris[Unit]) -> AnyRumus | None:
            semua = bahan.milik(baris.isi.kode)
            if not semua:
                return None
            pagu, realisasi = (
                jumlah_penuh.untuk(nilai=sel_uang(semua, kolom))
                for kolom in ("pagu", f"{SAMPAI}{kunci_triwulan(nomor)}")
            )
            return sisipkan(anggaran.serapan, pagu=pagu, realisasi=realisasi)

        return buat

    return pada


def _grafik(bahan: BahanDasbor, baris: int) -> Iterator[Chart]:
    """Yield the charts side by side: capaian as columns, absorption as lines."""
    letak = LetakGrafik(baris, 0, 0, _LEBAR, _TINGGI)
    yield Chart(
        judul="Rata-rata capaian: triwulan itu sendiri, dan sampai triwulan itu",
        jenis=Jenis.KOLOM,
        kategori="triwulan",
        series=(Series("triwulan itu", "kini"), Series("s.d. triwulan", "sampai")),
        sumbu_nilai="realisasi / target",
        keterangan="Diagram kolom rata-rata capaian setiap triwulan, sendiri dan sampai triwulan itu.",
        format=PERSEN,
        letak=letak,
    )
    if not bahan.uang:
        return
    rencana = (Series("rencana kas", "rencana"),) if bahan.ada_kas else ()
    yield Chart(
        judul="Serapan sampai setiap triwulan" + (", garis lurus dan rencana kas" if rencana else " dan garis lurus"),
        jenis=Jenis.GARIS,
        kategori="triwulan",
        series=(Series("serapan", "serapan"), Series("garis lurus", "lurus"), *rencana),
        sumbu_nilai="rupiah / pagu",
        keterangan="Diagram garis serapan sampai setiap triwulan, dibandingkan garis lurus dan rencana kas.",
        format=PERSEN,
        asal=GARIS,
        polos=True,
        berlubang=True,
        letak=letak._replace(geser=_LEBAR + _ANTARA),
    )
