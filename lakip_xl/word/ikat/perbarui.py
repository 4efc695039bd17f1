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
from lakip_xl.word.ikat.bagian import BagianNaskah, nama_bebas
from lakip_xl.word.ikat.blok import PenulisBlok, beruang, lebar_teks
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.grafik import perbarui_grafik
from lakip_xl.word.ikat.isi_dokumen import IsiDokumen, susun_isi
from lakip_xl.word.ikat.isian import pasang_isian, tempatkan_blok
from lakip_xl.word.ikat.narasi import perbarui_narasi, teks_terikat
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.ikat.salinan import cari_salinan
from lakip_xl.word.ikat.tabel import perbarui_tabel
from lakip_xl.word.sunting import kemas_ulang
from lakip_xl.word.tulis.daftar import nomor_cetak

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
            return _Pembaruan(arsip, dokumen, kunci, paksa=paksa).jalankan(isi)
    except expat.ExpatError as galat:
        raise BerkasDitolak("susunan dokumen rusak; buka di Word lalu simpan ulang") from galat


class _Pembaruan:
    """One run over one document."""

    def __init__(self, arsip: Arsip, dokumen: Dokumen, kunci: Mapping[str, Kunci], *, paksa: bool) -> None:
        self.lama = {part: arsip.baca(part) for part in _part_berteks(arsip)}
        self.bagian = [BagianNaskah(part, mentah) for part, mentah in self.lama.items()]
        self.milik = susun_isi(dokumen)
        self.kunci = kunci
        self.dasar = menurut_dasar(kunci)
        self.teks = teks_terikat(self.milik.narasi, kunci)
        self.penamaan = nama_bebas(self.bagian)
        self.penulis = PenulisBlok(arsip, self.penamaan, nomor_cetak(dokumen))
        self.paksa = paksa
        self.terlihat: set[str] = set()
        """Names of bookmarks so far: another of one of them is a copy."""

    def jalankan(self, isi: bytes) -> NaskahBaru:
        """Bring bookmarks up to date, then bind what was typed."""
        catatan = [hal for bagian in self.bagian for hal in self._penanda(bagian)]
        dua = [satu if not satu.suntingan else BagianNaskah(satu.part, satu.hasil()) for satu in self.bagian]
        catatan += [hal for bagian in dua for hal in self._isian(bagian)]
        catatan += _hilang(self.bagian, self.milik)
        baru = {bagian.part: bagian.hasil() for bagian in dua}
        berubah = {part: mentah for part, mentah in baru.items() if mentah != self.lama[part]}
        berubah |= self.penulis.tambahan()
        return NaskahBaru(kemas_ulang(isi, berubah) if berubah else isi, tuple(catatan))

    def _penanda(self, bagian: BagianNaskah) -> Iterator[CatatanIkat]:
        yield from cari_salinan(bagian, self.dasar)
        for penanda in bagian.penanda:
            if penanda.mulai.simpul.awal >= bagian.diganti_sampai:
                nama = penanda.nama.casefold()
                yield from self._satu(bagian, penanda._replace(salinan=nama in self.terlihat))
                self.terlihat.add(nama)

    def _satu(self, bagian: BagianNaskah, penanda: Penanda) -> Iterator[CatatanIkat]:
        dasar = penanda.pengikat.dasar
        match penanda.pengikat.jenis:
            case JenisPengikat.ANGKA:
                yield from perbarui_angka(bagian, penanda, self.dasar, self.penamaan, paksa=self.paksa)
            case JenisPengikat.NARASI:
                yield from perbarui_narasi(bagian, penanda, self.teks.get(dasar), self.penamaan, paksa=self.paksa)
            case JenisPengikat.GRAFIK:
                grafik = self.milik.grafik.get(dasar)
                yield from perbarui_grafik(bagian, penanda, grafik, self.penamaan, self.penulis)
            case JenisPengikat.TABEL:

                def gambar(tabel: TabelDokumen) -> bytes:
                    lebar = lebar_teks(bagian, penanda.mulai.simpul.awal)
                    return beruang(self.penulis.badan_tabel(tabel, lebar), bagian.awalan)

                tabel = self.milik.tabel.get(dasar)
                yield from perbarui_tabel(bagian, penanda, tabel, self.penamaan, gambar, paksa=self.paksa)

    def _isian(self, bagian: BagianNaskah) -> Iterator[CatatanIkat]:
        for hal in pasang_isian(bagian, self.kunci, self.milik.blok, self.penamaan):
            if isinstance(hal, CatatanIkat):
                yield hal
                continue
            paragraf = hal.paragraf
            isi = self.penulis.blok(self.milik.blok[hal.nama], lebar_teks(bagian, paragraf.awal))
            bagian.ubah(*tempatkan_blok(bagian, paragraf, beruang(isi, bagian.awalan)))
            yield CatatanIkat(PerkaraIkat.DIPASANG, hal.nama)


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
