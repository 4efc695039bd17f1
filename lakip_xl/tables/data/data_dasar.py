"""Data Dasar: every base figure and year, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.masukan import kunci_data


@table("data_dasar")
def data_dasar(laporan: Laporan) -> Iterator[Table]:
    """Angka dasar setiap tahun yang dipakai menghitung indikator."""
    yield Table(
        kode="data_dasar",
        lembar="Data Dasar",
        judul="Data Dasar Indikator",
        bagian="Data",
        columns=(
            Text("kode", "Kode Data", lambda isi: isi[1].kode, width=18),
            Text("nama", "Nama Data", lambda isi: isi[0].nama, width=56),
            Text("satuan", "Satuan", lambda isi: isi[0].satuan, width=16, format="tengah"),
            Text("unit", "Unit", lambda isi: isi[0].unit, width=14),
            Text("tahun", "Tahun", lambda isi: isi[1].tahun, width=8, format="tahun"),
            Number("nilai", "Nilai", lambda isi: isi[1].nilai, format=lambda b: format_satuan(None, b.isi[1].nilai)),
            Text("sumber", "Dokumen Sumber", lambda isi: isi[1].sumber, width=40),
            Text("catatan", "Catatan", lambda isi: isi[1].catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi[1], "nilai"),
        ),
        rows=tuple(
            Baris(kunci_data(kode, tahun), (laporan.variabel[kode], baris), asal=(laporan.variabel[kode], baris))
            for (kode, tahun), baris in laporan.data_dasar.items()
        ),
        sumber="masukan setiap unit, lembar Data Dasar",
    )
