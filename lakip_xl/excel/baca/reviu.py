"""Read the reviewers' notes of an earlier consolidated workbook: by header and code, wherever they were moved."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import chain, islice

from lakip_xl.bersama.reviu import KEPALA_KODE, KEPALA_LEMBAR, KOLOM, LEMBAR, LEMBAR_LAMA
from lakip_xl.excel.baca.inspeksi import inspeksi
from lakip_xl.excel.baca.kepala import cari_kepala
from lakip_xl.excel.baca.sel import baca_sel
from lakip_xl.laporan.reviu import CatatanReviu, Reviu

_KEPALA = {kolom.header: kolom.isi for kolom in KOLOM}
_KEPALA_SENDIRI = {KEPALA_LEMBAR: "lembar", KEPALA_KODE: "kode", **_KEPALA}
_WAJIB = frozenset({"status", "catatan"})
"""Columns without which a row is no header of a review."""
_SENDIRI = frozenset({LEMBAR, LEMBAR_LAMA})
LAPANG = 10
"""A consolidated workbook holds what many files within the bounds of reading hold, each fact in several columns."""


def baca_reviu(isi: bytes, direviu: Mapping[str, str]) -> Reviu:
    """Read the notes of a consolidated workbook beside the rows of some sheets and on the reviewers' own.

    `direviu` holds the header of the column of codes by sheet. BerkasDitolak when the file cannot be read.
    """
    hasil = inspeksi(isi, {*direviu, *_SENDIRI}, lapang=LAPANG)
    ada = [nama for nama in hasil.lembar if nama in direviu or nama in _SENDIRI]
    lembar = baca_sel(hasil, ada, "hasil lama tidak dapat dibaca")
    return Reviu(
        samping=tuple(
            chain(*(_samping(baris, nama, direviu[nama]) for nama, baris in lembar.items() if nama in direviu))
        ),
        lembar=tuple(_catatan(lembar.get(LEMBAR, ()), _KEPALA_SENDIRI)),
        lama=tuple(_catatan(lembar.get(LEMBAR_LAMA, ()), _KEPALA_SENDIRI)),
    )


def _samping(isi: Sequence[Sequence[object]], nama: str, kepala_kode: str) -> Iterator[CatatanReviu]:
    """Yield the notes that stand beside the rows of a sheet."""
    return (catatan._replace(lembar=nama) for catatan in _catatan(isi, {kepala_kode: "kode", **_KEPALA}))


def _catatan(isi: Sequence[Sequence[object]], nama: Mapping[str, str]) -> Iterator[CatatanReviu]:
    """Yield the notes of one sheet; `nama` holds what a note has of it by header."""
    kepala = cari_kepala(isi, nama.get, lambda _, kolom: kolom.keys() >= _WAJIB)
    if kepala is None:
        return
    for baris in islice(isi, kepala.urutan + 1, None):
        nilai = {key: _rapi(baris[urutan]) for key, urutan in kepala.kolom.items() if urutan < len(baris)}
        if any(nilai.get(key) is not None for key in _KEPALA.values()):
            tanggal = nilai.get("tanggal")
            yield CatatanReviu(
                lembar=_teks(nilai.get("lembar")) or "",
                kode=_teks(nilai.get("kode")) or "",
                status=_teks(nilai.get("status")),
                catatan=_teks(nilai.get("catatan")),
                oleh=_teks(nilai.get("oleh")),
                tanggal=tanggal if isinstance(tanggal, date) else _teks(tanggal),
            )


def _rapi(isi: object) -> object:
    if isinstance(isi, datetime):
        return isi.date()
    return None if isi is None or isi == "" else isi


def _teks(isi: object) -> str | None:
    if isi is None:
        return None
    return f"{isi:.15g}" if isinstance(isi, float) else str(isi)
