"""Data Skala of a recap: the scale of its offices, or the usual one where theirs differ."""

from lakip_xl.bersama.skala import Pita, tabel_skala
from lakip_xl.domain.kategori import SKALA_BAKU, Skala
from lakip_xl.layout.table import Table

_SAMA = "Skala ini dipakai semua kantor dalam rekap."
_BEDA = "Skala kantor berlainan: kategori setiap kantor mengikuti skalanya sendiri; di atas ini skala yang lazim."


def data_skala(skala: Skala | None) -> Table[Pita]:
    """Compose the scale, from the lowest bound to the highest; None where the offices have several."""
    return tabel_skala([Pita(band) for band in (skala or SKALA_BAKU).band], catatan=_BEDA if skala is None else _SAMA)
