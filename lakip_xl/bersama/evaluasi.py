"""Evaluation of indicators with their calculation written out, shared by B.1 and B.2."""

from collections.abc import Callable, Iterator
from typing import Any

from lakip_xl.bersama.bahan import batang_indikator, gambar_capaian
from lakip_xl.bersama.kaidah import kaidah_capaian
from lakip_xl.bersama.kolom import angka_indikator, baris_indikator, hasil_indikator, kode_indikator, nama_indikator
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, perhitungan_bernama
from lakip_xl.bersama.sebanding import beda_riwayat
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.rumus import Tetapan, rumus, sisipkan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.masukan import DataDasar, kunci_data

_TANPA_DATA = "Tahun lalu tidak ada data"
_SEBANDING, _BERBEDA = "Dapat dibandingkan", "Dasar hitung berbeda, tidak dibandingkan"


def tabel_evaluasi(
    laporan: Laporan, kode: str, judul: str, acuan: str, indikator: tuple[BarisIndikator, ...]
) -> Iterator[Table[Any]]:
    """Yield the evaluation of some indicators, and what its chart draws; `acuan` titles what they measure."""
    apa = acuan.split(maxsplit=1)[0].lower()
    gambaran = gambar_capaian(f"bahan_{kode}", f"indikator {apa}", batang_indikator(indikator))
    yield Table[BarisIndikator](
        kode=kode,
        judul=f"{judul} Tahun {laporan.tahun}",
        dahulu=(judul,),
        columns=(
            kode_indikator(),
            kolom_nama("acuan", acuan, lambda isi: nama_acuan(laporan, isi.rencana.acuan), 32),
            nama_indikator(36, "Indikator Kinerja"),
            kolom_nama("perhitungan", "Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), 44),
            _dasar("pembilang", "Pembilang", lambda indikator: indikator.pembilang),
            _dasar("penyebut", "Penyebut", lambda indikator: indikator.penyebut),
            angka_indikator("realisasi_lalu", f"Realisasi {laporan.tahun - 1}"),
            *hasil_indikator(),
            Computed("perbandingan", f"Terhadap {laporan.tahun - 1}", _perbandingan, 22, "teks"),
        ),
        rows=baris_indikator(indikator),
        catatan=(
            "Untuk pertumbuhan, penyebut adalah data yang sama satu tahun sebelumnya.",
            "Realisasi tahun lalu dengan nama atau dasar hitung lain hanya disandingkan, tidak dibandingkan.",
            *gambaran.catatan,
            *kaidah_capaian(laporan, indikator),
        ),
        sumber="Data Indikator dan Data Dasar",
        berwarna=("kategori", "hasil"),
        charts=gambaran.charts,
    )
    yield from gambaran.bahan


def tulis_perhitungan(laporan: Laporan, indikator: BarisIndikator) -> Isi:
    """Write how realisasi is found, with the names of the base figures where they stand (aturan 10)."""
    hitungan = indikator.cara_hitung.hitungan
    if hitungan is None:
        return "Dilaporkan langsung oleh unit"
    rencana = indikator.rencana
    tahun = laporan.tahun if indikator.cara_hitung is CaraHitung.PERTUMBUHAN else None
    return perhitungan_bernama(laporan, hitungan, (rencana.pembilang, rencana.penyebut), rencana.pengali, tahun)


def _dasar(key: str, header: str, pilih: Callable[[BarisIndikator], DataDasar | None]) -> Ref[BarisIndikator]:
    def kunci(baris: Baris[BarisIndikator]) -> str | None:
        dasar = pilih(baris.isi)
        return None if dasar is None else kunci_data(dasar.kode, dasar.tahun)

    def format_(baris: Baris[BarisIndikator]) -> str:
        dasar = pilih(baris.isi)
        return format_satuan(None, dasar.nilai if dasar else None)

    return Ref(key, header, "data_dasar", "nilai", 11, format_, kunci)


@rumus(f'IF({{lalu}}="","{_TANPA_DATA}",IF({{beda}}="","{_SEBANDING}","{_BERBEDA}"))')
def perbandingan(lalu: object, beda: str | None) -> str:
    """Whether last year may be compared (aturan 17)."""
    if lalu is None:
        return _TANPA_DATA
    return _SEBANDING if beda is None else _BERBEDA


def _perbandingan(baris: Baris[BarisIndikator]) -> AnyRumus:
    riwayat, lalu = baris.isi.riwayat_lalu, perbandingan.untuk(lalu="realisasi_lalu")
    return lalu.untuk(beda=Tetapan(None)) if riwayat is None else sisipkan(lalu, beda=beda_riwayat(baris.isi, riwayat))
