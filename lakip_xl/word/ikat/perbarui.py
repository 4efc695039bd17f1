"""Bring a document that people write in up to date with the data of the year."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.parsers import expat

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pengikat import JenisPengikat
from lakip_xl.dokumen.unsur import Dokumen, TabelDokumen
from lakip_xl.excel.baca.arsip import Arsip, BerkasDitolak
from lakip_xl.excel.baca.relasi import semua_relasi
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.dokumen import bagian_dokumen
from lakip_xl.word.ikat.angka import menurut_dasar, perbarui_angka
from lakip_xl.word.ikat.bagian import BagianNaskah, Penamaan
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.isi_dokumen import IsiDokumen, susun_isi
from lakip_xl.word.ikat.isian import IsianBlok, pasang_isian
from lakip_xl.word.ikat.narasi import perbarui_narasi
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.ikat.salinan import cari_salinan
from lakip_xl.word.ikat.tabel import perbarui_tabel
from lakip_xl.word.sunting import kemas_ulang

_BERTEKS = frozenset({"header", "footer", "footnotes", "endnotes"})
"""Parts beside the body in which figures may stand, by their relation."""


class NaskahBaru(NamedTuple):
    """A document brought up to date (the very same bytes where nothing changed), and what there is to tell."""

    isi: bytes
    catatan: tuple[CatatanIkat, ...]


def perbarui(isi: bytes, dokumen: Dokumen, kunci: Mapping[str, Kunci], *, paksa: bool = False) -> NaskahBaru:
    """Bring figures, tables, charts and texts of the plan up to date; every word that people typed stays.

    `dokumen` is what a new document of the year would hold. With `paksa` figures and tables that people changed by hand
    are replaced; else they stay and are told. BerkasDitolak where the document cannot be opened.
    """
    try:
        with buka_dokumen(isi) as arsip:
            return _perbarui(isi, arsip, susun_isi(dokumen), kunci, paksa=paksa)
    except expat.ExpatError as galat:
        raise BerkasDitolak("susunan dokumen rusak; buka di Word lalu simpan ulang") from galat


def _perbarui(isi: bytes, arsip: Arsip, milik: IsiDokumen, kunci: Mapping[str, Kunci], *, paksa: bool) -> NaskahBaru:
    lama = {part: arsip.baca(part) for part in _part_berteks(arsip)}
    satu = [BagianNaskah(part, mentah) for part, mentah in lama.items()]
    penamaan = Penamaan(satu)
    dasar = menurut_dasar(kunci)
    catatan: list[CatatanIkat] = []
    for bagian in satu:
        catatan += cari_salinan(bagian, dasar)
        for penanda in bagian.penanda:
            catatan += _satu(bagian, penanda, milik, dasar, penamaan, paksa=paksa)
    dua = [BagianNaskah(bagian.part, bagian.hasil()) for bagian in satu]
    for bagian in dua:
        for hal in pasang_isian(bagian, kunci, milik.blok, penamaan):
            if isinstance(hal, IsianBlok):
                continue
            catatan.append(hal)
    catatan += _hilang(satu, milik)
    baru = {bagian.part: bagian.hasil() for bagian in dua}
    berubah = {part: mentah for part, mentah in baru.items() if mentah != lama[part]}
    return NaskahBaru(kemas_ulang(isi, berubah) if berubah else isi, tuple(catatan))


def _satu(  # noqa: PLR0913 - a bookmark, where it stands, and what the data have for it
    bagian: BagianNaskah,
    penanda: Penanda,
    milik: IsiDokumen,
    kunci: Mapping[str, Kunci],
    penamaan: Penamaan,
    *,
    paksa: bool,
) -> Iterator[CatatanIkat]:
    jenis, dasar = penanda.pengikat.jenis, penanda.pengikat.dasar
    if jenis is JenisPengikat.ANGKA:
        yield from perbarui_angka(bagian, penanda, kunci, penamaan, paksa=paksa)
    elif jenis is JenisPengikat.NARASI:
        yield from perbarui_narasi(bagian, penanda, milik.narasi.get(dasar), penamaan)
    elif jenis is JenisPengikat.TABEL:
        yield from perbarui_tabel(bagian, penanda, milik.tabel.get(dasar), penamaan, _gambar_tabel, paksa=paksa)


def _gambar_tabel(tabel: TabelDokumen) -> bytes:
    raise NotImplementedError


def _hilang(bagian: list[BagianNaskah], milik: IsiDokumen) -> Iterator[CatatanIkat]:
    """Yield what a new document would hold and this one does not; a layout of the office's own lacks nothing."""
    ada = {penanda.pengikat.dasar for satu in bagian for penanda in satu.penanda}
    if not any(penanda.pengikat.jenis is JenisPengikat.BAGIAN for satu in bagian for penanda in satu.penanda):
        return
    for dasar, sebutan in milik.wajib.items():
        if dasar not in ada:
            yield CatatanIkat(PerkaraIkat.HILANG, sebutan)


def _part_berteks(arsip: Arsip) -> Iterator[str]:
    badan = bagian_dokumen(arsip).badan
    yield badan
    for relasi in semua_relasi(arsip, badan):
        if relasi.jenis in _BERTEKS and relasi.part:
            yield relasi.part
