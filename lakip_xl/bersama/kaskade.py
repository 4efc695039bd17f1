"""Cells that the table and the picture of the cascade share."""

from lakip_xl.bersama.nama import Isi, nama_acuan, nama_cabang, nama_unit
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.kaskade import CabangKinerja, Lapis
from lakip_xl.layout.sel import Rujukan

KODE = "cascading"
"""The table, which sums the money that the picture shows."""


def nama_kinerja(laporan: Laporan, cabang: CabangKinerja) -> Isi:
    """Return where the name of a node stands; an indicator's stands beside its node."""
    if cabang.lapis is Lapis.INDIKATOR:
        return None
    if cabang.cabang is not None:
        return nama_cabang(cabang.cabang)
    return nama_acuan(laporan, cabang.kode) if cabang.kode else cabang.nama


def penanggung_jawab(laporan: Laporan, cabang: CabangKinerja, indikator: BarisIndikator | None) -> Isi:
    """Return who answers for a node, or for one of its indicators: the post, else the unit; how many where several."""
    if indikator is not None and indikator.rencana.jabatan:
        return Rujukan("data_definisi", indikator.kode, "jabatan")
    if indikator is not None and indikator.rencana.unit:
        return nama_unit(laporan, indikator.rencana.unit)
    if len(cabang.unit) > 1:
        return f"{len(cabang.unit)} unit"
    return nama_unit(laporan, cabang.unit[0]) if cabang.unit else None


def nama_penanggung_jawab(laporan: Laporan, cabang: CabangKinerja, indikator: BarisIndikator | None) -> str:
    """Return the words that `penanggung_jawab` shows."""
    isi = penanggung_jawab(laporan, cabang, indikator)
    if isinstance(isi, Rujukan) and isi.tabel == "data_definisi":
        return (indikator.rencana.jabatan if indikator else None) or ""
    if isinstance(isi, Rujukan):
        return next(unit.nama for unit in laporan.unit if unit.kode == isi.kunci)
    return str(isi or "")
