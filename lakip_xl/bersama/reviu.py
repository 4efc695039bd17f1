"""Where reviewers write: their own sheets, the columns beside a table, comments; and what marks this tool's own."""

import hashlib
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import Text

T = TypeVar("T")

LEMBAR, LEMBAR_LAMA = "Reviu", "Reviu Lama"
"""Sheets of the reviewers: notes of any row, and notes whose row is gone."""

KODE_REVIU = "reviu"
"""Code of the table of notes of any row."""

LEMBAR_DAFTAR = "_KUNCI"
"""Hidden sheet of the tables and rows that a note may name."""

KEPALA_TABEL, KEPALA_BARIS, KEPALA_KOLOM = "Tabel", "Baris", "Kolom"
"""Headers on their own sheets of what a note speaks of."""

KEPALA_TAHAP, KEPALA_NAMA, KEPALA_TANGGAL = "Tahap", "Nama", "Tanggal"
"""Headers of what is signed off."""

PENULIS = "lakip-xl"
"""Author of the notes that this tool writes at cells."""

SIFAT_SIDIK, SIFAT_DIREVIU = "lakip_catatan", "lakip_direviu"
"""Properties of the file: the hash of this tool's own notes at cells; the sheets that have columns for reviewers."""


_TANDA, _PENUTUP = "— Komentar ", " —"
_POLA_TANDA = re.compile(rf"^{_TANDA}(.*?) ?—[^\S\n]*$\n?", re.MULTILINE)
"""The line before each of several comments at one cell."""


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


def rapikan(komentar: str) -> str:
    """Return the text of a comment as programs agree on it: no outer blanks, one kind of line end."""
    return "\n".join(baris.strip() for baris in komentar.splitlines()).strip()


def sidik_komentar(semua: Iterable[str]) -> str:
    """Return the hash of comments, whatever their order."""
    return hashlib.sha256("\0".join(sorted(map(rapikan, semua))).encode()).hexdigest()


def gabungkan(sendiri: str, semua: Iterable[tuple[str, str]]) -> str:
    """Return the text of one cell that holds this tool's own note and comments, each as (author, text)."""
    bagian = [f"{_TANDA}{' '.join(oleh.split())}{_PENUTUP}\n{teks}" for oleh, teks in semua]
    return "\n\n".join((*([sendiri] if sendiri else []), *bagian))


def pisahkan(teks: str) -> tuple[str, list[tuple[str, str]]]:
    """Return what stands before the first mark of a comment, and the comments as (author, text)."""
    awal, *potongan = _POLA_TANDA.split(teks)
    return awal.strip(), [(oleh.strip(), isi.strip()) for oleh, isi in zip(potongan[::2], potongan[1::2], strict=True)]
