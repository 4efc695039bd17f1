"""The language of a check's cases: Markdown that says how an office's files are changed, and what must be named.

    masukan/bidang.xlsx › Anggaran
    | kode | realisasi |
    | 2.17.03.2.01.01 | 1000001 |
    → masukan/bidang.xlsx › Anggaran › @realisasi/6

A cell is named by the key of its column and its Excel row, a column by its key alone; @kanan+1 is the column beside
the last. Rows are found by their first column; "! tambah" adds them below the last row instead. Other lines with "!" do
something to a file (see TINDAKAN). What a cell may hold is told by `baca_isi`.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum, auto
from typing import NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

TINDAKAN: Mapping[str, str] = {
    "isi": "Isi `{0}` {1}.",
    "hapus": "`{0}` tidak ada.",
    "salin": "`{0}` disalin menjadi `{1}`.",
    "meta": "Pada identitas `{0}` tertulis {1} {2}.",
    "lembar": "Pada `{0}` lembar {1} berganti nama menjadi {2}.",
    "kunci": "Pada `{0}` lembar {1}, kunci kolom `{2}` di baris 5 yang tersembunyi terhapus.",
    "baris": "Pada `{0}` lembar {1}, baris {2} terhapus.",
    "pindah": "`{0}` berganti nama menjadi `{1}`.",
    "sel": "Pada `{0}` lembar {1}, sel {2} berisi: {3}.",
    "format": "Pada `{0}` lembar {1}, sel {2} berformat angka {3}.",
    "sembunyi": "Pada `{0}` disembunyikan: lembar {1} {2}.",
    "gabung": "Pada `{0}` lembar {1}, sel {2} digabung.",
    "sejak-1904": "`{0}` menghitung tanggal sejak 1904.",
    "properti": "Pada properti dokumen `{0}` tertulis {1} {2}.",
    "bagian": "`{0}` memuat bagian `{1}` {2}.",
    "tulis": "Pada `{0}` ditambahkan baris: {1}.",
    "templat": "Templat `{0}` dibuat ulang dari perencanaan.",
    "hasil": "Hasil penggabungan diletakkan sebagai `{0}`.",
}
"""What can be done to a file, in words. The last word of an action may hold spaces; another is quoted then."""

_BOLEH_KURANG = frozenset({"sel", "sembunyi"})
"""Actions whose last word may be left out: a cell made blank, a whole sheet hidden."""


_BERSEL = frozenset({"sel", "format", "gabung", "sembunyi"})
"""Actions whose third word names cells."""

_PEMISAH = " › "
_SEL = re.compile(r"@(?P<key>[a-z_][a-z0-9_]*)(?:\+(?P<kanan>\d+))?(?:/(?P<baris>\d+))?")

_ANTARA = re.compile(r'\s+(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Spaces between words, not those within quotes."""


class Tindakan(NamedTuple):
    """One line with "!": what is done, and the words it is done with, the file first."""

    nama: str
    kata: tuple[str, ...]


class Kasus(NamedTuple):
    """A case: rows of one sheet that are changed (or added), what is done to files, and the places that are named."""

    berkas: str = ""
    lembar: str = ""
    kepala: tuple[str, ...] = ()
    baris: tuple[tuple[str, ...], ...] = ()
    tambah: bool = False
    tindakan: tuple[Tindakan, ...] = ()
    sel: tuple[str, ...] = ()

    @property
    def tempat(self) -> tuple[str, str]:
        """File and sheet whose rows are changed; blank where only files are."""
        return self.berkas, self.lembar


def baca_kasus(kasus: str) -> Kasus:
    """Read a case; ValueError, with the line, where it says nothing known."""
    hasil = Kasus()
    for teks in filter(None, map(str.strip, kasus.splitlines())):
        if teks == "! tambah":
            hasil = hasil._replace(tambah=True)
        elif teks.startswith("!"):
            hasil = hasil._replace(tindakan=(*hasil.tindakan, _tindakan(teks[1:])))
        elif teks.startswith("→"):
            hasil = hasil._replace(sel=(*hasil.sel, _sel(teks)))
        elif teks.startswith("|"):
            hasil = _baris(hasil, teks)
        else:
            hasil = _tempat(hasil, teks)
    if bool(hasil.lembar) != bool(hasil.baris):
        raise ValueError(f"rows and their place belong together: {kasus.strip()}")
    return hasil


def _tindakan(teks: str) -> Tindakan:
    nama, *_ = teks.split() or [""]
    if nama not in TINDAKAN:
        raise ValueError(f"unknown action: !{teks}")
    perlu = len(set(re.findall(r"\{\d\}", TINDAKAN[nama])))
    kata = [_tanpa_kutip(bagian) for bagian in _ANTARA.split(teks.strip(), maxsplit=perlu)[1:]]
    if nama in _BOLEH_KURANG and len(kata) == perlu - 1:
        kata.append("")
    if len(kata) != perlu:
        raise ValueError(f"the action wants {perlu} words: !{teks}")
    if nama in _BERSEL:
        berkas, lembar, sel, *isi = kata
        kata = [berkas, lembar, alamat(berkas, lembar, sel), *isi]
    return Tindakan(nama, tuple(kata))


def _tanpa_kutip(kata: str) -> str:
    return kata[1:-1] if len(kata) > 1 and kata[0] == kata[-1] == '"' else kata


def _sel(teks: str) -> str:
    if sel := teks[1:].strip():
        return tempat(sel)
    raise ValueError("→ names no place")


def tempat(teks: str) -> str:
    """Return a place, file › sheet › cell, with the address of a cell that is named by key."""
    if "@" not in teks:
        return teks
    berkas, lembar, sel = teks.split(_PEMISAH)
    return _PEMISAH.join((berkas, lembar, alamat(berkas, lembar, sel)))


_TERAKHIR = "kanan"
"""The key under which a case names the last column of a sheet."""


def alamat(berkas: str, lembar: str, teks: str) -> str:
    """Return a text with the addresses of the cells and columns that it names by key, as the sheet is declared."""
    buku = PERENCANAAN if berkas == f"{PERENCANAAN.kode}.xlsx" else MASUKAN

    def letak(cocok: re.Match[str]) -> str:
        keys = [kolom.key for kolom in buku.menurut_nama[lembar].columns]
        if cocok["key"] == _TERAKHIR:
            return huruf(len(keys) - 1 + int(cocok["kanan"] or 0)) + (cocok["baris"] or "")
        if cocok["key"] not in keys:
            raise ValueError(f"{lembar} has no column {cocok['key']}")
        return huruf(keys.index(cocok["key"]) + int(cocok["kanan"] or 0)) + (cocok["baris"] or "")

    return _SEL.sub(letak, teks)


def _tempat(hasil: Kasus, teks: str) -> Kasus:
    berkas, pemisah, lembar = teks.partition(_PEMISAH)
    if not pemisah:
        raise ValueError(f"not a line of a case: {teks}")
    if hasil.lembar:
        raise ValueError(f"a second sheet: {teks}")
    return hasil._replace(berkas=berkas, lembar=lembar)


def _baris(hasil: Kasus, teks: str) -> Kasus:
    isi = tuple(sel.strip() for sel in teks.removeprefix("|").removesuffix("|").split("|"))
    if not hasil.kepala:
        return hasil._replace(kepala=isi)
    if len(isi) != len(hasil.kepala):
        raise ValueError(f"{len(isi)} cells below {len(hasil.kepala)} headers: {teks}")
    return hasil._replace(baris=(*hasil.baris, isi))


class JenisIsi(StrEnum):
    """What a cell of a case holds."""

    KOSONG = auto()
    TEKS = auto()
    ULANGAN = auto()
    BENAR = auto()
    TANGGAL = auto()
    ANGKA = auto()
    RUMUS = auto()
    KATA = auto()


class Isi(NamedTuple):
    """A cell of a case: its kind, its value, and for a formula the result that is stored beside it ("" for none)."""

    jenis: JenisIsi
    nilai: str | bool | date | Decimal | None = None
    hasil: str = ""


_BENTUK: tuple[tuple[str, Callable[[re.Match[str]], Isi]], ...] = (
    (r"", lambda _: Isi(JenisIsi.KOSONG)),
    (r"'(.*)", lambda cocok: Isi(JenisIsi.TEKS, cocok[1])),
    (r"`TRUE`", lambda _: Isi(JenisIsi.BENAR, nilai=True)),
    (r"`(.)\*(\d+)`", lambda cocok: Isi(JenisIsi.ULANGAN, cocok[1] * int(cocok[2]))),
    (r"\d{4}-\d\d-\d\d", lambda cocok: Isi(JenisIsi.TANGGAL, date.fromisoformat(cocok[0]))),
    (r"-?\d+(?:\.\d+)?", lambda cocok: Isi(JenisIsi.ANGKA, Decimal(cocok[0]))),
    (r"(=.*?)(?: ⇒ (.*))?", lambda cocok: Isi(JenisIsi.RUMUS, cocok[1], cocok[2] or "")),
    (r".*", lambda cocok: Isi(JenisIsi.KATA, cocok[0])),
)


def baca_isi(teks: str) -> Isi:
    """Read a cell as it is written.

    Nothing, what looks like a number and is text ('4.250), `TRUE`, a letter many times (`x*6000`), a date
    (2022-03-07), a number (0.95), a formula (=1+1, with its stored result: =1+1 ⇒ 2), or else a word or an
    error (#DIV/0!) as it stands.
    """
    return next(buat(cocok) for bentuk, buat in _BENTUK if (cocok := re.fullmatch(bentuk, teks, re.DOTALL)))
