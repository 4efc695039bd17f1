"""Figures of an indicator or a base figure over the years, and whether they may be compared (aturan 17)."""

from typing import NamedTuple

from lakip_xl.domain.banding import beda_dasar
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.masukan import DataDasar
from lakip_xl.sheets.perencanaan import Riwayat

PANJANG = 3
"""Years from which figures make a series."""


class Tahunan(NamedTuple):
    """An indicator's figure of another year: a row of Riwayat, or base figures it is computed from.

    `sebanding` says whether it rests on this year's definition; `keterangan` says why not.
    """

    tahun: int
    riwayat: Riwayat | None
    dasar: tuple[DataDasar | None, DataDasar | None]
    sebanding: bool
    keterangan: str = ""


def tahunan(laporan: Laporan, indikator: BarisIndikator, tahun: int) -> Tahunan | None:
    """Return the figure of an earlier year: its own, else computed, else that of its sasaran or tujuan (aturan 17)."""
    rencana = indikator.rencana
    kosong = (None, None)
    sendiri = _riwayat(laporan, rencana.kode, tahun)
    if sendiri is not None:
        beda = beda_dasar(sendiri.nama, rencana.indikator, sendiri.satuan, rencana.satuan, tahun)
        return Tahunan(tahun, sendiri, kosong, sebanding=beda is None, keterangan=beda or "")
    dasar = laporan.dasar(rencana, tahun)
    if indikator.dihitung and laporan.terhitung(rencana, tahun) is not None:
        return Tahunan(tahun, None, dasar, sebanding=True)
    bersama = [baris for baris in laporan.indikator if baris.rencana.acuan == rencana.acuan]
    milik = _riwayat(laporan, rencana.acuan or "", tahun) if len(bersama) == 1 else None
    if milik is None:
        return None
    return Tahunan(
        tahun, milik, kosong, sebanding=False, keterangan=f"{tahun}: {milik.nama} (indikatornya tidak disebut)"
    )


def _riwayat(laporan: Laporan, acuan: str, tahun: int) -> Riwayat | None:
    return next((baris for baris in laporan.riwayat if acuan and baris.acuan == acuan and baris.tahun == tahun), None)


def tahun_tersedia(laporan: Laporan, kode: str) -> tuple[int, ...]:
    """Return the years up to this one for which a base figure has a value, in order."""
    return tuple(
        sorted(
            tahun
            for (milik, tahun), baris in laporan.data_dasar.items()
            if milik == kode and tahun <= laporan.tahun and baris.nilai is not None
        )
    )


def deret_rasio(laporan: Laporan, indikator: BarisIndikator) -> tuple[int, ...]:
    """Return the years in which both base figures of a rasio stand; () where they make no series."""
    rencana = indikator.rencana
    if indikator.cara_hitung is not CaraHitung.RASIO or not rencana.pembilang or not rencana.penyebut:
        return ()
    bersama = set(tahun_tersedia(laporan, rencana.pembilang)) & set(tahun_tersedia(laporan, rencana.penyebut))
    return tuple(sorted(bersama)) if len(bersama) >= PANJANG else ()


def realisasi_tahunan(laporan: Laporan, indikator: BarisIndikator, lama: Tahunan) -> Ukuran | None:
    """Return the realisasi of an earlier year."""
    return lama.riwayat.realisasi if lama.riwayat is not None else laporan.terhitung(indikator.rencana, lama.tahun)
