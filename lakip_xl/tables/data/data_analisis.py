"""Data Analisis: what units wrote of the factors and the follow-up of each indicator, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import nama_indikator
from lakip_xl.bersama.lembar import DATA_PENJELASAN
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("data_analisis", DATA_PENJELASAN)
def data_analisis(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Faktor pendorong, faktor penghambat dan tindak lanjut dari setiap unit."""
    yield Table[BarisIndikator](
        kode="data_analisis",
        sebutan="Data Analisis",
        dahulu=("Data Analisis",),
        judul="Data Analisis Indikator",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=10, penentu=True),
            nama_indikator(40),
            Text("pendorong", "Faktor Pendorong", lambda isi: isi.masukan and isi.masukan.faktor_pendorong, 44),
            Text("penghambat", "Faktor Penghambat", lambda isi: isi.masukan and isi.masukan.faktor_penghambat, 44),
            Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.masukan and isi.masukan.tindak_lanjut, 44),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, width=40),
            kolom_sumber("asal", "Sumber", lambda isi: isi.masukan, "faktor_pendorong"),
        ),
        rows=tuple(Baris(baris.kode, baris, asal=(baris.masukan,)) for baris in laporan.indikator),
        sumber="masukan setiap unit, lembar Indikator",
    )
