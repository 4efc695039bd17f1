"""Data Skala of a recap: the usual scale, by which the offices are compared."""

from lakip_xl.bersama.skala import Pita, tabel_skala
from lakip_xl.domain.kategori import SKALA_BAKU
from lakip_xl.layout.table import Table


def data_skala_baku() -> Table[Pita]:
    """Compose the usual scale, from the lowest bound to the highest."""
    return tabel_skala(
        [Pita(band) for band in SKALA_BAKU.band],
        catatan="Rekap memakai satu skala untuk semua kantor; kategori indikator mengikuti skala kantornya.",
    )
