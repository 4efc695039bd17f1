"""A realisasi that a unit need not type, because base figures on its own Data Dasar sheet give it."""

from typing import NamedTuple

from lakip_xl.domain.perhitungan import PENGALI_BAKU, CaraHitung


class Terhitung(NamedTuple):
    """How it is computed, and the row keys of its base figures; those may stand in another unit's workbook.

    `pengali` is what a ratio is multiplied by (aturan 24).
    """

    cara: CaraHitung
    pembilang: str
    penyebut: str | None = None
    pengali: int = PENGALI_BAKU
