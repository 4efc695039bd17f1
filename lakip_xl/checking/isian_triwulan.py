"""Every cell of quarters that a unit is asked to type: of indicators, base figures and money."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan
from lakip_xl.sheets.masukan import AnggaranTriwulan, DasarTriwulan
from lakip_xl.sheets.tempat import Tempat


class IsianTriwulan(NamedTuple):
    """A cell that a unit has: of what, of which quarter, whether it is blank and nobody says why."""

    kode: str
    nama: str
    triwulan: int
    sel: Tempat
    kosong: bool


def isian_triwulan(laporan: Laporan) -> Iterator[IsianTriwulan]:
    """Yield the cells of indicators that are typed, then of base figures, then of money, those of a row in order."""
    for baris in baris_triwulan(laporan):
        isi = baris.masukan
        if isi is not None and not baris.indikator.dihitung:
            kosong = isi.realisasi is None and isi.terbaca("realisasi") and not (isi.kendala or isi.catatan)
            nama = baris.rencana.indikator
            yield IsianTriwulan(baris.rencana.kode, nama, baris.triwulan, isi.cell("realisasi"), kosong)
    for kode, dasar in laporan.triwulan.dasar.items():
        yield from _sebaris(dasar, laporan.variabel[kode].nama)
    for (_, kode), uang in laporan.triwulan.anggaran.items():
        yield from _sebaris(uang, laporan.program[kode].uraian)


def _sebaris(baris: DasarTriwulan | AnggaranTriwulan, nama: str) -> Iterator[IsianTriwulan]:
    for triwulan in TRIWULAN:
        key = kunci_triwulan(triwulan)
        kosong = getattr(baris, key) is None and baris.terbaca(key) and not baris.catatan
        yield IsianTriwulan(baris.kode, nama, triwulan, baris.cell(key), kosong)
