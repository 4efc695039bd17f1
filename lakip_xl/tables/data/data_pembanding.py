"""Data Pembanding: figures of other regions, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.perencanaan import Pembanding


@table("data_pembanding", DATA_PELENGKAP, ("indikator", "asal", "daerah", "sumber", "tahun"))
def data_pembanding(laporan: Laporan) -> Iterator[Table[Pembanding]]:
    """Realisasi daerah lain untuk indikator yang sama."""
    satuan = {indikator.kode: indikator.rencana.satuan for indikator in laporan.indikator}

    def format_(baris: Baris[Pembanding]) -> str:
        return format_satuan(satuan.get(baris.isi.indikator), baris.isi.realisasi)

    kolom = (
        Text[Pembanding]("indikator", "Indikator", lambda isi: isi.indikator, 10, penentu=True),
        Text[Pembanding]("tahun", "Tahun", lambda isi: isi.tahun, 12, "tahun", penentu=True),
        Text[Pembanding]("daerah", "Daerah", lambda isi: isi.daerah, 50),
        Text[Pembanding]("sumber", "Asal Angka", lambda isi: isi.sumber, 50),
        Number("realisasi", "Realisasi", lambda isi: isi.realisasi and isi.realisasi.isi, 12, format_),
        Text[Pembanding]("catatan", "Catatan", lambda isi: isi.catatan, 30),
    )
    yield from data_pelengkap(laporan, Pembanding, kolom, ("indikator", "daerah", "tahun"), "realisasi")
