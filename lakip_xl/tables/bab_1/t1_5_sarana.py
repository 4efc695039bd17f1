"""Tabel 1.5: equipment and premises."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import UMUM
from lakip_xl.bersama.pelengkap import baris_pelengkap, dari_data
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Sarana


@table("1.5", UMUM)
def sarana(laporan: Laporan) -> Iterator[Table[Sarana]]:
    """Sarana dan prasarana kantor menurut jenis dan kondisinya."""
    rows = baris_pelengkap(laporan, Sarana)
    if rows is None:
        return
    yield Table[Sarana](
        kode="1.5",
        judul=f"Tabel 1.5 Sarana dan Prasarana per 31 Desember {laporan.tahun}",
        columns=(
            dari_data(Sarana, "jenis", "Jenis Sarana", 44),
            dari_data(Sarana, "jumlah", "Jumlah", 18, "bulat"),
            dari_data(Sarana, "satuan", "Satuan", 18, "tengah"),
            dari_data(Sarana, "baik", "Kondisi Baik", 12, "bulat"),
            dari_data(Sarana, "rusak", "Kondisi Rusak", 12, "bulat"),
            dari_data(Sarana, "keterangan", "Keterangan", 50),
        ),
        rows=rows,
        catatan=("Jumlah atau kondisi yang kosong tidak dicatat.",),
        sumber="Data Pelengkap",
    )
