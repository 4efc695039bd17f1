"""Money of events against that of the sub kegiatan which pays for them."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan
from lakip_xl.sheets.tempat import Tempat


class AcaraMelampaui(NamedTuple):
    """Events of one sub kegiatan of one unit that sum to more than it has: `sel` is the last that counts; rupiah."""

    sel: Tempat
    kode: str
    jumlah: int
    batas: int


def acara_melampaui(laporan: Laporan, key: Literal["pagu", "realisasi"]) -> Iterator[AcaraMelampaui]:
    """Yield the sub kegiatan whose events sum to more pagu, or realisasi, than they have themselves.

    Events without the figure do not count; a sub kegiatan that is unknown or has none itself is passed over.
    """
    menurut_unit: dict[tuple[str, str], list[Pelaksanaan]] = {}
    for buku, acara in laporan.semua(Pelaksanaan):
        if acara.sub_kegiatan and getattr(acara, key) is not None:
            menurut_unit.setdefault((buku.identitas.unit, acara.sub_kegiatan), []).append(acara)
    for (unit, kode), semua in menurut_unit.items():
        milik = next((baris for baris in laporan.bagian.get(kode, ()) if baris.rencana.unit == unit), None)
        batas = None if milik is None else getattr(milik, key)
        jumlah = sum(getattr(acara, key) for acara in semua)
        if batas is not None and jumlah > batas:
            yield AcaraMelampaui(semua[-1].cell(key), kode, jumlah, batas)
