"""Data Identitas: the settings of the year as planned, with their source."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.domain.notasi import angka, tanggal
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Source, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.column import Column, Tipe
from lakip_xl.sheets.perencanaan import Identitas


class Setelan(NamedTuple):
    """One setting: its column, and the settings of the year."""

    kolom: Column
    identitas: Identitas

    @property
    def isi(self) -> object:
        """Its value as text; a year as it is, without thousands."""
        nilai = getattr(self.identitas, self.kolom.key)
        if nilai is None or self.kolom.tipe is Tipe.BULAT:
            return nilai
        if isinstance(nilai, date):
            return tanggal(nilai)
        return angka(nilai) if self.kolom.tipe is Tipe.DESIMAL else str(nilai)


@table("data_identitas", DATA_KANTOR)
def data_identitas(laporan: Laporan) -> Iterator[Table[Setelan]]:
    """Identitas perangkat daerah dan aturan tahun ini seperti tertulis di perencanaan."""
    identitas = laporan.identitas
    yield Table[Setelan](
        kode="data_identitas",
        sebutan="Data Identitas",
        dahulu=("Data Identitas",),
        judul=f"Data Identitas Tahun {laporan.tahun}",
        columns=(
            Text("pengaturan", "Pengaturan", lambda isi: isi.kolom.header, width=40),
            Text("nilai", "Nilai", lambda isi: isi.isi, width=60, format="tahun", penentu=True),
            Source("asal", "Sumber", lambda isi: str(isi.identitas.cell(isi.kolom.key)), width=40),
        ),
        rows=tuple(
            Baris(kolom.key, Setelan(kolom, identitas))
            for kolom in Identitas.lembar.diketik
            if kolom.sejak == 1 or getattr(identitas, kolom.key) is not None or laporan.perencanaan.tanpa_berkas
        ),
        sumber="perencanaan.xlsx, lembar Identitas",
    )
