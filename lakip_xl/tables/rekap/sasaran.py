"""Sasaran: the capaian of every sasaran of every office, placed on the scale."""

from lakip_xl.layout.columns import Category, Ref, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def tabel_sasaran(baris: tuple[Baris, ...]) -> Table:
    """Compose the table: offices × sasaran."""
    return Table(
        kode="sasaran",
        lembar="Sasaran",
        judul="Capaian Sasaran Setiap Perangkat Daerah",
        bagian="Rekapitulasi",
        columns=(
            Text("nama", "Perangkat Daerah", lambda isi: isi[0].perangkat_daerah, width=44),
            Text("kode", "Kode", lambda isi: isi[1].kode, width=10),
            Text("sasaran", "Sasaran", lambda isi: isi[1].sasaran, width=60),
            Ref("dihitung", "Indikator Dihitung", "data_sasaran", "dihitung", 12, "bulat"),
            Ref("indikator", "Indikator", "data_sasaran", "indikator", 12, "bulat"),
            Ref("capaian", "Capaian", "data_sasaran", "capaian", 12, "persen"),
            Category("kategori", "Kategori", of="capaian"),
        ),
        rows=baris,
        sumber="Data Sasaran",
        berwarna=("kategori",),
    )
