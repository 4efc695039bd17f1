"""Text as a document of Word holds it: escaped, in runs and fields, tied where a line must not break."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

from lakip_xl.dokumen.teks_bersih import bersih

_TERIKAT = re.compile(r"(\bRp\.?|\b(?:Tabel|Gambar|Grafik|BAB|Bab|Pasal|Nomor|Lampiran)) (?=[-\dIVX])|(?<=\d) (?=%)")
"""Blanks at which no line may break: Rp 5.000, Tabel 3.1, 94,05 %."""
_KANAN_KE_KIRI = re.compile(r"([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufefc])?)")
_TANDA_BARIS = re.compile("([\t\n])")
TEBAL, MIRING = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
SPASI_KERAS = "\u00a0"


def ikat_spasi(bagian: Sequence[str]) -> list[str]:
    """Return the pieces of a paragraph, none longer or shorter, with blanks that hold their words together."""
    utuh = _TERIKAT.sub(lambda cocok: (cocok[1] or "") + SPASI_KERAS, "".join(bagian))
    hasil, awal = [], 0
    for isi in bagian:
        hasil.append(utuh[awal : awal + len(isi)])
        awal += len(isi)
    return hasil


def nilai_atribut(teks: str) -> str:
    """Return a text of one line for an attribute, its quotes with it."""
    isi = escape(" ".join(bersih(teks).split()), {'"': "&quot;"})
    return f'"{isi}"'


def larian(teks: str, sifat: str = "") -> str:
    """Return the runs of a text (as `bersih` gives it); letters that run from right to left are runs of their own."""
    hasil = ""
    for urutan, isi in enumerate(_KANAN_KE_KIRI.split(teks)):
        if isi:
            hasil += f"<w:r>{_sifat(f'{sifat}<w:rtl/>' if urutan % 2 else sifat)}{_isi_larian(isi)}</w:r>"
    return hasil


def _sifat(sifat: str) -> str:
    return f"<w:rPr>{sifat}</w:rPr>" if sifat else ""


def _isi_larian(teks: str) -> str:
    return "".join(
        "<w:tab/>" if isi == "\t" else "<w:br/>" if isi == "\n" else f'<w:t xml:space="preserve">{escape(isi)}</w:t>'
        for isi in _TANDA_BARIS.split(teks)
        if isi
    )


def medan(kode: str, teks: str, sifat: str = "") -> str:
    """Return a field that programs of words can compute anew, and what it shows until then."""
    milik = _sifat(sifat)
    return (
        f'<w:r>{milik}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{milik}<w:instrText xml:space="preserve"> {escape(kode)} </w:instrText></w:r>'
        f'<w:r>{milik}<w:fldChar w:fldCharType="separate"/></w:r>{larian(teks, sifat)}'
        f'<w:r>{milik}<w:fldChar w:fldCharType="end"/></w:r>'
    )
