"""Quarters that were closed: the figures as they stood then (aturan 31)."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.masukan import AnggaranTriwulan, DasarTriwulan, Triwulan
from lakip_xl.sheets.tempat import Tempat


class AngkaTriwulan(NamedTuple):
    """A typed figure of a quarter: its name in the trail, where it stands, its value as text, a reason to change it."""

    nama: str
    sel: Tempat
    nilai: str
    revisi: str | None


def angka_triwulan(laporan: Laporan, triwulan: int) -> Iterator[AngkaTriwulan]:
    """Yield every figure that units typed for a quarter; "" is the value of a blank cell."""
    milik = laporan.triwulan
    for (kode, nomor), baris in milik.isi.items():
        if nomor == triwulan:
            yield _angka(f"indikator/{kode}", baris, "realisasi")
    key = kunci_triwulan(triwulan)
    for kode, dasar in milik.dasar.items():
        yield _angka(f"data/{kode}", dasar, key)
    for (unit, kode), uang in milik.anggaran.items():
        yield _angka(f"anggaran/{unit}/{kode}", uang, key)


def triwulan_kini(laporan: Laporan) -> int:
    """Return the quarter that is being filled: the first that is not closed; 0 where all are."""
    return next((triwulan for triwulan in TRIWULAN if triwulan not in laporan.penutupan), 0)


def _angka(nama: str, baris: Triwulan | DasarTriwulan | AnggaranTriwulan, key: str) -> AngkaTriwulan:
    nilai = getattr(baris, key)
    return AngkaTriwulan(nama, baris.cell(key), "" if nilai is None else str(nilai), baris.revisi)
