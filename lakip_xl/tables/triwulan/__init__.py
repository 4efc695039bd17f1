"""The workbook of a quarter: its tables in printed order."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from lakip_xl.bersama.perhatian_salinan import bahan_salinan
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.layout.table import Table
from lakip_xl.tables import data
from lakip_xl.tables.triwulan.e81 import formulir_e81
from lakip_xl.tables.triwulan.pengukuran_kinerja import pengukuran_kinerja
from lakip_xl.tables.triwulan.perhatian import perhatian
from lakip_xl.tables.triwulan.rencana_aksi import rencana_aksi
from lakip_xl.tables.triwulan.ringkasan import ringkasan
from lakip_xl.tables.triwulan.serapan import serapan

_TABEL: tuple[Callable[[Laporan, int], Iterator[Table[Any]]], ...] = (
    perhatian,
    pengukuran_kinerja,
    rencana_aksi,
    serapan,
    formulir_e81,
)
"""Tables of a quarter in printed order, after the summary."""


def tabel_triwulan(laporan: Laporan, triwulan: int, temuan: Sequence[Finding]) -> Iterator[Table[Any]]:
    """Yield every table of the workbook of a quarter, the Data tables that they look at last."""
    yield from ringkasan(laporan, triwulan, temuan)
    for susun in _TABEL:
        yield from susun(laporan, triwulan)
    for pengantar in data.TABLES:
        yield from pengantar.susun(laporan)
    if laporan.unit:
        yield bahan_salinan(laporan)
