"""Tabel 4.2: awards and innovations."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import TINDAK_LANJUT, baris_pelengkap, dari_data
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Penghargaan


@table("4.2", TINDAK_LANJUT)
def penghargaan(laporan: Laporan) -> Iterator[Table[Penghargaan]]:
    """Penghargaan yang diterima dan inovasi yang dibuat."""
    rows = baris_pelengkap(laporan, Penghargaan)
    if rows is None:
        return
    yield Table[Penghargaan](
        kode="4.2",
        judul="4.2 Penghargaan dan Inovasi",
        columns=(
            dari_data(Penghargaan, "jenis", "Jenis", 13),
            dari_data(Penghargaan, "tahun", "Tahun", 11, "tahun"),
            dari_data(Penghargaan, "nama", "Nama", 48),
            dari_data(Penghargaan, "pemberi", "Pemberi", 48),
            dari_data(Penghargaan, "unit", "Unit", 12),
            dari_data(Penghargaan, "keterangan", "Keterangan", 28),
        ),
        rows=rows,
        sumber="Data Pelengkap",
        dikenali=("nama", "tahun"),
    )
