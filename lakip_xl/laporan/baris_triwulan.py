"""Every indicator that is measured by quarter, quarter by quarter (aturan 31)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.capaian import compute_capaian, satu_angka
from lakip_xl.domain.triwulan import AsalTarget, Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.sheets.masukan import Triwulan, kunci_indikator
from lakip_xl.sheets.perencanaan import IndikatorRencana
from lakip_xl.sheets.tempat import Tempat


class BarisTriwulan(NamedTuple):
    """An indicator in a quarter: what is promised, what was handed in or computed, its capaian (a ratio)."""

    indikator: BarisIndikator
    pola: Pola
    triwulan: int
    target: Ukuran | None
    asal_target: AsalTarget | None
    masukan: Triwulan | None
    realisasi: Ukuran | None
    capaian: Decimal | None

    @property
    def rencana(self) -> IndikatorRencana:
        """Its row in the plan."""
        return self.indikator.rencana

    @property
    def kunci(self) -> str:
        """Key of its row: IKU-1/TW2."""
        return kunci_indikator(self.rencana.kode, self.triwulan)

    def cell(self, key: str) -> Tempat:
        """The unit's cell; the plan's where the unit has no row."""
        return self.rencana.cell(key) if self.masukan is None else self.masukan.cell(key)


def baris_triwulan(laporan: Laporan) -> Iterator[BarisTriwulan]:
    """Yield every indicator and quarter in which it is measured, in the order of the plan."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if rencana.pola is None:
            continue
        for triwulan, target, asal in target_indikator(rencana):
            masukan = laporan.triwulan.isi.get((rencana.kode, triwulan))
            realisasi = _realisasi(laporan, indikator, triwulan, masukan)
            skala = laporan.skala_indikator(rencana)
            polaritas = rencana.polaritas
            capaian = compute_capaian(polaritas, target, realisasi, skala) if polaritas else None
            yield BarisTriwulan(indikator, rencana.pola, triwulan, target, asal, masukan, realisasi, capaian)


def _realisasi(laporan: Laporan, indikator: BarisIndikator, triwulan: int, masukan: Triwulan | None) -> Ukuran | None:
    rencana = indikator.rencana
    if indikator.dihitung:
        lalu = {kode: baris for (kode, tahun), baris in laporan.data_dasar.items() if tahun == laporan.tahun - 1}
        return laporan.triwulan.dihitung(rencana, triwulan, lalu)
    diketik = None if masukan is None else masukan.realisasi
    return diketik if satu_angka(rencana.polaritas, diketik, laporan.skala_indikator(rencana)) else None
