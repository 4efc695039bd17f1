"""Data Skala of a recap: the usual scale, by which the offices are compared."""

from lakip_xl.domain.kategori import SKALA_BAKU
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def data_skala_baku() -> Table:
    """Compose the usual scale, from the lowest bound to the highest."""
    return Table(
        kode="data_skala",
        lembar="Data Skala",
        judul="Skala Kategori",
        bagian="Data",
        columns=(
            Number("batas_bawah", "Batas Bawah (%)", lambda isi: isi.batas_bawah, format="bulat"),
            Text("kategori", "Kategori", lambda isi: isi.kategori, width=30),
        ),
        rows=tuple(Baris(str(band.batas_bawah), band) for band in reversed(SKALA_BAKU.band)),
        catatan=("Rekap memakai satu skala untuk semua kantor; kategori indikator mengikuti skala kantornya.",),
    )
