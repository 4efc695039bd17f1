"""Data Isu: the main problems of the office, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import Isu


@table("data_isu", DATA_PELENGKAP, ("sasaran", "asal", "isu", "tindak_lanjut"))
def data_isu(laporan: Laporan) -> Iterator[Table[Isu]]:
    """Permasalahan utama kantor dan rencana tindak lanjutnya."""
    kolom: tuple[TableColumn[Isu], ...] = (
        Text("sasaran", "Sasaran", lambda isi: isi.sasaran, 16, penentu=True),
        Text("isu", "Isu", lambda isi: isi.isu, 50),
        Text("tindak_lanjut", "Rencana Tindak Lanjut", lambda isi: isi.tindak_lanjut, 50),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 12),
        Text("uraian", "Uraian", lambda isi: isi.uraian, 16),
    )
    yield from data_pelengkap(laporan, Isu, kolom, ("isu",), "isu", di_layar=True)
