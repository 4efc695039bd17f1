"""Data Sasaran: mean capaian of every sasaran of every office."""

from decimal import Decimal

from lakip_xl.bersama.rekap import SUMBER, SasaranKantor, kolom_kantor
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def data_sasaran(rows: tuple[Baris[SasaranKantor], ...]) -> Table[SasaranKantor]:
    """Compose the table."""
    return Table[SasaranKantor](
        kode="data_sasaran",
        lembar="Data Sasaran",
        judul="Data Capaian Sasaran",
        bab="Data",
        columns=(
            *kolom_kantor(_kantor),
            Text("kode", "Kode", lambda isi: isi.sasaran.kode, width=10),
            Text("sasaran", "Sasaran", lambda isi: isi.sasaran.sasaran, width=60),
            Number("capaian", "Capaian", _capaian, 12, "persen"),
            Number("dihitung", "Indikator Dihitung", lambda isi: isi.sasaran.dihitung, 12, "bulat"),
            Number[SasaranKantor]("indikator", "Indikator", lambda isi: isi.sasaran.indikator, 12, "bulat"),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _kantor(isi: SasaranKantor) -> Ikhtisar:
    return isi.kantor


def _capaian(isi: SasaranKantor) -> Decimal | None:
    return Decimal(isi.sasaran.capaian) if isi.sasaran.capaian else None
