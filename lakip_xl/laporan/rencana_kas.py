"""The plan of cash of every sub kegiatan that is measured by quarter (aturan 31)."""

from collections.abc import Mapping

from lakip_xl.laporan.anggaran import BarisAnggaran
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.perencanaan import AnggaranKas


def anggaran_bertriwulan(laporan: Laporan) -> tuple[BarisAnggaran, ...]:
    """Return the sub kegiatan of units that are measured by quarter, in printed order."""
    return tuple(baris for baris in laporan.anggaran if baris.rencana.unit in laporan.triwulan.unit)


def rencana_kas(laporan: Laporan) -> Mapping[str, AnggaranKas]:
    """Return the plan of cash by key of the sub kegiatan's row.

    One that several units carry needs a row that names the unit; a plan of all together is nobody's.
    """
    menurut_siapa = {(baris.kode, baris.unit or ""): baris for baris in laporan.perencanaan.isi(AnggaranKas)}
    hasil: dict[str, AnggaranKas] = {}
    for baris in anggaran_bertriwulan(laporan):
        kas = menurut_siapa.get((baris.kode, baris.rencana.unit or ""))
        if kas is None and not baris.bersama:
            kas = menurut_siapa.get((baris.kode, ""))
        if kas is not None:
            hasil[baris.kunci] = kas
    return hasil
