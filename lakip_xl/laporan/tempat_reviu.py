"""Where the notes of an earlier workbook belong in a new one; none is dropped."""

from collections.abc import Iterable
from typing import NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.laporan.daftar_baris import DaftarBaris, Letak, TabelDaftar
from lakip_xl.laporan.reviu import CatatanReviu, KomentarReviu, Reviu, ReviuTerbaca

MAKS_SEL = 30_000
"""Letters of all comments at one cell; what goes beyond stands on the sheet Reviu alone."""


class _Terpilah(NamedTuple):
    """Notes by where they go."""

    samping: list[CatatanReviu]
    lembar: list[CatatanReviu]
    lama: list[CatatanReviu]
    komentar: list[KomentarReviu]


def tempatkan_catatan(lama: ReviuTerbaca, semua: Iterable[TabelDaftar]) -> Reviu:
    """Return the notes as a new workbook with these tables takes them; comments are as they were.

    A note whose row is gone moves to `lama`; one whose row is back leaves it. One that never named a row stays where
    it was written.
    """
    baru, daftar_asal = DaftarBaris(semua), None if lama.tabel is None else DaftarBaris(lama.tabel)
    hasil = _Terpilah([], [], [], [])
    _samping(lama.reviu, baru, hasil)
    for catatan in lama.reviu.lembar:
        asal = _bermakna(catatan, daftar_asal)
        letak = baru.cari(asal) if asal else baru.baca(catatan.tabel, catatan.baris, catatan.kolom)
        if not catatan.baris or not catatan.tabel or letak or (daftar_asal is not None and asal is None):
            hasil.lembar.append(_bernama(catatan, letak, baru))
        else:
            hasil.lama.append(_bernama(catatan, asal, daftar_asal))
    for catatan in lama.reviu.lama:
        letak = baru.baca(catatan.tabel, catatan.baris, catatan.kolom)
        if letak is None:
            hasil.lama.append(catatan)
        elif catatan.kolom and catatan.catatan and not catatan.status:
            hasil.komentar.append(KomentarReviu(catatan.catatan, catatan.oleh or "", letak))
        else:
            hasil.lembar.append(_bernama(catatan, letak, baru))
    return Reviu(
        tuple(hasil.samping),
        tuple(hasil.lembar),
        tuple(hasil.lama),
        (*lama.reviu.komentar, *hasil.komentar),
        lama.reviu.tahap,
    )


def tempatkan_komentar(
    reviu: Reviu, tabel_lama: Iterable[TabelDaftar], semua: Iterable[TabelDaftar], lembar: Iterable[str]
) -> Reviu:
    """Return the notes with each comment at its cell in a new workbook of these tables and sheets.

    A comment whose row is gone becomes a note without a row, one that its cell cannot hold a note of the row.
    """
    baru, daftar_asal = DaftarBaris(semua), DaftarBaris(tabel_lama)
    ada = frozenset(lembar)
    komentar: list[KomentarReviu] = []
    lembar_reviu, lama = list(reviu.lembar), list(reviu.lama)
    terisi: dict[object, int] = {}
    for isi in reviu.komentar:
        letak = None if isi.letak is None else baru.cari(isi.letak)
        if letak is None and (isi.letak is not None or isi.lembar not in ada):
            lama.append(_catatan(isi, isi.letak, daftar_asal))
            continue
        sel = letak or (isi.lembar, isi.sel)
        terisi[sel] = terisi.get(sel, 0) + len(isi.teks) + len(isi.oleh)
        if terisi[sel] > MAKS_SEL:
            lembar_reviu.append(_catatan(isi, letak, baru))
        else:
            komentar.append(_komentar_bernama(isi, letak, baru))
    return reviu._replace(lembar=tuple(lembar_reviu), lama=tuple(lama), komentar=tuple(komentar))


def _samping(reviu: Reviu, baru: DaftarBaris, hasil: _Terpilah) -> None:
    """Place the notes beside rows; of two of one row the second goes to the sheet Reviu."""
    sudah: set[Letak] = set()
    for catatan in reviu.samping:
        letak = None if catatan.letak is None else baru.cari(catatan.letak)
        if letak is None:
            hasil.lama.append(catatan)
        elif letak in sudah:
            hasil.lembar.append(_bernama(catatan, letak, baru))
        else:
            sudah.add(letak)
            hasil.samping.append(_bernama(catatan, letak, baru))


def _bermakna(catatan: CatatanReviu, daftar_asal: DaftarBaris | None) -> Letak | None:
    """Return what a note spoke of in the workbook where it was written."""
    if daftar_asal is None or not catatan.tabel:
        return None
    return daftar_asal.baca(catatan.tabel, catatan.baris, catatan.kolom)


def _bernama(catatan: CatatanReviu, letak: Letak | None, daftar: DaftarBaris | None) -> CatatanReviu:
    """Return a note that names its place as a workbook calls it."""
    if letak is None or daftar is None:
        return catatan._replace(letak=None)
    tabel = daftar.menurut_kode[letak.tabel]
    kolom = tabel.kepala_kolom(letak.kolom) or catatan.kolom
    return catatan._replace(tabel=tabel.sebutan, baris=letak.baris or catatan.baris, kolom=kolom, letak=letak)


def _komentar_bernama(isi: KomentarReviu, letak: Letak | None, daftar: DaftarBaris) -> KomentarReviu:
    """Return a comment with its place as people call it."""
    if letak is None:
        return isi._replace(tabel=isi.lembar, kolom=f"{huruf(isi.sel[1])}{isi.sel[0] + 1}")
    tabel = daftar.menurut_kode[letak.tabel]
    return isi._replace(letak=letak, tabel=tabel.sebutan, kolom=tabel.kepala_kolom(letak.kolom))


def _catatan(isi: KomentarReviu, letak: Letak | None, daftar: DaftarBaris) -> CatatanReviu:
    """Return a comment as a note; a place that its workbook does not name is named by its keys."""
    catatan = CatatanReviu(tabel=isi.lembar, catatan=isi.teks, oleh=isi.oleh or None)
    if letak is None:
        return catatan
    if letak.tabel not in daftar.menurut_kode:
        return catatan._replace(tabel=letak.tabel, baris=letak.baris, kolom=letak.kolom)
    return _bernama(catatan, letak, daftar)
