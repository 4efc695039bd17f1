"""Read the reviewers' notes of an earlier consolidated workbook: by header and code, wherever they were moved."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from itertools import islice

from python_calamine import CalamineError, CalamineWorkbook

from lakip_xl.bersama.reviu import LEMBAR, LEMBAR_LAMA
from lakip_xl.excel.baca.inspeksi import BerkasDitolak, inspeksi
from lakip_xl.laporan.reviu import CatatanReviu, Reviu

_KEPALA = {
    "Status Reviu": "status",
    "Catatan Reviu": "catatan",
    "Oleh": "oleh",
    "Tanggal": "tanggal",
}
_TEMPAT = {"Lembar": "lembar", "Kode Baris": "kode", "Kode": "kode"}
_CARI = 30
_SENDIRI = frozenset({LEMBAR, LEMBAR_LAMA})


def baca_reviu(isi: bytes, lembar_direviu: Collection[str]) -> Reviu:
    """Read the notes of a consolidated workbook beside the rows of some sheets and on the reviewers' own.

    BerkasDitolak when the file cannot be read.
    """
    hasil = inspeksi(isi)
    ada = [nama for nama in hasil.lembar if nama in lembar_direviu or nama in _SENDIRI]
    try:
        with CalamineWorkbook.from_filelike(BytesIO(hasil.bersih)) as buku:
            lembar = {nama: buku.get_sheet_by_name(nama).to_python(skip_empty_area=False) for nama in ada}
    except (CalamineError, ValueError, OSError, OverflowError) as galat:
        raise BerkasDitolak("hasil lama tidak dapat dibaca") from galat
    return Reviu(
        samping=tuple(satu for nama, isi_ in lembar.items() if nama not in _SENDIRI for satu in _catatan(isi_, nama)),
        lembar=tuple(_catatan(lembar.get(LEMBAR, ()))),
        lama=tuple(_catatan(lembar.get(LEMBAR_LAMA, ()))),
    )


def _catatan(isi: Sequence[Sequence[object]], nama: str = "") -> Iterator[CatatanReviu]:
    """Yield the notes of one sheet; `nama` is the sheet they stand beside, blank on the reviewers' own sheets."""
    letak = _cari_kepala(isi)
    if letak is None:
        return
    nomor, kolom = letak
    for baris in islice(isi, nomor + 1, None):
        nilai = {key: _rapi(baris[urutan]) for key, urutan in kolom.items() if urutan < len(baris)}
        if any(nilai.get(key) is not None for key in _KEPALA.values()):
            tanggal = nilai.get("tanggal")
            yield CatatanReviu(
                lembar=nama or _teks(nilai.get("lembar")) or "",
                kode=_teks(nilai.get("kode")) or "",
                status=_teks(nilai.get("status")),
                catatan=_teks(nilai.get("catatan")),
                oleh=_teks(nilai.get("oleh")),
                tanggal=tanggal if isinstance(tanggal, date) else _teks(tanggal),
            )


def _cari_kepala(isi: Sequence[Sequence[object]]) -> tuple[int, dict[str, int]] | None:
    """Find the header row of a sheet that has columns for review: (its place, column of each key)."""
    for nomor, baris in enumerate(islice(isi, _CARI)):
        kolom: dict[str, int] = {}
        for urutan, sel in enumerate(baris):
            key = _KEPALA.get(str(sel)) or _TEMPAT.get(str(sel))
            if key is not None:
                kolom.setdefault(key, urutan)
        if {"status", "catatan"} <= kolom.keys():
            return nomor, kolom
    return None


def _rapi(isi: object) -> object:
    if isinstance(isi, datetime):
        return isi.date()
    return None if isi is None or isi == "" else isi


def _teks(isi: object) -> str | None:
    if isi is None:
        return None
    return f"{isi:.15g}" if isinstance(isi, float) else str(isi)
