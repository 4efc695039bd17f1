"""Data Tugas Fungsi: what each position is there for, each line once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import TugasFungsi


@table("data_tugas_fungsi", DATA_PELENGKAP, ("jenis", "asal", "jabatan", "uraian"))
def data_tugas_fungsi(laporan: Laporan) -> Iterator[Table[TugasFungsi]]:
    """Tugas dan fungsi setiap pejabat."""
    kolom: tuple[TableColumn[TugasFungsi], ...] = (
        Text("jenis", "Jenis", lambda isi: isi.jenis, 16, penentu=True),
        Text("jabatan", "Jabatan", lambda isi: isi.jabatan, 50),
        Text("uraian", "Uraian", lambda isi: isi.uraian, 50),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 12),
    )
    yield from data_pelengkap(laporan, TugasFungsi, kolom, ("jabatan", "jenis", "uraian"), "uraian", di_layar=True)
