"""Data Predikat: the scales of predikat, with their bounds and where those come from (aturan 23)."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import TingkatPredikat

_URUTAN = ("skala", "predikat", "catatan", "asal")


@table("data_predikat", DATA_KANTOR, _URUTAN)
def data_predikat(laporan: Laporan) -> Iterator[Table[TingkatPredikat]]:
    """Skala predikat: urutan dan batas bawah setiap predikat."""
    semua = laporan.perencanaan.isi(TingkatPredikat)
    yield Table[TingkatPredikat](
        kode="data_predikat",
        sebutan="Data Predikat",
        dahulu=("Data Predikat",),
        judul=f"Skala Predikat Tahun {laporan.tahun}",
        columns=(
            Text("skala", "Skala", lambda isi: isi.skala, width=18, penentu=True),
            Text("predikat", "Predikat", lambda isi: isi.predikat, width=26, penentu=True),
            Number("batas_bawah", "Batas Bawah", lambda isi: isi.batas_bawah, 14, penentu=True),
            Text("lebih_dari", "Harus Lebih", lambda isi: isi.lebih_dari, width=12, format="tengah", penentu=True),
            Number("urutan", "Urutan", lambda isi: isi.urutan, 10, "bulat", penentu=True),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=40),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "predikat"),
        ),
        rows=tuple(Baris(kunci_baris(baris), baris, asal=(baris,)) for baris in semua),
        catatan=(
            "Nilai mendapat predikat tertinggi yang batas bawahnya tercapai; harus lebih: tepat pada batas belum.",
        ),
        sumber="perencanaan.xlsx, lembar Predikat",
        pembeda=("skala", "predikat"),
    )
