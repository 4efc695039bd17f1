"""For whom an input workbook is drawn."""

from datetime import date
from typing import NamedTuple

from lakip_xl.domain import notasi
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.masa_triwulan import MasaTriwulan, batas_triwulan, masa_triwulan
from lakip_xl.sheets.perencanaan import Unit


class Tujuan(NamedTuple):
    """For whom a workbook is drawn; blank for the bare template. `pengiriman` says until when, and whom to ask.

    `masa` says which quarters are closed and which is being filled, None where none is asked; `batas_triwulan` are
    the days of hand-in, by quarter.
    """

    unit: str = ""
    nama_unit: str = ""
    tahun: int | None = None
    perangkat_daerah: str = ""
    pengiriman: str = ""
    masa: MasaTriwulan | None = None
    batas_triwulan: tuple[tuple[int, date], ...] = ()


def untuk_unit(laporan: Laporan, unit: Unit) -> Tujuan:
    """Return what a unit's workbook says of itself, from the plan of its year."""
    identitas = laporan.identitas
    pengiriman = []
    if identitas.batas_masuk is not None:
        pengiriman.append(f"Kirim kembali paling lambat {notasi.tanggal(identitas.batas_masuk)}.")
    if identitas.kontak:
        pengiriman.append(f"Bertanya kepada: {identitas.kontak}.")
    siapa = Tujuan(unit.kode, unit.nama, laporan.tahun, identitas.perangkat_daerah, " ".join(pengiriman))
    masa = masa_triwulan(laporan, unit)
    return siapa if masa is None else siapa._replace(masa=masa, batas_triwulan=batas_triwulan(laporan))
