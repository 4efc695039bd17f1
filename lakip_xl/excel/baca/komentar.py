"""Comments at the cells of a workbook: notes and threads, whatever program wrote them, in bounded parts.

Only here openpyxl is used, and it is loaded only for a file that holds comments which are not this tool's own. It gets
the parts of comments that were inspected, never the file.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import unescape

from lakip_xl.bersama.reviu import sidik_komentar
from lakip_xl.domain.alamat import nomor
from lakip_xl.domain.notasi import angka
from lakip_xl.excel.baca.arsip import JENIS_ISI, MAKS_POHON, Arsip, BerkasDitolak, buka_arsip
from lakip_xl.excel.baca.inspeksi import daftar_lembar
from lakip_xl.excel.baca.relasi import bagian_buku, semua_relasi

MAKS_KOMENTAR = 20_000
_SEBUTAN = "komentar"
_PERCAKAPAN = b"threadedcomments+xml"
_PART_KOMENTAR = re.compile(
    rb'<Override(?=[^>]*ContentType="[^"]*comments\+xml")(?=[^>]*PartName="/?([^"]*)")[^>]*>', re.IGNORECASE
)
_SATU = re.compile(r"<comment\s.*?</comment>", re.DOTALL)
_TEKS = re.compile(r"<t(?:\s[^>]*)?>([^<]*)</t>")
_ENTITAS = {"&quot;": '"', "&apos;": "'"}
_SEL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_KEMBAR = "tc="
"""Author of a note that stands for a thread where a program shows no threads; what follows is the id of the thread."""


class KomentarSel(NamedTuple):
    """One comment: its sheet, the zero-based row and column of its cell, author and text."""

    lembar: str
    sel: tuple[int, int]
    oleh: str
    teks: str


def ada_komentar(isi: bytes, sidik: str, lapang: int) -> bool:
    """Tell whether a workbook may hold comments other than those whose hash is `sidik`; `lapang` as of `inspeksi`."""
    with buka_arsip(isi, lapang) as arsip:
        jenis = arsip.baca(arsip.cari(JENIS_ISI))
        part = [arsip.cari(nama.decode()) for nama in _PART_KOMENTAR.findall(jenis)]
        if not any(part) or not sidik or _PERCAKAPAN in jenis:
            return bool(part)
        teks = [arsip.baca(nama, _SEBUTAN).decode() for nama in part if nama]
    semua = [unescape("".join(_TEKS.findall(satu)), _ENTITAS) for isi_part in teks for satu in _SATU.findall(isi_part)]
    return sidik_komentar(semua) != sidik


def baca_komentar(isi: bytes, lapang: int) -> tuple[KomentarSel, ...]:
    """Read every comment of a workbook, this tool's own too; a thread is its texts in their order.

    BerkasDitolak where they are too large or cannot be read.
    """
    hasil: list[KomentarSel] = []
    with buka_arsip(isi, lapang) as arsip:
        bagian = bagian_buku(arsip)
        penulis = _penulis(arsip, bagian.buku)
        for nama, lembar in daftar_lembar(bagian, arsip.pohon(bagian.buku)).items():
            relasi = [(relasi.jenis, relasi.part) for relasi in semua_relasi(arsip, lembar.jalur) if relasi.part]
            percakapan = [part for jenis, part in relasi if jenis == "threadedComment"]
            semua = [satu for part in percakapan for satu in _percakapan(_pohon(arsip, part), penulis)]
            sel_percakapan = frozenset(sel for sel, _, _ in semua)
            for part in (part for jenis, part in relasi if jenis == "comments"):
                semua += (satu for satu in _catatan(_pohon(arsip, part)) if not _kembar(satu, sel_percakapan))
            hasil += (
                KomentarSel(nama, sel, "" if oleh.startswith(_KEMBAR) else oleh, teks)
                for alamat, oleh, teks in semua
                if teks.strip() and (sel := _sel(alamat))
            )
            if len(hasil) > MAKS_KOMENTAR:
                raise BerkasDitolak(f"berkas memuat lebih dari {angka(MAKS_KOMENTAR)} komentar")
    return tuple(hasil)


_Satu = tuple[str, str, str]
"""A comment: the address of its cell, author, text."""


def _pohon(arsip: Arsip, part: str) -> ET.Element:
    if len(arsip.baca(part, _SEBUTAN)) > MAKS_POHON:
        raise BerkasDitolak(f"{_SEBUTAN} pada satu lembar terlalu banyak")
    return arsip.pohon(part)


def _catatan(pohon: ET.Element) -> Iterator[_Satu]:
    """Yield the notes of a sheet; where openpyxl is not there, as in a browser, they are read without it."""
    try:
        from openpyxl.comments.comment_sheet import CommentSheet
    except ModuleNotFoundError:
        baca = _baca_sendiri
    else:

        def baca(pohon: ET.Element) -> Iterator[_Satu]:
            for alamat, catatan in CommentSheet.from_tree(pohon).comments:
                yield alamat, catatan.author or "", catatan.text or ""

    try:
        yield from baca(pohon)
    except (TypeError, ValueError, IndexError, AttributeError) as galat:
        raise BerkasDitolak(f"{_SEBUTAN} tidak dapat dibaca") from galat


def _baca_sendiri(pohon: ET.Element) -> Iterator[_Satu]:
    penulis = [unsur.text or "" for unsur in pohon.iter() if _nama(unsur) == "author"]
    for unsur in (unsur for unsur in pohon.iter() if _nama(unsur) == "comment"):
        isi = [anak for anak in unsur.iterfind("*/*") if _nama(anak) in {"t", "r"}]
        potongan = (bagian for anak in isi for bagian in (anak, *anak) if _nama(bagian) == "t")
        teks = "".join(bagian.text or "" for bagian in potongan)
        yield unsur.get("ref", ""), penulis[int(unsur.get("authorId", ""))], teks


def _percakapan(pohon: ET.Element, penulis: Mapping[str, str]) -> Iterator[_Satu]:
    """Yield the texts of the threads of a sheet; openpyxl knows none."""
    for unsur in pohon.iter():
        if _nama(unsur) == "threadedComment":
            teks = "".join("".join(anak.itertext()) for anak in unsur if _nama(anak) == "text")
            yield unsur.get("ref", ""), penulis.get(unsur.get("personId", "").casefold(), ""), teks


def _penulis(arsip: Arsip, buku: str) -> dict[str, str]:
    """Return the names of those who write in threads, by id."""
    part = [relasi.part for relasi in semua_relasi(arsip, buku) if relasi.jenis == "person" and relasi.part]
    semua = (unsur for nama in part for unsur in _pohon(arsip, nama).iter() if _nama(unsur) == "person")
    return {unsur.get("id", "").casefold(): unsur.get("displayName", "") for unsur in semua}


def _kembar(satu: _Satu, sel_percakapan: Collection[str]) -> bool:
    """Tell whether a note only stands for a thread that was read."""
    return satu[1].startswith(_KEMBAR) and satu[0] in sel_percakapan


def _nama(unsur: ET.Element) -> str:
    return unsur.tag.rpartition("}")[2]


def _sel(alamat: str) -> tuple[int, int] | None:
    """Return the zero-based row and column of an address; None where it is none."""
    cocok = _SEL.fullmatch(alamat)
    return None if cocok is None else (int(cocok[2]) - 1, nomor(cocok[1]) - 1)
