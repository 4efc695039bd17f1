"""Page numbers in lists of contents, tables and charts, from where a PDF of the document has its headings."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.dokumen import bagian_dokumen
from lakip_xl.word.ikat.bagian import BagianNaskah
from lakip_xl.word.ikat.larian import larian
from lakip_xl.word.pohon import Simpul
from lakip_xl.word.sunting import Suntingan, ganti_teks, kemas_ulang, sisipan

_NOMOR = re.compile(r"\s*PAGEREF\s+(\S+)")
_ROMAWI = frozenset({"lowerRoman", "upperRoman"})


class _SifatHalaman(NamedTuple):
    """A section: the number that its pages begin with (None: they go on), how they are written."""

    mulai: int | None
    bentuk: str


class _Medan(NamedTuple):
    """A field that shows the page of a bookmark: its name, the texts that it shows, the run that ends it."""

    tujuan: str
    teks: tuple[Simpul, ...]
    tutup: Simpul


class _MedanTerbuka(NamedTuple):
    """A field that is not ended yet: its code, and the texts that it shows."""

    kode: list[str]
    teks: list[Simpul]

    def ambil(self, simpul: Simpul) -> None:
        """Take what is code or text."""
        if simpul.nama == "w:instrText":
            self.kode.append(simpul.teks)
        elif simpul.nama == "w:t":
            self.teks.append(simpul)


def isi_nomor_halaman(isi: bytes, tempat: Mapping[str, int]) -> bytes:
    """Return a document whose lists show the pages on which bookmarks stand.

    `tempat` counts pages from 0, by the names that LibreOffice gives to bookmarks in a PDF.
    """
    with buka_dokumen(isi) as arsip:
        part = bagian_dokumen(arsip).badan
        bagian = BagianNaskah(part, arsip.baca(part))
    medan = list(_semua_medan(bagian.akar))
    semua = {satu.tujuan: _sandi(satu.tujuan) for satu in medan}
    tercetak = _tercetak(bagian.akar, {nama: tempat[sandi] for nama, sandi in semua.items() if sandi in tempat})
    for satu in medan:
        if satu.tujuan in tercetak:
            bagian.ubah(*_ganti(bagian, satu, tercetak[satu.tujuan]))
    baru = bagian.hasil()
    return isi if baru == bagian.isi else kemas_ulang(isi, {part: baru})


def _semua_medan(akar: Simpul) -> Iterator[_Medan]:
    """Yield the fields of a document that show pages; one field may stand within another."""
    terbuka: list[_MedanTerbuka] = []
    for larian_ in (satu for paragraf in akar.semua("w:p") for satu in paragraf.semua("w:r")):
        for simpul in larian_.anak:
            apa = simpul.atribut.get("w:fldCharType", "") if simpul.nama == "w:fldChar" else ""
            if apa == "begin":
                terbuka.append(_MedanTerbuka([], []))
            elif terbuka and apa == "end":
                selesai = terbuka.pop()
                cocok = _NOMOR.match("".join(selesai.kode))
                if cocok is not None:
                    yield _Medan(cocok[1], tuple(selesai.teks), larian_)
            elif terbuka:
                terbuka[-1].ambil(simpul)


def _tercetak(akar: Simpul, tempat: Mapping[str, int]) -> dict[str, str]:
    """Return the printed page of each bookmark, counted as its section says."""
    bagian: list[_SifatHalaman] = []
    milik: dict[str, int] = {}
    tubuh = akar.cari("w:body")
    for blok in () if tubuh is None else tubuh.anak:
        if blok.nama == "w:sectPr":
            bagian.append(_sifat(blok))
            continue
        for tanda in blok.semua("w:bookmarkStart"):
            nama = tanda.atribut.get("w:name", "")
            if nama in tempat:
                milik[nama] = len(bagian)
        sifat = blok.cari("w:pPr", "w:sectPr")
        if sifat is not None:
            bagian.append(_sifat(sifat))
    geser = _geser(bagian, milik, tempat)
    return {nama: _tulis(tempat[nama] + geser[ke], bagian[ke].bentuk) for nama, ke in milik.items() if ke < len(bagian)}


def _geser(bagian: list[_SifatHalaman], milik: Mapping[str, int], tempat: Mapping[str, int]) -> list[int]:
    """Return for each section what turns the place of a page into its number."""
    hasil, kini = [], 1
    for ke, satu in enumerate(bagian):
        if satu.mulai is not None:
            pertama = min((tempat[nama] for nama, letak in milik.items() if letak == ke), default=None)
            kini = kini if pertama is None else satu.mulai - pertama
        hasil.append(kini)
    return hasil


def _sandi(nama: str) -> str:
    """Return the name of a bookmark as a place of a PDF."""
    return nama.replace("_", "5F")


def _sifat(sifat: Simpul) -> _SifatHalaman:
    nomor = sifat.cari("w:pgNumType")
    mulai = "" if nomor is None else nomor.atribut.get("w:start", "")
    bentuk = "" if nomor is None else nomor.atribut.get("w:fmt", "")
    return _SifatHalaman(int(mulai) if mulai.isascii() and mulai.isdigit() else None, bentuk)


def _tulis(nomor: int, bentuk: str) -> str:
    if bentuk not in _ROMAWI or nomor < 1:
        return str(nomor)
    romawi = angka_romawi(nomor)
    return romawi.lower() if bentuk == "lowerRoman" else romawi


def _ganti(bagian: BagianNaskah, medan: _Medan, teks: str) -> Iterator[Suntingan]:
    if not medan.teks:
        yield sisipan(medan.tutup.awal, larian(bagian.awalan, b"", teks))
        return
    for urutan, simpul in enumerate(medan.teks):
        baru = "" if urutan else teks
        if simpul.teks != baru:
            yield ganti_teks(bagian.isi, simpul, baru)
