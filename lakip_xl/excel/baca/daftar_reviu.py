"""What an earlier consolidated workbook says of its own tables, and the comments of reviewers at their cells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.bersama.reviu import LEMBAR_DAFTAR, PENULIS, pisahkan, rapikan
from lakip_xl.excel.baca.inspeksi import inspeksi
from lakip_xl.excel.baca.komentar import KomentarSel, baca_komentar
from lakip_xl.excel.baca.letak_komentar import Isi, LembarLama, cari_kepala_tabel
from lakip_xl.excel.baca.sel import baca_sel
from lakip_xl.laporan.daftar_baris import TabelDaftar, baca_tabel
from lakip_xl.laporan.reviu import KomentarReviu

_GAGAL = "hasil lama tidak dapat dibaca"
_KOLOM = 6
"""Columns of the hidden sheet."""


class DaftarLama(NamedTuple):
    """Tables of an earlier workbook and this tool's own notes at its cells; None where it does not tell them.

    `nama` are the names that its sheets have now, by the name that they were given.
    """

    tabel: tuple[TabelDaftar, ...] | None = None
    sendiri: frozenset[str] | None = None
    nama: Mapping[str, str] = {}


def baca_daftar(isi: bytes, lapang: int) -> DaftarLama:
    """Read the hidden sheet of an earlier workbook."""
    hasil = inspeksi(isi, {LEMBAR_DAFTAR}, lapang=lapang)
    baris = baca_sel(hasil, [LEMBAR_DAFTAR], _GAGAL).get(LEMBAR_DAFTAR)
    if not baris or len(baris[0]) < _KOLOM:
        return DaftarLama()
    semua = tuple(_tabel(baris))
    sendiri = frozenset(rapikan(str(sebaris[1])) for sebaris in baris if sebaris[1] not in (None, ""))
    return DaftarLama(semua, sendiri, _nama(isi, semua, list(hasil.lembar), lapang))


def _tabel(baris: Isi) -> Iterator[TabelDaftar]:
    kunci = [str(sebaris[0]) for sebaris in baris]
    for _, _, sebutan, awal, akhir, tertulis in (sebaris[:_KOLOM] for sebaris in baris):
        if sebutan and isinstance(awal, int | float) and isinstance(akhir, int | float):
            yield baca_tabel(str(sebutan), str(tertulis), kunci[int(awal) - 1 : int(akhir)])


def _nama(isi: bytes, semua: Sequence[TabelDaftar], ada: Sequence[str], lapang: int) -> dict[str, str]:
    """Return the names that sheets have now: a sheet that somebody renamed is known by its headers."""
    pertama: dict[str, TabelDaftar] = {}
    for tabel in semua:
        pertama.setdefault(tabel.lembar, tabel)
    hasil = {nama: nama for nama in pertama if nama in ada}
    hilang = [nama for nama in pertama if nama not in hasil]
    if hilang:
        asing = [nama for nama in ada if nama not in pertama]
        sel = baca_sel(inspeksi(isi, asing, lapang=lapang), asing, _GAGAL)
        for nama in hilang:
            baru = next((baru for baru in sel if cari_kepala_tabel(sel[baru], pertama[nama]) is not None), None)
            if baru is not None:
                hasil[nama] = baru
                del sel[baru]
    return hasil


def baca_komentar_reviu(
    isi: bytes, daftar: DaftarLama, tabel: Sequence[TabelDaftar], lapang: int
) -> Iterator[KomentarReviu]:
    """Yield the comments of reviewers at the cells of an earlier workbook with these tables."""
    semua = [
        (komentar, milik)
        for komentar in baca_komentar(isi, lapang)
        if (milik := list(_milik_reviu(komentar, daftar.sendiri)))
    ]
    menurut_lembar: dict[str, list[TabelDaftar]] = {}
    for satu in tabel:
        menurut_lembar.setdefault(daftar.nama.get(satu.lembar, satu.lembar), []).append(satu)
    perlu = {komentar.lembar for komentar, _ in semua} & menurut_lembar.keys()
    sel = baca_sel(inspeksi(isi, perlu, lapang=lapang), perlu, _GAGAL) if perlu else {}
    lama = {nama: LembarLama(baris, menurut_lembar[nama]) for nama, baris in sel.items()}
    for komentar, milik in semua:
        letak = lama[komentar.lembar].letak(komentar.sel) if komentar.lembar in lama else None
        for oleh, teks in milik:
            yield KomentarReviu(teks, oleh, letak, komentar.lembar, komentar.sel)


def _milik_reviu(komentar: KomentarSel, sendiri: frozenset[str] | None) -> Iterator[tuple[str, str]]:
    """Yield the parts of a comment that reviewers wrote, as (author, text).

    What this tool wrote at that cell is none; what stands below it is.
    """
    awal, bagian = pisahkan(komentar.teks)
    oleh = "" if komentar.oleh == PENULIS else komentar.oleh
    if sendiri is None:
        if awal and oleh:
            yield oleh, awal
    elif awal and rapikan(awal) not in sendiri:
        yield oleh, awal if oleh else _sesudah(rapikan(awal), sendiri)
    yield from bagian


def _sesudah(teks: str, sendiri: frozenset[str]) -> str:
    """Return what was added below one of this tool's own notes; all of it where none is its beginning."""
    panjang = max((len(isi) for isi in sendiri if teks.startswith(f"{isi}\n")), default=0)
    return teks[panjang:].strip()
