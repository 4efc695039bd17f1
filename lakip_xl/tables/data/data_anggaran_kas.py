"""Data Anggaran Kas: the plan of cash by sub kegiatan and quarter, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import AnggaranKas


@table("data_anggaran_kas", DATA_PELENGKAP, ("kode", "unit", "asal", "tw1", "tw2", "tw3", "tw4"))
def data_anggaran_kas(laporan: Laporan) -> Iterator[Table[AnggaranKas]]:
    """Rencana penarikan dana setiap sub kegiatan per triwulan."""
    kolom: tuple[TableColumn[AnggaranKas], ...] = (
        Text("kode", "Kode", lambda isi: isi.kode, 20, penentu=True),
        Text("unit", "Unit", lambda isi: isi.unit, 16, penentu=True),
        Number("tw1", "Kas TW I (Rp)", lambda isi: isi.tw1, 16, "rupiah"),
        Number("tw2", "Kas TW II (Rp)", lambda isi: isi.tw2, 16, "rupiah"),
        Number("tw3", "Kas TW III (Rp)", lambda isi: isi.tw3, 16, "rupiah"),
        Number("tw4", "Kas TW IV (Rp)", lambda isi: isi.tw4, 16, "rupiah"),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, AnggaranKas, kolom, ("kode", "unit"), "tw1")
