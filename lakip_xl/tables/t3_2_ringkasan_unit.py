"""Tabel 3.2 and on: Ringkasan Capaian of each unit, by the official in charge."""

import re
from collections.abc import Iterator

from lakip_xl.domain.kode import JENJANG_PROGRAM
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.perencanaan import Unit
from lakip_xl.tables.columns import Ref, Text
from lakip_xl.tables.data_indikator import format_bagian
from lakip_xl.tables.declaration import table
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table

_TERLARANG = re.compile(r"[\[\]:*?/\\']")
"""What no sheet name may hold."""


@table("3.2")
def ringkasan_unit(laporan: Laporan) -> Iterator[Table]:
    """Target, realisasi dan capaian indikator program, kegiatan dan sub kegiatan setiap unit."""
    nomor = 2
    for unit in laporan.unit:
        if unit.induk is None and (indikator := _milik(laporan, unit)):
            yield _tabel(laporan, unit, f"3.{nomor}", indikator)
            nomor += 1


def _milik(laporan: Laporan, unit: Unit) -> tuple[BarisIndikator, ...]:
    """Indicators of a unit and of those reported with it, below the level of sasaran."""
    bersama = {unit.kode, *(satu.kode for satu in laporan.unit if satu.induk == unit.kode)}
    return tuple(satu for satu in laporan.indikator_dari(*JENJANG_PROGRAM) if satu.rencana.unit in bersama)


def _tabel(laporan: Laporan, unit: Unit, bagian: str, indikator: tuple[BarisIndikator, ...]) -> Table:
    def sasaran(isi: BarisIndikator) -> str:
        return laporan.nama_acuan(laporan.sasaran_dari(isi.rencana.acuan or ""))

    return Table(
        kode=f"ringkasan_{unit.kode}",
        lembar=f"{bagian} {_TERLARANG.sub('_', unit.kode)}"[:31],
        judul=f"{bagian} Ringkasan Capaian Indikator Kinerja {unit.nama}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=9),
            Text("jabatan", "Penanggung Jawab", lambda isi: isi.rencana.jabatan, width=26),
            Text("sasaran", "Sasaran Strategis", sasaran, width=30),
            Text(
                "acuan",
                "Program / Kegiatan / Sub Kegiatan",
                lambda isi: laporan.nama_acuan(isi.rencana.acuan),
                width=38,
            ),
            Text("indikator", "Indikator Kinerja", lambda isi: isi.rencana.indikator, width=34),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=12, format="tengah"),
            Ref("target", "Target", "data_indikator", "target", width=11, format=format_bagian("target")),
            Ref("realisasi", "Realisasi", "data_indikator", "realisasi", width=11, format=format_bagian("realisasi")),
            Ref("capaian", "Capaian", "data_indikator", "capaian", width=11, format="persen"),
            Ref("kategori", "Kategori", "data_indikator", "kategori", width=18, format="tengah"),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in indikator),
        catatan=("Realisasi yang belum dilaporkan tidak diberi capaian.",),
        sumber="Data Indikator",
        berwarna=("kategori",),
    )
