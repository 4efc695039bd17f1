"""Sections: paper, margins, what stands at the head and foot of their pages, and how these are numbered."""

from collections.abc import Mapping
from typing import NamedTuple

from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import BagianHalaman, Kertas, Nomor
from lakip_xl.word.tulis.alinea import paragraf
from lakip_xl.word.tulis.gaya import KEPALA_XML, RUANG_W
from lakip_xl.word.tulis.teks import larian, medan
from lakip_xl.word.tulis.warna import GARIS

_UKURAN: Mapping[Kertas, tuple[int, int]] = {Kertas.F4: (12189, 18709), Kertas.A4: (11906, 16838)}
"""Width and height in twips: 215 × 330 mm, 210 × 297 mm."""
_PINGGIR_JILID, _PINGGIR, _PINGGIR_TAJUK = 1701, 1417, 709
"""Margins in twips: 3 cm where pages are bound, 2,5 cm; where head and foot begin."""
_BENTUK = {Nomor.ROMAWI: "lowerRoman", Nomor.ANGKA: "decimal"}


class BagianTajuk(NamedTuple):
    """A part for the head or foot of pages: its relation, its file, its content."""

    relasi: str
    nama: str
    isi: str


def lebar_teks_halaman(kertas: Kertas, *, rebah: bool = False) -> int:
    """Return the width of the text in twips."""
    pendek, panjang = _UKURAN[kertas]
    return panjang - 2 * _PINGGIR if rebah else pendek - _PINGGIR_JILID - _PINGGIR


def semua_tajuk(judul: str, kaki: str, kertas: Kertas) -> tuple[BagianTajuk, ...]:
    """Return the heads and feet of a document: none, upright, landscape."""
    tegak, rebah = lebar_teks_halaman(kertas), lebar_teks_halaman(kertas, rebah=True)
    return (
        BagianTajuk("rIdKepala0", "header1.xml", _bagian("hdr", paragraf("Header", ""))),
        BagianTajuk("rIdKepala1", "header2.xml", _bagian("hdr", _kepala(judul))),
        BagianTajuk("rIdKaki0", "footer1.xml", _bagian("ftr", paragraf("Footer", ""))),
        BagianTajuk("rIdKaki1", "footer2.xml", _bagian("ftr", _kaki(kaki, tegak))),
        BagianTajuk("rIdKaki2", "footer3.xml", _bagian("ftr", _kaki(kaki, rebah))),
    )


def xml_bagian(bagian: BagianHalaman, kertas: Kertas, *, berbab: bool) -> str:
    """Return the properties of a section; the first page of one that begins a chapter (`berbab`) has no head."""
    pendek, panjang = _UKURAN[kertas]
    bernomor = bagian.nomor is not Nomor.TANPA
    kaki = 0 if not bernomor else 2 if bagian.rebah else 1
    rujukan = _rujukan("header", "default", f"rIdKepala{int(bernomor)}") + _rujukan(
        "footer", "default", f"rIdKaki{kaki}"
    )
    awal = bernomor and berbab
    if awal:
        rujukan += _rujukan("header", "first", "rIdKepala0") + _rujukan("footer", "first", f"rIdKaki{kaki}")
    ukuran = (
        f'w:w="{panjang}" w:h="{pendek}" w:orient="landscape"' if bagian.rebah else f'w:w="{pendek}" w:h="{panjang}"'
    )
    atas, kiri = (_PINGGIR_JILID, _PINGGIR) if bagian.rebah else (_PINGGIR, _PINGGIR_JILID)
    bentuk = f' w:fmt="{_BENTUK[bagian.nomor]}"' if bernomor else ""
    mulai = "" if bagian.mulai is None else f' w:start="{bagian.mulai}"'
    hitungan = f"<w:pgNumType{bentuk}{mulai}/>" if bentuk or mulai else ""
    return (
        f'<w:sectPr>{rujukan}<w:type w:val="nextPage"/><w:pgSz {ukuran}/>'
        f'<w:pgMar w:top="{atas}" w:right="{_PINGGIR}" w:bottom="{_PINGGIR}" w:left="{kiri}" '
        f'w:header="{_PINGGIR_TAJUK}" w:footer="{_PINGGIR_TAJUK}" w:gutter="0"/>{hitungan}'
        f'<w:cols w:space="708"/>{"<w:titlePg/>" if awal else ""}</w:sectPr>'
    )


def _rujukan(jenis: str, letak: str, relasi: str) -> str:
    return f'<w:{jenis}Reference w:type="{letak}" r:id="{relasi}"/>'


def _bagian(nama: str, isi: str) -> str:
    return f'{KEPALA_XML}<w:{nama} xmlns:w="{RUANG_W}">{isi}</w:{nama}>'


def _kepala(judul: str) -> str:
    return paragraf("Header", larian(_sebaris(judul)), '<w:jc w:val="right"/>')


def _kaki(kaki: str, lebar: int) -> str:
    garis = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{GARIS}"/></w:pBdr>'
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{lebar}"/></w:tabs>'
    return paragraf("Footer", larian(f"{_sebaris(kaki)}\t") + medan("PAGE", "1"), garis + tab)


def _sebaris(teks: str) -> str:
    return " ".join(bersih(teks).split())
