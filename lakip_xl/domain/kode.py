"""Nomenklatur codes of programs, kegiatan and sub kegiatan (aturan 18)."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from lakip_xl.domain.nama_berkas import milik_sistem
from lakip_xl.domain.rumus import rumus

_AWALAN_SKPD = re.compile(r"\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}[ .]+")
_BENTUK = re.compile(r"(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.\d\.\d{2}(?:\.\d{2}|\.\d{4})?)?")
_KODE_UNIT = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?", re.ASCII)


class Jenjang(StrEnum):
    """A level of the plan, from tujuan down to sub kegiatan."""

    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub kegiatan"


_SEGMEN = {3: (Jenjang.PROGRAM, 0), 5: (Jenjang.KEGIATAN, 2), 6: (Jenjang.SUB_KEGIATAN, 1)}
"""What a code of so many segments is, and how many of them its parent lacks."""

JENJANG_PROGRAM = (Jenjang.PROGRAM, Jenjang.KEGIATAN, Jenjang.SUB_KEGIATAN)


class Kode(NamedTuple):
    """A code such as 2.17.03.2.01.01; the hierarchy is in the code, not in the name (aturan 18)."""

    teks: str
    jenjang: Jenjang
    """Program (3 segments), kegiatan (5) or sub kegiatan (6)."""
    induk: str | None
    """The code one level up; None above a program."""


_BERNAMA = re.compile(r"(?P<kode>[\dX][\dX.]*?)\.?(?: [-–—:]? ?(?P<nama>\D.*))?", re.IGNORECASE)


def kode_tertulis(teks: str) -> str | None:
    """Return the code in a text that also holds the SKPD prefix, a full stop or the name; None in any other text.

    Rule: aturan 18.
    """
    cocok = _BERNAMA.fullmatch(_AWALAN_SKPD.sub("", " ".join(teks.split()), count=1))
    kode = parse_kode(cocok["kode"]) if cocok else None
    return None if kode is None or kode.teks == teks else kode.teks


def nama_tertulis(teks: str) -> str:
    """Return the name in a text that holds a code and after it the name; "" where it holds none (aturan 18)."""
    cocok = _BERNAMA.fullmatch(_AWALAN_SKPD.sub("", " ".join(teks.split()), count=1))
    bernama = cocok is not None and parse_kode(cocok["kode"]) is not None
    return (cocok["nama"] or "").strip(" -–—:") if cocok is not None and bernama else ""


@lru_cache(maxsize=4096)
def parse_kode(teks: str) -> Kode | None:
    """Read a code; a 22-character SKPD prefix is dropped; None when it is no code (aturan 18)."""
    bersih = _AWALAN_SKPD.sub("", " ".join(teks.split()), count=1).strip(". ").upper()
    if not _BENTUK.fullmatch(bersih):
        return None
    jenjang, potong = _SEGMEN[bersih.count(".") + 1]
    return Kode(bersih, jenjang, bersih.rsplit(".", potong)[0] if potong else None)


@rumus(
    'IF({kode}="","",IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=2,"program",'
    'IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=4,"kegiatan",'
    'IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=5,"sub kegiatan","PERIKSA KODE"))))'
)
def jenjang_dari(kode: str | None) -> str | None:
    """Return the level that a code shows; "PERIKSA KODE" when it is no code; None for a blank (aturan 18)."""
    terurai = parse_kode(kode) if kode else None
    return (terurai.jenjang if terurai else "PERIKSA KODE") if kode else None


def kode_tujuan(kode_sasaran: str) -> str:
    """The tujuan that a sasaran serves: "T2.S1" serves "T2"."""
    return kode_sasaran.split(".", 1)[0]


def kode_unit_sah(kode: str) -> bool:
    """Tell whether a unit's code may name a file on every system: small letters, digits, hyphens; at most 30."""
    return _KODE_UNIT.fullmatch(kode) is not None and not milik_sistem(kode)


@lru_cache(maxsize=4096)
def kode_di_atas(kode: str, tingkat: int) -> str:
    """Return the code one or two levels up; "" where there is none."""
    for _ in range(tingkat):
        terurai = parse_kode(kode)
        kode = (terurai.induk or "") if terurai else ""
    return kode
