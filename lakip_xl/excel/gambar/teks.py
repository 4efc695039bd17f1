"""How a text from anywhere enters each place of a workbook: within the limits of Excel, never as more than text."""

import re

MAKS_SEL = 32_767
MAKS_CATATAN = 32_000
MAKS_TAJUK = 100
"""Letters of a name in a header or footer; Excel takes 255 for all of it, "&" counted twice."""
MAKS_JUDUL = 200
"""Letters of the title of a chart, of its parts, and of a property of the file; Excel takes 255."""
_SISA = " …"

_BUKAN_XML = {kode: 0x2400 + kode for kode in range(32) if kode not in (9, 10)}
_BUKAN_XML |= dict.fromkeys([*range(0xD800, 0xE000), 0xFFFE, 0xFFFF], 0xFFFD)
"""What XML cannot hold, and the picture that is shown for it."""
_POTONGAN = "<r>", "</r>"
"""Between these XlsxWriter takes a text for XML that is written as it is; a blank behind it makes it a text."""
_SANDI = "_x"
_AWAL_SANDI = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SANDI_GANDA = re.compile(r"(_x[0-9A-Fa-f]{4})(?=_x[0-9A-Fa-f]{4}_)")
"""Codes of characters as Excel writes them, sharing an underscore: XlsxWriter escapes the first one only."""
_GAMBAR = re.compile(r"&(?=G|\[Picture\])")
"""What stands for a picture in a header, even after another "&" for XlsxWriter, which then leaves out the header."""
_BERTINDAK = re.compile(r"[\s\x00-\x20]*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_TAUTAN = re.compile(r"[^\W_](?:[\w .,()'&+~-]|/(?![/.]))*")
_SEL = re.compile(r"'[\w ]{1,31}'![A-Z]{1,3}\d{1,7}")
_MAKS_TAUTAN = 1_000


def tampak(teks: str) -> str:
    """Return a text that XML can hold: control characters become their pictures, ends of lines become one kind."""
    if teks[:3] == _POTONGAN[0] and teks.endswith(_POTONGAN[1]):
        teks += " "
    if _SANDI in teks:
        teks = _SANDI_GANDA.sub(r"\1 ", teks)
    if teks.isprintable():
        return teks
    return teks.replace("\r\n", "\n").replace("\r", "\n").translate(_BUKAN_XML)


def muat(teks: str, batas: int) -> str:
    """Return a text that XML can hold, of at most `batas` units of UTF-16; one that is cut ends in "…"."""
    isi = tampak(teks)
    if len(isi) * 2 <= batas or _panjang(isi) <= batas:
        return isi
    return isi.encode("utf-16-le")[: 2 * (batas - len(_SISA))].decode("utf-16-le", "ignore") + _SISA


def sebaris(teks: str, batas: int) -> str:
    """Return a text in one line, of at most `batas` units of UTF-16."""
    return muat(" ".join(teks.split()), batas)


def tajuk(teks: str) -> str:
    """Return a name for a header or footer: "&" is doubled, and a digit that would lengthen a font size steps aside."""
    isi = _GAMBAR.sub("& ", sebaris(teks, MAKS_TAJUK)).replace("&", "&&")
    return f" {isi}" if isi[:1].isdigit() else isi


def hasil_rumus(teks: str) -> str:
    """Return the text that a formula gives, as its cell stores it: a code of Excel in it stands for itself."""
    isi = muat(teks, MAKS_SEL)
    return _AWAL_SANDI.sub("_x005F_", isi) if _SANDI in isi else isi


def bertindak(teks: str) -> bool:
    """Tell whether a text would become a formula if its cell were typed again."""
    return teks[:1] in _TANDA and _BERTINDAK.match(teks) is not None


_TANDA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20 \t\n\r")


def tautan_berkas(jalur: str) -> str:
    """Return the path of a file below this one's folder as a link; "" for one that a program could take for more.

    It may lead to a cell of that file: masukan/bidang.xlsx#'Anggaran'!H7.
    """
    berkas, ada, sel = jalur.partition("#")
    polos = _TAUTAN.fullmatch(berkas) and (not ada or _SEL.fullmatch(sel))
    return jalur if len(jalur) <= _MAKS_TAUTAN and polos else ""


def _panjang(teks: str) -> int:
    return len(teks.encode("utf-16-le")) // 2
