"""A figure that a unit need not type, because other cells of its own workbook give it."""

from typing import Any, NamedTuple

from lakip_xl.domain.rumus import Rumus


class SelLembar(NamedTuple):
    """A cell: its sheet, the key of its row, the key of its column."""

    lembar: str
    kunci: str
    key: str


class Terhitung(NamedTuple):
    """How it is computed: a formula whose places are SelLembar or Tetapan.

    Those cells may stand in another unit's workbook; it is blank then.
    """

    rumus: Rumus[..., Any]
