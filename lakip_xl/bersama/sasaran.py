"""Indicators of tujuan and sasaran in printed order, and the figures of sasaran in earlier years."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.rumus_indikator import kunci_riwayat
from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import format_satuan
from lakip_xl.sheets.perencanaan import Riwayat

MenurutTahun = dict[int, Riwayat]
"""Rows of Riwayat that stand under one name, by year."""


def urut_sasaran(laporan: Laporan) -> Iterator[BarisIndikator]:
    """Yield the indicators of each tujuan, then those of its sasaran."""
    semua = laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN)
    for tujuan in dict.fromkeys(kode_tujuan(indikator.rencana.acuan or "") for indikator in semua):
        milik = [indikator for indikator in semua if kode_tujuan(indikator.rencana.acuan or "") == tujuan]
        yield from sorted(milik, key=lambda indikator: indikator.rencana.jenjang is Jenjang.SASARAN)


def deret_sasaran(laporan: Laporan) -> dict[tuple[str | None, str], MenurutTahun]:
    """Figures of earlier years by (acuan, name), of rows that belong to no present indicator."""
    berindikator = {indikator.kode for indikator in laporan.indikator}
    hasil: dict[tuple[str | None, str], MenurutTahun] = {}
    for baris in laporan.riwayat:
        if baris.acuan not in berindikator and baris.tahun < laporan.tahun:
            hasil.setdefault((baris.acuan, baris.nama), {})[baris.tahun] = baris
    return hasil


def kolom_deret(key: str, header: str, kolom: str, width: float, format_: str = "teks") -> Ref[MenurutTahun]:
    """Return a column of what the first row of a series in Riwayat says."""

    def kunci(baris: Baris[MenurutTahun]) -> str:
        return kunci_riwayat(next(iter(baris.isi.values())))

    return Ref(key, header, "data_riwayat", kolom, width, format_, kunci)


def kunci_tahun(tahun: int) -> Callable[[Baris[MenurutTahun]], str | None]:
    """Return what finds the row of Data Riwayat of a year."""

    def pilih(baris: Baris[MenurutTahun]) -> str | None:
        return kunci_riwayat(baris.isi[tahun]) if tahun in baris.isi else None

    return pilih


def format_tahun(tahun: int, key: str) -> Callable[[Baris[MenurutTahun]], str]:
    """Return what chooses the number format of a figure of a year, by its unit then."""

    def pilih(baris: Baris[MenurutTahun]) -> str:
        riwayat = baris.isi.get(tahun)
        return format_satuan(riwayat.satuan, getattr(riwayat, key)) if riwayat else "umum"

    return pilih
