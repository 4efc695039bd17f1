"""Data Skala: the scale, from the lowest bound to the highest, as LOOKUP wants it."""

from collections.abc import Iterator
from dataclasses import replace

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.skala import Pita, tabel_skala
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import PitaSkala


@table("data_skala")
def data_skala(laporan: Laporan) -> Iterator[Table[Pita]]:
    """Kategori capaian dan batas bawahnya; dipakai semua kolom kategori."""
    asal = {baris.batas_bawah: baris for baris in laporan.perencanaan.isi(PitaSkala)}
    skala = tabel_skala(
        [Pita(band, asal.get(band.batas_bawah)) for band in laporan.skala.band],
        catatan="Capaian dibulatkan ke persen bulat (setengah ke atas), lalu ditempatkan pada skala ini.",
        sumber="perencanaan.xlsx, lembar Skala",
    )
    yield DATA_KANTOR.tempatkan(
        replace(skala, sebutan="Data Skala", dahulu=("B", "B Kategori", "Data Skala"), padanan="kategori")
    )
