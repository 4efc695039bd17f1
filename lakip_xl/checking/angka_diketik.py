"""Figures as units type them, of the year or of a quarter: one place for every check that judges a typed cell.

Where a figure is typed by quarter (aturan 31) its quarters are judged, and not the year that follows from them.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.checking.dugaan import diragukan, dugaan_persen, dugaan_satuan
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisAnggaran, BarisIndikator, Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.sheets.masukan import DataDasar, Indikator, Triwulan
from lakip_xl.sheets.tempat import Tempat


class RealisasiDiketik(NamedTuple):
    """A typed realisasi of an indicator: its row, what is promised for it, and the figure (None where it is none).

    `triwulan` is 0 for a figure of the year; `akhir` says that the year's is this one or follows with it.
    """

    indikator: BarisIndikator
    baris: Indikator | Triwulan
    target: Ukuran | None
    realisasi: Ukuran | None
    triwulan: int = 0
    akhir: bool = True

    @property
    def sel(self) -> Tempat:
        """Where it stands."""
        return self.baris.cell("realisasi")

    @property
    def dijelaskan(self) -> bool:
        """Whether its row says why."""
        sebab = self.baris.kendala if isinstance(self.baris, Triwulan) else self.baris.faktor_penghambat
        return bool(sebab or self.baris.catatan)

    @property
    def dugaan(self) -> Decimal | None:
        """What was meant where it looks 100 or 1000 times off its target (aturan 20)."""
        return dugaan_satuan(self.baris, self.target, self.realisasi)


class UangDiketik(NamedTuple):
    """A typed realisasi of a sub kegiatan in rupiah; `triwulan` is 0 for one of the year."""

    anggaran: BarisAnggaran
    nilai: int
    sel: Tempat
    triwulan: int = 0


class DasarDiketik(NamedTuple):
    """A typed base figure; `masa` says in words of when."""

    kode: str
    tahun: int
    masa: str
    nilai: Decimal
    sel: Tempat


def realisasi_diketik(laporan: Laporan) -> Iterator[RealisasiDiketik]:
    """Yield every cell of realisasi that is filled, of indicators that are typed, in the order of the plan."""
    triwulanan: dict[str, list[RealisasiDiketik]] = {}
    for baris in baris_triwulan(laporan):
        if baris.masukan is not None and baris.masukan.realisasi is not None and not baris.indikator.dihitung:
            diketik = RealisasiDiketik(
                baris.indikator, baris.masukan, baris.target, baris.realisasi, baris.triwulan, akhir=False
            )
            triwulanan.setdefault(baris.rencana.kode, []).append(diketik)
    for indikator in laporan.indikator:
        semua = triwulanan.get(indikator.kode, [])
        yield from semua[:-1]
        yield from (diketik._replace(akhir=diketik.triwulan == _terakhir(indikator)) for diketik in semua[-1:])
        masukan = indikator.masukan
        setahun = indikator.rencana.pola is None and not indikator.dihitung
        if setahun and masukan is not None and masukan.realisasi is not None:
            yield RealisasiDiketik(indikator, masukan, indikator.rencana.target, indikator.realisasi)


def _terakhir(indikator: BarisIndikator) -> int:
    return target_indikator(indikator.rencana)[-1].triwulan


def realisasi_diragukan(laporan: Laporan) -> frozenset[str]:
    """Return the indicators about whose realisasi K10 or K11 asks; what follows from it is not told as well."""
    setahun = {indikator.kode for indikator in laporan.indikator if diragukan(indikator)}
    triwulanan = {
        diketik.indikator.kode
        for diketik in realisasi_diketik(laporan)
        if dugaan_persen(diketik.baris) is not None or diketik.dugaan is not None
    }
    return frozenset(setahun | triwulanan)


def uang_diketik(laporan: Laporan) -> Iterator[UangDiketik]:
    """Yield every realisasi of a sub kegiatan that is filled, where it stands where it belongs."""
    for baris in anggaran_pada_tempat(laporan):
        if not baris.bertriwulan:
            if baris.realisasi is not None:
                yield UangDiketik(baris, baris.realisasi, baris.cell("realisasi"))
            continue
        isi = laporan.triwulan.anggaran.get((baris.rencana.unit or "", baris.kode))
        for triwulan in TRIWULAN if isi is not None else ():
            key = kunci_triwulan(triwulan)
            nilai = getattr(isi, key)
            if isi is not None and nilai is not None:
                yield UangDiketik(baris, nilai, isi.cell(key), triwulan)


def dasar_diketik(laporan: Laporan) -> Iterator[DasarDiketik]:
    """Yield every base figure that is filled."""
    for baris in laporan.data_dasar.values():
        yield from _triwulanan(laporan, baris) if _pola(laporan, baris) is not None else _setahun(baris)


def dasar_sebanding(laporan: Laporan) -> Iterator[DasarDiketik]:
    """Yield the base figures that measure as a year does: quarters that add up count as the year that they make."""
    for baris in laporan.data_dasar.values():
        setahun = _pola(laporan, baris) in (None, Pola.AKUMULATIF)
        yield from _setahun(baris) if setahun else _triwulanan(laporan, baris)


def _pola(laporan: Laporan, baris: DataDasar) -> Pola | None:
    return laporan.triwulan.pola_dasar.get(baris.kode) if baris.tahun == laporan.tahun else None


def _setahun(baris: DataDasar) -> Iterator[DasarDiketik]:
    if baris.nilai is not None:
        yield DasarDiketik(baris.kode, baris.tahun, f"tahun {baris.tahun}", baris.nilai, baris.cell("nilai"))


def _triwulanan(laporan: Laporan, baris: DataDasar) -> Iterator[DasarDiketik]:
    isi = laporan.triwulan.dasar.get(baris.kode)
    for triwulan in TRIWULAN if isi is not None else ():
        key = kunci_triwulan(triwulan)
        nilai = getattr(isi, key)
        if isi is not None and nilai is not None:
            yield DasarDiketik(baris.kode, baris.tahun, f"triwulan {triwulan}", nilai, isi.cell(key))
