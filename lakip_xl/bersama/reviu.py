"""Where reviewers write: their own sheets, and the columns beside a table."""

from collections.abc import Callable
from typing import TypeVar

from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import Text

T = TypeVar("T")

LEMBAR, LEMBAR_LAMA = "Reviu", "Reviu Lama"


def kolom_reviu(ambil: Callable[[T], CatatanReviu | None]) -> tuple[Text[T], ...]:
    """Return the four columns that a reviewer types; `ambil` finds the note of a row, or None."""

    def isi(key: str) -> Callable[[T], object]:
        def tulis(baris: T) -> object:
            catatan = ambil(baris)
            return None if catatan is None else getattr(catatan, key)

        return tulis

    return (
        Text("status", "Status Reviu", isi("status"), width=13, format="tengah"),
        Text("catatan_reviu", "Catatan Reviu", isi("catatan"), width=34),
        Text("oleh", "Oleh", isi("oleh"), width=15),
        Text("tanggal", "Tanggal", isi("tanggal"), width=13, format="tanggal_pendek"),
    )
