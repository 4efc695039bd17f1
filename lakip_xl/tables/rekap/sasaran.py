"""Sasaran: the capaian of every sasaran of every office, placed on the scale."""

from collections.abc import Sequence

from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.tables.columns import Category, Ref, Text
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table


def tabel_sasaran(kantor: Sequence[Ikhtisar]) -> Table:
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
        rows=tuple(Baris(f"{satu.folder}/{s.kode}", (satu, s)) for satu in kantor for s in satu.sasaran),
        sumber="Data Sasaran",
        berwarna=("kategori",),
    )
