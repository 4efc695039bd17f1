"""Indicators by what they measure: tujuan and sasaran in printed order, each with what supports it."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Laporan

LAIN = "Indikator lainnya"


class KelompokSasaran(NamedTuple):
    """A tujuan or a sasaran with its indicators, its own before those of its programs; `kode` "" has the others."""

    kode: str
    nama: str
    indikator: tuple[BarisIndikator, ...]


def menurut_sasaran(laporan: Laporan, semua: Sequence[BarisIndikator]) -> Iterator[KelompokSasaran]:
    """Yield those that have some of the indicators."""
    milik: dict[str, list[BarisIndikator]] = {}
    nama = _nama(laporan)
    for indikator in semua:
        kode = _diukur(laporan, indikator)
        milik.setdefault(kode if kode in nama else "", []).append(indikator)
    for kode in nama:
        if kode in milik:
            urut = sorted(milik[kode], key=partial(_di_bawah, kode))
            yield KelompokSasaran(kode, nama[kode], tuple(urut))


def _di_bawah(kode: str, indikator: BarisIndikator) -> bool:
    """Tell whether an indicator measures what lies below a tujuan or sasaran, not that itself."""
    return indikator.rencana.acuan != kode


def _diukur(laporan: Laporan, indikator: BarisIndikator) -> str:
    """Return the tujuan or sasaran that an indicator measures, itself or by its program; "" for none."""
    acuan = indikator.rencana.acuan or ""
    if indikator.rencana.jenjang in (Jenjang.TUJUAN, Jenjang.SASARAN):
        return acuan
    return laporan.sasaran_dari(acuan) or ""


def _nama(laporan: Laporan) -> dict[str, str]:
    """Return every tujuan, each before its sasaran, by code; last what measures none of them."""
    hasil: dict[str, str] = {}
    for sasaran in laporan.sasaran:
        tujuan = kode_tujuan(sasaran.kode)
        if tujuan and tujuan != sasaran.kode:
            hasil.setdefault(tujuan, laporan.tujuan.get(tujuan, tujuan))
        hasil.setdefault(sasaran.kode, sasaran.sasaran)
    return {**hasil, "": LAIN}
