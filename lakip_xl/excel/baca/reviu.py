"""Read what reviewers wrote into an earlier consolidated workbook: by header and key, wherever it was moved."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import chain, islice
from typing import NamedTuple

from lakip_xl.bersama.reviu import (
    KEPALA_BARIS,
    KEPALA_KOLOM,
    KEPALA_NAMA,
    KEPALA_TABEL,
    KEPALA_TAHAP,
    KEPALA_TANGGAL,
    KOLOM,
    LEMBAR,
    LEMBAR_LAMA,
    SIFAT_DIREVIU,
    SIFAT_SIDIK,
)
from lakip_xl.excel.baca.daftar_reviu import DaftarLama, baca_daftar, baca_komentar_reviu
from lakip_xl.excel.baca.inspeksi import Inspeksi, inspeksi
from lakip_xl.excel.baca.kepala import DICARI, cari_kepala
from lakip_xl.excel.baca.komentar import ada_komentar
from lakip_xl.excel.baca.sel import baca_sel
from lakip_xl.laporan.daftar_baris import Letak, TabelDaftar, pengenal
from lakip_xl.laporan.reviu import TAHAP, CatatanReviu, Reviu, ReviuTerbaca, TahapReviu

_KEPALA = {kolom.header: kolom.isi for kolom in KOLOM}
_KEPALA_SENDIRI = {
    "Lembar": "tabel",  # as version 0.1 called them
    "Kode Baris": "baris",
    KEPALA_TABEL: "tabel",
    KEPALA_BARIS: "baris",
    KEPALA_KOLOM: "kolom",
    **_KEPALA,
}
_KEPALA_TAHAP = {KEPALA_TAHAP: "tahap", KEPALA_NAMA: "nama", KEPALA_TANGGAL: "tanggal"}
_WAJIB = frozenset({"status", "catatan"})
"""Columns without which a row is no header of a review."""
_SENDIRI = (LEMBAR, LEMBAR_LAMA)
LAPANG = 10
"""A consolidated workbook holds what many files within the bounds of reading hold, each fact in several columns."""


class Direviu(NamedTuple):
    """A sheet with columns for reviewers beside a table: its name, the code of the table, the header of the keys."""

    lembar: str
    tabel: str
    kepala: str


def baca_reviu(isi: bytes, direviu: Sequence[Direviu], tabel: Callable[[], Sequence[TabelDaftar]]) -> ReviuTerbaca:
    """Read the notes and comments of a consolidated workbook.

    `direviu` are the sheets with columns for reviewers as a new workbook has them, `tabel` gives its tables, for an
    earlier one that does not tell its own. BerkasDitolak when the file cannot be read.
    """
    hasil, lembar = _baca(isi, (*(satu.lembar for satu in direviu), *_SENDIRI))
    asal = _asal(hasil, direviu)
    catatan = tuple(_catatan(lembar.get(LEMBAR, ())))
    lama = tuple(_catatan(lembar.get(LEMBAR_LAMA, ())))
    komentar_ada = ada_komentar(isi, hasil.properti.get(SIFAT_SIDIK, ""), LAPANG)
    berganti = any(satu.lembar not in hasil.lembar for satu in asal)
    daftar = baca_daftar(isi, LAPANG) if catatan or lama or komentar_ada or berganti else DaftarLama()
    asal = [satu._replace(lembar=daftar.nama.get(satu.lembar, satu.lembar)) for satu in asal]
    if any(satu.lembar not in lembar for satu in asal):
        lembar |= _baca(isi, [satu.lembar for satu in asal])[1]
    komentar = baca_komentar_reviu(isi, daftar, tabel() if daftar.tabel is None else daftar.tabel, LAPANG)
    reviu = Reviu(
        samping=tuple(chain(*(_samping(lembar.get(satu.lembar, ()), satu) for satu in asal))),
        lembar=catatan,
        lama=lama,
        komentar=tuple(komentar) if komentar_ada else (),
        tahap=tuple(_tahap(lembar.get(LEMBAR, ()))),
    )
    return ReviuTerbaca(reviu, daftar.tabel)


def _baca(isi: bytes, nama: Collection[str]) -> tuple[Inspeksi, dict[str, Sequence[Sequence[object]]]]:
    hasil = inspeksi(isi, frozenset(nama), lapang=LAPANG)
    return hasil, baca_sel(hasil, [satu for satu in nama if satu in hasil.lembar], "hasil lama tidak dapat dibaca")


def _asal(hasil: Inspeksi, direviu: Sequence[Direviu]) -> list[Direviu]:
    """Return the sheets with columns for reviewers under the names that an earlier workbook gave them."""
    bagian = (satu.partition("=") for satu in hasil.properti.get(SIFAT_DIREVIU, "").split("|"))
    nama = {kode: lembar for kode, _, lembar in bagian}
    return [satu._replace(lembar=nama.get(satu.tabel, satu.lembar)) for satu in direviu]


def _samping(isi: Sequence[Sequence[object]], direviu: Direviu) -> Iterator[CatatanReviu]:
    """Yield the notes that stand beside the rows of a sheet."""
    for catatan in _baris_catatan(isi, {direviu.kepala: "baris", **_KEPALA}, dicari=DICARI):
        letak = Letak(direviu.tabel, pengenal([catatan.baris]), "", direviu.tabel)
        yield catatan._replace(tabel=direviu.lembar, letak=letak)


def _catatan(isi: Sequence[Sequence[object]]) -> Iterator[CatatanReviu]:
    """Yield the notes of a sheet of the reviewers' own."""
    return _baris_catatan(isi, _KEPALA_SENDIRI, dicari=None)


def _baris_catatan(
    isi: Sequence[Sequence[object]], nama: Mapping[str, str], *, dicari: int | None
) -> Iterator[CatatanReviu]:
    """Yield the notes of one sheet; `nama` holds what a note has of it by header."""
    kepala = cari_kepala(isi, nama.get, lambda _, kolom: kolom.keys() >= _WAJIB, dicari=dicari)
    if kepala is None:
        return
    for baris in islice(isi, kepala.urutan + 1, None):
        nilai = {key: _rapi(baris[urutan]) for key, urutan in kepala.kolom.items() if urutan < len(baris)}
        if any(nilai.get(key) is not None for key in _KEPALA.values()):
            yield CatatanReviu(
                tabel=_teks(nilai.get("tabel")) or "",
                baris=_teks(nilai.get("baris")) or "",
                kolom=_teks(nilai.get("kolom")) or "",
                status=_teks(nilai.get("status")),
                catatan=_teks(nilai.get("catatan")),
                oleh=_teks(nilai.get("oleh")),
                tanggal=_tanggal(nilai.get("tanggal")),
            )


def _tahap(isi: Sequence[Sequence[object]]) -> Iterator[TahapReviu]:
    """Yield the steps that are signed off, until the first blank row."""
    kepala = cari_kepala(isi, _KEPALA_TAHAP.get, lambda _, kolom: kolom.keys() >= {"tahap", "nama"}, dicari=None)
    if kepala is None:
        return
    for baris in islice(isi, kepala.urutan + 1, None):
        nilai = {key: _rapi(baris[urutan]) for key, urutan in kepala.kolom.items() if urutan < len(baris)}
        tahap = _teks(nilai.get("tahap"))
        if tahap is None:
            return
        isi_tahap = TahapReviu(tahap, _teks(nilai.get("nama")), _tanggal(nilai.get("tanggal")))
        if tahap not in TAHAP or isi_tahap != TahapReviu(tahap):
            yield isi_tahap


def _rapi(isi: object) -> object:
    if isinstance(isi, datetime):
        return isi.date()
    return None if isi is None or isi == "" else isi


def _tanggal(isi: object) -> date | str | None:
    return isi if isinstance(isi, date) else _teks(isi)


def _teks(isi: object) -> str | None:
    if isi is None:
        return None
    return f"{isi:.15g}" if isinstance(isi, float) else str(isi)
