"""Data Dasar Hukum: regulations that the report rests on, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import DasarHukum


@table("data_dasar_hukum", DATA_PELENGKAP, ("nomor", "asal", "jenis", "tentang", "tahun"))
def data_dasar_hukum(laporan: Laporan) -> Iterator[Table[DasarHukum]]:
    """Peraturan yang menjadi dasar laporan."""
    kolom: tuple[TableColumn[DasarHukum], ...] = (
        Text("nomor", "Nomor", lambda isi: isi.nomor, 16),
        Text("jenis", "Jenis Peraturan", lambda isi: isi.jenis, 50),
        Text("tentang", "Tentang", lambda isi: isi.tentang, 50),
        Text("tahun", "Tahun", lambda isi: isi.tahun, 12, "tahun"),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 16),
    )
    yield from data_pelengkap(laporan, DasarHukum, kolom, ("jenis", "nomor", "tahun"), "nomor", di_layar=True)
