"""Where reviewers write: their own sheets, and the columns beside a table."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import Text

T = TypeVar("T")

LEMBAR, LEMBAR_LAMA = "Reviu", "Reviu Lama"
"""Sheets of the reviewers: notes of any row, and notes whose row is gone."""

KEPALA_LEMBAR, KEPALA_KODE = "Lembar", "Kode Baris"
"""Headers on their own sheets of what a note speaks of."""


class KolomReviu(NamedTuple):
    """A column that a reviewer types: what it holds of a note, its key beside a table, and how it looks."""

    isi: str
    key: str
    header: str
    width: float
    format: str = "teks"


KOLOM = (
    KolomReviu("status", "status", "Status Reviu", 13, "tengah"),
    KolomReviu("catatan", "catatan_reviu", "Catatan Reviu", 34),
    KolomReviu("oleh", "oleh", "Oleh", 15),
    KolomReviu("tanggal", "tanggal", "Tanggal", 13, "tanggal_pendek"),
)


def kolom_reviu(ambil: Callable[[T], CatatanReviu | None]) -> tuple[Text[T], ...]:
    """Return the columns that a reviewer types; `ambil` finds the note of a row, or None."""

    def isi(nama: str) -> Callable[[T], object]:
        def tulis(baris: T) -> object:
            catatan = ambil(baris)
            return None if catatan is None else getattr(catatan, nama)

        return tulis

    return tuple(Text(kolom.key, kolom.header, isi(kolom.isi), kolom.width, kolom.format) for kolom in KOLOM)
