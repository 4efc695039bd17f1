"""Data Penghargaan: awards and innovations, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import Penghargaan


@table("data_penghargaan", DATA_PELENGKAP, ("jenis", "asal", "nama", "pemberi", "tahun"))
def data_penghargaan(laporan: Laporan) -> Iterator[Table[Penghargaan]]:
    """Penghargaan yang diterima dan inovasi yang dibuat."""
    kolom: tuple[TableColumn[Penghargaan], ...] = (
        Text("jenis", "Jenis", lambda isi: isi.jenis, 16, penentu=True),
        Text("tahun", "Tahun", lambda isi: isi.tahun, 12, "tahun", penentu=True),
        Text("nama", "Nama", lambda isi: isi.nama, 50),
        Text("pemberi", "Pemberi", lambda isi: isi.pemberi, 50),
        Text("unit", "Unit", lambda isi: isi.unit, 16, penentu=True),
        Text("keterangan", "Keterangan", lambda isi: isi.keterangan, 30),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, Penghargaan, kolom, ("nama", "tahun"), "nama")
