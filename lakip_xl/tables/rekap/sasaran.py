"""Sasaran: the capaian of every sasaran of every office, placed on the scale."""

from lakip_xl.bersama.rekap import BAB, SasaranKantor
from lakip_xl.layout.columns import Category, Ref, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def tabel_sasaran(rows: tuple[Baris[SasaranKantor], ...], *, sama: bool) -> Table[SasaranKantor]:
    """Compose the table: offices × sasaran; `sama`: one scale places them all, else each office has its own."""
    sendiri = Text[SasaranKantor]("kategori", "Kategori", lambda isi: isi.sasaran.kategori or None, width=18)
    return Table[SasaranKantor](
        kode="sasaran",
        lembar="Sasaran",
        judul="Capaian Sasaran Setiap Perangkat Daerah",
        bab=BAB,
        columns=(
            Text("nama", "Perangkat Daerah", lambda isi: isi.kantor.perangkat_daerah, width=44),
            Text("kode", "Kode", lambda isi: isi.sasaran.kode, width=10),
            Text("sasaran", "Sasaran", lambda isi: isi.sasaran.sasaran, width=60),
            Ref("dihitung", "Indikator Dihitung", "data_sasaran", "dihitung", 12, "bulat"),
            Ref("indikator", "Indikator", "data_sasaran", "indikator", 12, "bulat"),
            Ref("capaian", "Capaian", "data_sasaran", "capaian", 12, "persen"),
            Category("kategori", "Kategori", of="capaian") if sama else sendiri,
        ),
        rows=rows,
        sumber="Data Sasaran",
        berwarna=("kategori",),
    )
