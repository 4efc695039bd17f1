"""Targets that are a range, as a document prints them: 80-90, where a cell of the workbook holds the lower bound."""

from collections.abc import Callable, Mapping

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator
from lakip_xl.sheets.perencanaan import IndikatorRencana

_UKURAN: Mapping[str, Callable[[IndikatorRencana], Ukuran | None]] = {
    "target": lambda rencana: rencana.target,
    "target_murni": lambda rencana: rencana.target_murni,
    "target_akhir": lambda rencana: rencana.target_akhir_renstra,
    "standar_nasional": lambda rencana: rencana.standar_nasional,
}
"""Measures of the plan by the column that shows them."""


def teks_rentang(isi: object, kolom: str) -> str:
    """Return a measure that is a range as it is written, of a row that shows an indicator; "" for any other."""
    indikator = isi if isinstance(isi, BarisIndikator) else getattr(isi, "indikator", None)
    ambil = _UKURAN.get(kolom)
    if ambil is None or not isinstance(indikator, BarisIndikator):
        return ""
    ukuran = ambil(indikator.rencana)
    return "" if ukuran is None or ukuran.atas is None else str(ukuran)
