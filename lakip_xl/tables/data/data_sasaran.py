"""Data Sasaran: tujuan, sasaran, strategi and arah kebijakan of the Renstra, with their source."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Sasaran


@table("data_sasaran", DATA_KANTOR)
def data_sasaran(laporan: Laporan) -> Iterator[Table[Sasaran]]:
    """Tujuan dan sasaran seperti tertulis di perencanaan."""
    yield Table[Sasaran](
        kode="data_sasaran",
        sebutan="Data Sasaran",
        dahulu=("Data Sasaran",),
        judul="Data Tujuan dan Sasaran",
        columns=(
            Text("kode", "Kode Sasaran", lambda isi: isi.kode, width=14, penentu=True),
            Text("tujuan", "Tujuan", lambda isi: isi.tujuan, width=40),
            Text("sasaran", "Sasaran Strategis", lambda isi: isi.sasaran, width=44),
            Text("strategi", "Strategi", lambda isi: isi.strategi, width=44),
            Text("arah_kebijakan", "Arah Kebijakan", lambda isi: isi.arah_kebijakan, width=44),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=40),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "kode"),
        ),
        rows=tuple(Baris(sasaran.kode, sasaran, asal=(sasaran,)) for sasaran in laporan.sasaran),
        sumber="perencanaan.xlsx, lembar Sasaran",
    )
