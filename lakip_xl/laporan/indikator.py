"""Indicators of the year: target as planned, realisasi as handed in or computed from base figures."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.banding import beda_dasar
from lakip_xl.domain.perhitungan import CaraHitung, compute_realisasi
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.masukan import DataDasar, Indikator
from lakip_xl.sheets.perencanaan import IndikatorRencana, Riwayat
from lakip_xl.sheets.tempat import Tempat


class BarisIndikator(NamedTuple):
    """One indicator with all that its capaian rests on.

    `pembilang` and `penyebut` are the rows of Data Dasar it computes from (for pertumbuhan the second is
    last year's row of the same base figure); `realisasi` is the one that counts: computed where
    cara_hitung says so, typed otherwise. `dasar_lalu` are last year's two rows. `capaian` is a ratio.
    """

    rencana: IndikatorRencana
    masukan: Indikator | None
    pembilang: DataDasar | None
    penyebut: DataDasar | None
    dasar_lalu: tuple[DataDasar | None, DataDasar | None]
    realisasi: Ukuran | None
    realisasi_lalu: Ukuran | None
    riwayat_lalu: Riwayat | None
    capaian: Decimal | None
    kategori: str | None

    @property
    def kode(self) -> str:
        """Code of the indicator."""
        return self.rencana.kode

    @property
    def cara_hitung(self) -> CaraHitung:
        """How realisasi is found; `langsung` while the planning workbook leaves it blank."""
        return self.rencana.cara_hitung or CaraHitung.LANGSUNG

    @property
    def dihitung(self) -> bool:
        """Whether realisasi follows from base figures (aturan 10)."""
        return self.cara_hitung is not CaraHitung.LANGSUNG

    @property
    def dasar_berubah(self) -> bool:
        """Whether last year's figure stands under another name or unit, so that no trend may be drawn (aturan 17)."""
        lalu = self.riwayat_lalu
        kini = self.rencana
        return lalu is not None and beda_dasar(lalu.nama, kini.indikator, lalu.satuan, kini.satuan, 0) is not None

    @property
    def satuan_lalu(self) -> str | None:
        """Unit of last year's figure, which may differ from this year's."""
        lalu = self.riwayat_lalu
        return lalu.satuan if lalu is not None and lalu.satuan else self.rencana.satuan

    @property
    def realisasi_lalu_sebanding(self) -> Ukuran | None:
        """Last year's realisasi, where it rests on the same basis and may be compared (aturan 17)."""
        return None if self.dasar_berubah else self.realisasi_lalu

    @property
    def realisasi_lalu_sesatuan(self) -> Ukuran | None:
        """Last year's realisasi, where it stands in this year's unit; otherwise none may stand there (aturan 17)."""
        return self.realisasi_lalu if self.satuan_lalu == self.rencana.satuan else None

    def cell(self, key: str) -> Tempat:
        """The unit's cell; the plan's where the unit has no row."""
        return self.rencana.cell(key) if self.masukan is None else self.masukan.cell(key)


def dasar_indikator(
    rencana: IndikatorRencana, tahun: int, data_dasar: Mapping[tuple[str, int], DataDasar]
) -> tuple[DataDasar | None, DataDasar | None]:
    """Return the two base figures of a computed indicator in a year (aturan 10)."""
    pembilang = data_dasar.get((rencana.pembilang or "", tahun))
    if rencana.cara_hitung is CaraHitung.RASIO:
        return pembilang, data_dasar.get((rencana.penyebut or "", tahun))
    if rencana.cara_hitung is CaraHitung.PERTUMBUHAN:
        return pembilang, data_dasar.get((rencana.pembilang or "", tahun - 1))
    return (pembilang, None) if rencana.cara_hitung is CaraHitung.JUMLAH else (None, None)


def realisasi_terhitung(
    rencana: IndikatorRencana, pembilang: DataDasar | None, penyebut: DataDasar | None
) -> Ukuran | None:
    """Return the realisasi that follows from base figures; None while one is blank (aturan 10)."""
    nilai = compute_realisasi(
        rencana.cara_hitung or CaraHitung.LANGSUNG,
        pembilang.nilai if pembilang else None,
        penyebut.nilai if penyebut else None,
        rencana.pengali,
    )
    return None if nilai is None else Ukuran(nilai)
