"""Data Pengesahan: who filled each unit's file, when, and who knows of it."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.milik import Milik, baris_milik
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pengesahan

_URUTAN = ("unit", "diisi_oleh", "mengetahui", "catatan", "asal")


@table("data_pengesahan", DATA_KANTOR, _URUTAN)
def data_pengesahan(laporan: Laporan) -> Iterator[Table[Milik[Pengesahan]]]:
    """Siapa yang mengisi berkas setiap unit, kapan, dan siapa yang mengetahuinya."""
    yield Table[Milik[Pengesahan]](
        kode="data_pengesahan",
        sebutan="Data Pengesahan",
        dahulu=("Data Pengesahan",),
        judul=f"Data Pengesahan Masukan Tahun {laporan.tahun}",
        columns=(
            Text("unit", "Unit", lambda isi: isi.unit, width=14, penentu=True),
            Text("diisi_oleh", "Diisi Oleh", lambda isi: isi.baris.diisi_oleh, width=44),
            Number("tanggal", "Tanggal", lambda isi: isi.baris.tanggal, 18, "tanggal"),
            Text("mengetahui", "Mengetahui", lambda isi: isi.baris.mengetahui, width=44),
            Text("catatan", "Catatan", lambda isi: isi.baris.catatan, width=44),
            kolom_sumber("asal", "Sumber", lambda isi: isi.baris, "diisi_oleh"),
        ),
        rows=baris_milik(laporan, Pengesahan),
        sumber="masukan setiap unit, lembar Pengesahan",
        pembeda=("unit", "diisi_oleh"),
    )
