"""A document as a Naskah: the blocks of its body in order, with the notes and boxes that stand at them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lakip_xl.excel.baca.arsip import Arsip, BerkasDitolak
from lakip_xl.excel.baca.relasi import semua_relasi
from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, SelNaskah, TabelNaskah
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.gaya import tingkat_garis, tingkat_gaya
from lakip_xl.word.baca.teks import KOTAK_TEKS, teks_paragraf
from lakip_xl.word.pohon import Simpul, urai

_PEMBUNGKUS = frozenset({"w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"})
"""What may stand around a block, a row or a cell, and is none itself."""
_TERBANYAK_SEL = 200_000
_TERLEBAR = 100
_DIGIT = 5


class BagianDokumen(NamedTuple):
    """The parts of a document by what they are; "" for one that it lacks."""

    badan: str
    gaya: str = ""
    catatan_kaki: str = ""
    catatan_akhir: str = ""
    komentar: str = ""


def baca_dokumen(isi: bytes, nama: str = "") -> Naskah:
    """Read the bytes of a document; BerkasDitolak, with the reason, where that cannot be done."""
    with buka_dokumen(isi) as arsip:
        bagian = bagian_dokumen(arsip)
        gaya = tingkat_gaya(urai(arsip.baca(bagian.gaya)) if bagian.gaya else None)
        badan = urai(arsip.baca(bagian.badan)).cari("w:body")
        if badan is None:
            raise BerkasDitolak("dokumen tidak berisi teks; buka di Word lalu simpan ulang")
        pembaca = PembacaDokumen(gaya, _catatan(arsip, bagian))
        blok = tuple(pembaca.baca(badan))
        if not any(_bertulisan(satu) for satu in blok):
            raise BerkasDitolak(
                "dokumen tidak berisi teks, mungkin hasil pindaian; kirim draf yang diketik, bukan gambarnya"
            )
        return Naskah(blok, nama)


def bagian_dokumen(arsip: Arsip) -> BagianDokumen:
    """Find the parts of a document through its relations."""
    badan = next((relasi.part for relasi in semua_relasi(arsip, "") if relasi.jenis == "officeDocument"), "")
    if not badan:
        badan = arsip.cari("word/document.xml")
    if not badan:
        raise BerkasDitolak("dokumen tidak punya isi; buka di Word lalu simpan ulang")
    milik = {relasi.jenis: relasi.part for relasi in semua_relasi(arsip, badan) if relasi.part}
    return BagianDokumen(
        badan,
        milik.get("styles", ""),
        milik.get("footnotes", ""),
        milik.get("endnotes", ""),
        milik.get("comments", ""),
    )


def blok_badan(badan: Simpul) -> Iterator[Simpul]:
    """Yield the paragraphs and tables that are counted as blocks, those within content controls among them."""
    return _bernama(badan, frozenset({"w:p", "w:tbl"}))


def baris_tabel(tabel: Simpul) -> Iterator[Simpul]:
    """Yield the rows of a table; one that was deleted is none."""
    return (baris for baris in _bernama(tabel, frozenset({"w:tr"})) if baris.cari("w:trPr", "w:del") is None)


def sel_baris(baris: Simpul) -> Iterator[Simpul]:
    """Yield the cells of a row."""
    return _bernama(baris, frozenset({"w:tc"}))


def sel_berkolom(baris: Simpul) -> Iterator[tuple[int, Simpul, int]]:
    """Yield the cells of a row, each with the column that it begins at and how many it spans."""
    kolom = min(_bilangan(baris.nilai("w:trPr", "w:gridBefore"), 0), _TERLEBAR)
    for sel in sel_baris(baris):
        bentang = min(_bilangan(sel.nilai("w:tcPr", "w:gridSpan"), 1), _TERLEBAR)
        yield kolom, sel, bentang
        kolom += bentang


def paragraf_sel(sel: Simpul) -> Iterator[Simpul]:
    """Yield the paragraphs of a cell, those of tables within it left to them."""
    return _bernama(sel, frozenset({"w:p"}))


def isi_sel(sel: Simpul) -> str:
    """Return the text of a cell, a line for each of its paragraphs."""
    return "\n".join(map(teks_paragraf, paragraf_sel(sel)))


def _bernama(simpul: Simpul, nama: frozenset[str]) -> Iterator[Simpul]:
    for anak in simpul.anak:
        if anak.nama in nama:
            yield anak
        elif anak.nama in _PEMBUNGKUS:
            yield from _bernama(anak, nama)


def _catatan(arsip: Arsip, bagian: BagianDokumen) -> Mapping[tuple[str, str], Simpul]:
    """Return the footnotes and endnotes by the element that refers to them and their number."""
    hasil = {}
    for part, rujukan, nama in (
        (bagian.catatan_kaki, "w:footnoteReference", "w:footnote"),
        (bagian.catatan_akhir, "w:endnoteReference", "w:endnote"),
    ):
        if part:
            for catatan in urai(arsip.baca(part)).semua(nama):
                hasil[rujukan, catatan.atribut.get("w:id", "")] = catatan
    return hasil


class PembacaDokumen:
    """Reads blocks, and counts the cells."""

    def __init__(self, gaya: Mapping[str, int], catatan: Mapping[tuple[str, str], Simpul]) -> None:
        self.gaya = gaya
        self.catatan = catatan
        self.sel = 0

    def baca(self, badan: Simpul) -> Iterator[Blok]:
        """Yield the blocks of a body."""
        for nomor, simpul in enumerate(blok_badan(badan)):
            if simpul.nama == "w:p":
                yield Paragraf(LetakNaskah(nomor), teks_paragraf(simpul), self._tingkat(simpul))
            else:
                yield from self._tabel(simpul, nomor, None)
            yield from self._sisipan(simpul, nomor)

    def _tingkat(self, paragraf: Simpul) -> int:
        garis = paragraf.nilai("w:pPr", "w:outlineLvl")
        if garis is not None:
            return tingkat_garis(garis)
        return self.gaya.get(paragraf.nilai("w:pPr", "w:pStyle") or "", 0)

    def _sisipan(self, simpul: Simpul, nomor: int) -> Iterator[Paragraf]:
        """Yield the text boxes and notes of a block, as paragraphs at its place."""
        for kotak in KOTAK_TEKS:
            for isi in simpul.semua(kotak):
                for paragraf in isi.semua("w:p"):
                    yield Paragraf(LetakNaskah(nomor, bagian="kotak teks"), teks_paragraf(paragraf))
        for rujukan, sebutan in (("w:footnoteReference", "catatan kaki"), ("w:endnoteReference", "catatan akhir")):
            for tanda in simpul.semua(rujukan):
                kunci = tanda.atribut.get("w:id", "")
                catatan = self.catatan.get((rujukan, kunci))
                for paragraf in catatan.semua("w:p") if catatan is not None else ():
                    yield Paragraf(LetakNaskah(nomor, bagian=f"{sebutan} {kunci}"), teks_paragraf(paragraf))

    def _tabel(self, tabel: Simpul, nomor: int, induk: LetakNaskah | None) -> Iterator[TabelNaskah]:
        """Yield a table, then the tables within its cells."""
        semua, dalam = [], []
        kepala = 0
        for urutan, baris in enumerate(baris_tabel(tabel)):
            isi = []
            for kolom, sel, bentang in sel_berkolom(baris):
                self.sel += 1
                if self.sel > _TERBANYAK_SEL:
                    raise BerkasDitolak("tabel dokumen terlalu besar; buka di Word lalu simpan ulang")
                letak = LetakNaskah(nomor, urutan, kolom, bagian="" if induk is None else "tabel dalam sel")
                isi.append(SelNaskah(letak, isi_sel(sel), bentang, _terusan(sel)))
                dalam += [(anak, letak if induk is None else induk) for anak in _bernama(sel, frozenset({"w:tbl"}))]
            semua.append(tuple(isi))
            if baris.cari("w:trPr", "w:tblHeader") is not None and kepala == urutan:
                kepala += 1
        yield TabelNaskah(LetakNaskah(nomor), tuple(semua), kepala, induk)
        for anak, letak in dalam:
            yield from self._tabel(anak, nomor, letak)


def _bilangan(tertulis: str | None, baku: int) -> int:
    return int(tertulis) if tertulis and tertulis.isascii() and tertulis.isdigit() and len(tertulis) <= _DIGIT else baku


def _terusan(sel: Simpul) -> bool:
    gabung = sel.nilai("w:tcPr", "w:vMerge")
    return gabung is not None and gabung != "restart"


def _bertulisan(blok: Blok) -> bool:
    if isinstance(blok, Paragraf):
        return bool(blok.teks.strip())
    return any(sel.teks.strip() for baris in blok.baris for sel in baris)
