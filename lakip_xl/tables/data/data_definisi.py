"""Data Definisi: what each indicator means, who answers for it and what it is made of, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import nama_indikator
from lakip_xl.bersama.lembar import DATA_PENJELASAN
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_URUTAN = ("kode", "indikator", "definisi", "catatan", "sumber_data", "jabatan", "asal")


@table("data_definisi", DATA_PENJELASAN, _URUTAN)
def data_definisi(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Penjelasan setiap indikator, penanggung jawab dan data pembentuknya."""
    yield Table[BarisIndikator](
        kode="data_definisi",
        sebutan="Data Definisi",
        dahulu=("Data Definisi",),
        judul="Data Penjelasan Indikator",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=10, penentu=True),
            nama_indikator(40),
            Text("iku", "IKU", lambda isi: isi.rencana.iku, width=6, format="tengah", penentu=True),
            Text("jabatan", "Penanggung Jawab", lambda isi: isi.rencana.jabatan, width=30, penentu=True),
            Text("definisi", "Penjelasan", lambda isi: isi.rencana.definisi, width=44),
            Text("sumber_data", "Asal Data", lambda isi: isi.rencana.sumber_data, width=30),
            Text("pembilang", "Pembilang", lambda isi: isi.rencana.pembilang, width=20, penentu=True),
            Text("penyebut", "Penyebut", lambda isi: isi.rencana.penyebut, width=20, penentu=True),
            Text("catatan", "Catatan Perencanaan", lambda isi: isi.rencana.catatan, width=44),
            *_induk(laporan),
            kolom_sumber("asal", "Sumber", lambda isi: isi.rencana, "indikator"),
        ),
        rows=tuple(Baris(baris.kode, baris, asal=(baris.rencana,)) for baris in laporan.indikator),
        sumber="perencanaan.xlsx, lembar Indikator",
    )


def _induk(laporan: Laporan) -> Iterator[Text[BarisIndikator]]:
    """Yield the column of indicators that are served, where the plan names any."""
    if laporan.perencanaan.tanpa_berkas or any(baris.rencana.induk for baris in laporan.indikator):
        yield Text("induk", "Mendukung Indikator", lambda isi: isi.rencana.induk, width=16, penentu=True)
