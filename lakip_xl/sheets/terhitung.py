"""A realisasi that a unit need not type, because base figures on its own Data Dasar sheet give it."""

from dataclasses import dataclass

from lakip_xl.domain.perhitungan import CaraHitung


@dataclass(frozen=True)
class Terhitung:
    """How it is computed, and the row keys of its base figures; those may stand in another unit's workbook."""

    cara: CaraHitung
    pembilang: str
    penyebut: str | None = None
