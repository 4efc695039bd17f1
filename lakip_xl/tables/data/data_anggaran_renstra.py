"""Data Anggaran Renstra: what the Renstra plans to spend, what was spent until last year, with their source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import AnggaranRenstra


@table("data_anggaran_renstra", DATA_PELENGKAP, ("kode", "asal", "pagu", "realisasi"))
def data_anggaran_renstra(laporan: Laporan) -> Iterator[Table[AnggaranRenstra]]:
    """Pagu Renstra dan realisasinya sampai tahun lalu."""
    kolom: tuple[TableColumn[AnggaranRenstra], ...] = (
        Text("kode", "Kode", lambda isi: isi.kode, 20, penentu=True),
        Number("pagu", "Pagu Renstra (Rp)", lambda isi: isi.pagu, 18, "rupiah"),
        Number("realisasi", "Realisasi sampai Tahun Lalu (Rp)", lambda isi: isi.realisasi, 18, "rupiah"),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, AnggaranRenstra, kolom, ("kode",), "pagu")
