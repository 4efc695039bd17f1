"""Chapters 3.2 onwards: of each unit its Ringkasan Capaian, acara and base figures; the cards of all units."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.bab_unit import BabUnit, semua_bab
from lakip_xl.bersama.kartu_unit import kartu_unit, rinci_unit
from lakip_xl.bersama.lembar import BAB_TIGA, KARTU
from lakip_xl.bersama.nama import judul, unit_bernama
from lakip_xl.bersama.ringkasan_unit import ringkasan_unit
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.lembar import Lembar
from lakip_xl.layout.table import Table

_KISI = (26, 49, 10.5, 10.5, 9.7, 9.7, 12.3, 12.3, 10, 10, 10.5, 15)
_URUTAN_RINGKASAN = ("indikator", "acuan", "kode", "satuan", "target", "realisasi", "hasil", "kategori")
_URUTAN_RINCI = ("tempat", "acara", "mulai", "selesai")
"""Columns in the order of the widths that they need; others follow."""


@table("3.2")
def bab_unit(laporan: Laporan) -> Iterator[Table[Any]]:
    """Capaian indikator setiap unit menurut penanggung jawab, acara dan data dasarnya, dan kartu kegiatannya."""
    semua = tuple(semua_bab(laporan))
    for bab in semua:
        lembar = _lembar(bab)
        for tabel in ringkasan_unit(laporan, bab):
            yield tabel if tabel.lembar else lembar.tempatkan(tabel, _URUTAN_RINGKASAN)
        for rinci in rinci_unit(laporan, bab):
            yield lembar.tempatkan(rinci, _URUTAN_RINCI)
    for bab in semua:
        yield from map(KARTU.tempatkan, kartu_unit(laporan, bab))


def _lembar(bab: BabUnit) -> Lembar:
    kepala = judul(f"{bab.nomor} Capaian, Acara dan Data {{unit}}", unit=unit_bernama(bab.unit))
    return Lembar(
        bab.lembar,
        kepala.teks,
        "Apa hasil unit ini, apa yang dilaksanakan, dan bagaimana datanya berubah?",
        BAB_TIGA,
        _KISI,
        rumus=kepala.rumus,
    )
