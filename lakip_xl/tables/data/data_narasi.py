"""Data Narasi: paragraphs of the report in Word by part, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import Narasi


@table("data_narasi", DATA_PELENGKAP, ("bagian", "asal", "teks"))
def data_narasi(laporan: Laporan) -> Iterator[Table[Narasi]]:
    """Paragraf laporan Word menurut bagiannya."""
    kolom: tuple[TableColumn[Narasi], ...] = (
        Text("bagian", "Bagian Laporan", lambda isi: isi.bagian, 16, penentu=True),
        Text("teks", "Teks Paragraf", lambda isi: isi.teks, 50),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 50),
    )
    yield from data_pelengkap(laporan, Narasi, kolom, ("bagian", "teks"), "teks", di_layar=True)
