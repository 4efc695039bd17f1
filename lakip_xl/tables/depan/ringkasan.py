"""Ringkasan: the year on one page for the head of the office."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from lakip_xl.bersama.perhatian import bahan_perhatian, semua_hal
from lakip_xl.bersama.perhatian_halaman import tabel_perhatian
from lakip_xl.bersama.perhatian_salinan import bahan_salinan
from lakip_xl.bersama.ringkasan_angka import tabel_angka, tabel_keadaan
from lakip_xl.bersama.ringkasan_cakupan import tabel_cakupan
from lakip_xl.bersama.ringkasan_grafik import (
    bahan_serapan,
    bahan_tren,
    grafik_serapan,
    grafik_tren,
    pilih_tren,
)
from lakip_xl.bersama.ringkasan_iku import bahan_iku, tabel_iku
from lakip_xl.bersama.ringkasan_kisi import BARIS_ISI, indikator_utama, tinggi_grafik
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import LetakGrafik
from lakip_xl.layout.table import Table

_LEBAR_SERAPAN, _LEBAR_TREN, _ANTARA = 520, 312, 6
"""Pixels across the charts."""
_JARAK = 2
"""Rows between the tables above and those below: a blank one and the title."""


def ringkasan(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Table[Any]]:
    """Compose the page: large figures, IKU and what needs attention, charts beside the state of the data."""
    yield tabel_keadaan(laporan)
    utama = indikator_utama(laporan)
    isi = [*((tabel_iku(laporan),) if utama else ()), *((tabel_perhatian(laporan),) if any(semua_hal(laporan)) else ())]
    angka = tabel_angka(laporan)
    bawah = max((tabel.baris_pertama + len(tabel.rows) for tabel in isi), default=angka.baris_pertama + len(angka.rows))
    serapan, batang = bahan_serapan(laporan)
    letak = LetakGrafik(bawah + 1, 0, 0, _LEBAR_SERAPAN, tinggi_grafik(bawah - BARIS_ISI - 1))
    charts = [*grafik_serapan(laporan, batang, letak)]
    tren = pilih_tren(laporan)
    if tren is not None:
        geser = _LEBAR_SERAPAN + _ANTARA if charts else 0
        charts.append(grafik_tren(tren, letak._replace(geser=geser, lebar=_LEBAR_TREN)))
    yield replace(angka, charts=tuple(charts))
    yield from isi
    yield tabel_cakupan(laporan, temuan, bawah + _JARAK)
    if utama:
        yield bahan_iku(laporan)
    if laporan.unit and laporan.indikator:
        yield bahan_salinan(laporan)
    if any(semua_hal(laporan)):
        yield bahan_perhatian(laporan)
    if laporan.pohon:
        yield serapan
    if tren is not None:
        yield bahan_tren(laporan, tren)
