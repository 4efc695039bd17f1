"""Quarters that were closed: the figures as they stood then (aturan 31)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.notasi import angka
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.sheets.masukan import AnggaranTriwulan, DasarTriwulan, Triwulan
from lakip_xl.sheets.perencanaan import IndikatorRencana
from lakip_xl.sheets.tempat import Tempat


class AngkaBerubah(NamedTuple):
    """A figure of a closed quarter that is another now: where, what it was and what it is ("" is blank), and why.

    `diminta` says that the plan still asks for it: one that it does not has no cell any more, nor a reason beside it.
    """

    triwulan: int
    nama: str
    sel: Tempat
    lama: str
    kini: str
    revisi: str | None
    diminta: bool = True


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


def perubahan(laporan: Laporan, triwulan: int) -> Iterator[AngkaBerubah]:
    """Yield the figures of a closed quarter that were changed since, those that are gone among them."""
    tercatat = laporan.penutupan.get(triwulan)
    if tercatat is None:
        return
    ada = {isi.nama: isi for isi in angka_triwulan(laporan, triwulan)}
    for nama, isi in ada.items():
        lama = tercatat.get(nama, "")
        if isi.nilai != lama:
            yield AngkaBerubah(triwulan, nama, isi.sel, lama, isi.nilai, isi.revisi)
    for nama, lama in tercatat.items():
        if nama not in ada and lama:
            yield from _hilang(laporan, triwulan, nama, lama)


def _hilang(laporan: Laporan, triwulan: int, nama: str, lama: str) -> Iterator[AngkaBerubah]:
    """Yield a figure whose row is gone: at the sheet of its unit, at the plan where that does not ask for it any more.

    None where no file of its unit was read: that it is missing is told by itself.
    """
    jenis, _, kode = nama.partition("/")
    if not laporan.masukan:
        return
    if not _diminta(laporan, triwulan, jenis, kode):
        tempat = Tempat(laporan.perencanaan.berkas, IndikatorRencana.lembar.nama)
        yield AngkaBerubah(triwulan, nama, tempat, lama, "", None, diminta=False)
        return
    unit = kode.partition("/")[0] if jenis == "anggaran" else _pemilik(laporan, kode)
    berkas = next((buku.berkas for buku in laporan.masukan if buku.identitas.unit == unit), None)
    if berkas is not None:
        yield AngkaBerubah(triwulan, nama, Tempat(berkas, _LEMBAR.get(jenis, "")), lama, "", None)


def _diminta(laporan: Laporan, triwulan: int, jenis: str, kode: str) -> bool:
    """Tell whether the plan asks for a figure: of an indicator and quarter, a base figure, or a unit's sub kegiatan."""
    milik = laporan.triwulan
    if jenis == "indikator":
        rencana = milik.indikator.get(kode)
        return rencana is not None and triwulan in {isi.triwulan for isi in target_indikator(rencana)}
    if jenis == "data":
        return kode in milik.pola_dasar
    unit, _, sub = kode.partition("/")
    return unit in milik.unit and any(baris.kode == sub and baris.rencana.unit == unit for baris in laporan.anggaran)


def _pemilik(laporan: Laporan, kode: str) -> str | None:
    """Return the unit of an indicator or of a base figure."""
    if kode in laporan.variabel:
        return laporan.variabel[kode].unit
    return next((isi.rencana.unit for isi in laporan.indikator if isi.kode == kode), None)


_LEMBAR = {
    "indikator": Triwulan.lembar.nama,
    "data": DasarTriwulan.lembar.nama,
    "anggaran": AnggaranTriwulan.lembar.nama,
}


def triwulan_kini(laporan: Laporan) -> int:
    """Return the quarter that is being filled: the first that is not closed; 0 where all are."""
    return next((triwulan for triwulan in TRIWULAN if triwulan not in laporan.penutupan), 0)


def _angka(nama: str, baris: Triwulan | DasarTriwulan | AnggaranTriwulan, key: str) -> AngkaTriwulan:
    return AngkaTriwulan(nama, baris.cell(key), _tulis(getattr(baris, key)), baris.revisi)


def _tulis(nilai: object) -> str:
    """Write a figure as people read it, the same whichever way it was typed."""
    if nilai is None:
        return ""
    return angka(nilai) if isinstance(nilai, int | Decimal) else str(nilai)
