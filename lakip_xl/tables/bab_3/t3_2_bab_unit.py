"""Chapters 3.2 onwards: of each unit its Ringkasan Capaian, then its cards."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.bab_unit import semua_bab
from lakip_xl.bersama.kartu_unit import kartu_unit
from lakip_xl.bersama.ringkasan_unit import ringkasan_unit
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("3.2")
def bab_unit(laporan: Laporan) -> Iterator[Table[Any]]:
    """Capaian indikator setiap unit menurut penanggung jawab, dan kartu program, kegiatan dan sub kegiatannya."""
    for bab in semua_bab(laporan):
        yield from ringkasan_unit(laporan, bab)
        yield from kartu_unit(laporan, bab)
