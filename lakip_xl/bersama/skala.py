"""The sheet of the scale, of an office and of a recap: from the lowest bound to the highest, as LOOKUP wants it."""

from collections.abc import Sequence
from typing import NamedTuple

from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.kategori import Band
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import PitaSkala


class Pita(NamedTuple):
    """One band, and the row of the planning workbook that sets it; None where that is the usual scale."""

    band: Band
    asal: PitaSkala | None = None


def tabel_skala(semua: Sequence[Pita], *, catatan: str, sumber: str = "") -> Table[Pita]:
    """Compose the scale, given from the best band to the worst; with a source it names notes and cells (aturan 8)."""
    asal: tuple[TableColumn[Pita], ...] = ()
    if sumber:
        asal = (
            Text("catatan", "Catatan", lambda isi: isi.asal and isi.asal.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi.asal, "batas_bawah"),
        )
    return Table[Pita](
        kode="data_skala",
        lembar="Data Skala",
        judul="Skala Kategori",
        bab="Data",
        columns=(
            Number("batas_bawah", "Batas Bawah (%)", lambda isi: isi.band.batas_bawah, format="bulat", penentu=True),
            Text("kategori", "Kategori", lambda isi: isi.band.kategori, width=30, penentu=True),
            *asal,
        ),
        rows=tuple(Baris(str(pita.band.batas_bawah), pita, asal=(pita.asal,)) for pita in reversed(semua)),
        catatan=(catatan,),
        sumber=sumber,
    )
