"""The page of Ringkasan: the columns that its tables share, and where each begins."""

from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan

LEMBAR = "Ringkasan"
BAB = "Ringkasan"

KIRI = (8, 27.5, 8.5, 9, 10, 12.5, 12.5)
"""Widths of the left half in characters: kode, indikator, target, realisasi, capaian, bar, met or not."""
ANTARA = 1
KANAN = (13.5, 10.5, 32, 32)
"""Widths of the right half: kind, figure, what, why. Together they fit F4 across at nine tenths of their size."""

KOLOM_KANAN = len(KIRI) + 1
KOLOM_DATA = KOLOM_KANAN + 2
"""Zero-based columns at which the right half and the state of the data begin."""

BARIS_KEADAAN, BARIS_ANGKA, BARIS_ISI = 0, 3, 9
"""Zero-based header rows of the state of the data, the large figures and the tables below them."""

IKU_PALING_BANYAK, PERHATIAN_PALING_BANYAK = 8, 7
"""Rows that fit the page."""

_TINGGI_HALAMAN, _TINGGI_ATAS, _TINGGI_BARIS = 568, 184, 28.5
"""Points of the page at nine tenths of its size, of what stands above and between its tables, of a row of two lines."""
_TERTINGGI, _TERPENDEK = 252, 180
"""Pixels of a chart."""


def tinggi_grafik(baris: int) -> int:
    """Return the pixels that the charts below so many rows may take."""
    sisa = int((_TINGGI_HALAMAN - _TINGGI_ATAS - baris * _TINGGI_BARIS) * 4 / 3)
    return max(_TERPENDEK, min(_TERTINGGI, sisa))


def indikator_utama(laporan: Laporan) -> tuple[BarisIndikator, ...]:
    """Return the IKU; where the plan marks none, the indicators of sasaran."""
    semua = tuple(indikator for indikator in laporan.indikator if indikator.rencana.iku)
    return semua or laporan.indikator_dari(Jenjang.SASARAN)


def sebutan_utama(laporan: Laporan) -> str:
    """Return what those indicators are called."""
    return "IKU" if any(indikator.rencana.iku for indikator in laporan.indikator) else "indikator sasaran"
