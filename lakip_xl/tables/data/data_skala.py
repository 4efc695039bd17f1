"""Data Skala: the scale, from the lowest bound to the highest, as LOOKUP wants it."""

from collections.abc import Iterator

from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import PitaSkala


@table("data_skala")
def data_skala(laporan: Laporan) -> Iterator[Table]:
    """Kategori capaian dan batas bawahnya; dipakai semua kolom kategori."""
    pita = {baris.batas_bawah: baris for baris in laporan.perencanaan.isi(PitaSkala)}
    naik = laporan.skala.band[::-1]
    yield Table(
        kode="data_skala",
        lembar="Data Skala",
        judul="Skala Kategori",
        bagian="Data",
        columns=(
            Number("batas_bawah", "Batas Bawah (%)", lambda isi: isi[0].batas_bawah, format="bulat"),
            Text("kategori", "Kategori", lambda isi: isi[0].kategori, width=30),
            kolom_sumber("asal", "Sumber", lambda isi: isi[1], "batas_bawah"),
        ),
        rows=tuple(
            Baris(str(band.batas_bawah), (band, pita.get(band.batas_bawah)), asal=(pita.get(band.batas_bawah),))
            for band in naik
        ),
        catatan=("Capaian dibulatkan ke persen bulat (setengah ke atas), lalu ditempatkan pada skala ini.",),
        sumber="perencanaan.xlsx, lembar Skala",
    )
