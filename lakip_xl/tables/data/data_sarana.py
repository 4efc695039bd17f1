"""Data Sarana: equipment and premises, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import Sarana


@table("data_sarana", DATA_PELENGKAP, ("jumlah", "asal", "jenis", "keterangan"))
def data_sarana(laporan: Laporan) -> Iterator[Table[Sarana]]:
    """Sarana dan prasarana kantor dengan kondisinya."""
    kolom: tuple[TableColumn[Sarana], ...] = (
        Number("jumlah", "Jumlah", lambda isi: isi.jumlah, 8, "bulat"),
        Text("satuan", "Satuan", lambda isi: isi.satuan, 12, "tengah"),
        Text("jenis", "Jenis Sarana", lambda isi: isi.jenis, 50),
        Text("keterangan", "Keterangan", lambda isi: isi.keterangan, 50),
        Number("baik", "Kondisi Baik", lambda isi: isi.baik, 12, "bulat"),
        Number("rusak", "Kondisi Rusak", lambda isi: isi.rusak, 16, "bulat"),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, Sarana, kolom, ("jenis",), "jumlah")
