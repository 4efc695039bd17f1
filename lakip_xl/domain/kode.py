"""Nomenklatur codes of programs, kegiatan and sub kegiatan (rules.md 18)."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_AWALAN_SKPD = re.compile(r"\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}[ .]+")
_BENTUK = re.compile(r"(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.\d\.\d{2}(?:\.\d{2}|\.\d{4})?)?")
_SEGMEN = {3: "program", 5: "kegiatan", 6: "sub_kegiatan"}


_KODE_UNIT = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?", re.ASCII)


class Jenjang(StrEnum):
    """A level of the plan, from tujuan down to sub kegiatan."""

    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"


JENJANG_PROGRAM = (Jenjang.PROGRAM, Jenjang.KEGIATAN, Jenjang.SUB_KEGIATAN)


class Kode(NamedTuple):
    """A code such as 2.17.03.2.01.01; the hierarchy is in the code, not in the name."""

    teks: str

    @property
    def jenjang(self) -> Jenjang:
        """Program (3 segments), kegiatan (5) or sub kegiatan (6)."""
        return Jenjang(_SEGMEN[self.teks.count(".") + 1])

    @property
    def induk(self) -> str | None:
        """The code one level up; None above a program."""
        if self.jenjang is Jenjang.PROGRAM:
            return None
        potong = 1 if self.jenjang is Jenjang.SUB_KEGIATAN else 2
        return self.teks.rsplit(".", potong)[0]


@lru_cache(maxsize=4096)
def parse_kode(teks: str) -> Kode | None:
    """Read a code; a 22-character SKPD prefix is dropped; None when it is no code."""
    bersih = _AWALAN_SKPD.sub("", " ".join(teks.split()), count=1).strip(". ").upper()
    return Kode(bersih) if _BENTUK.fullmatch(bersih) else None


def jenjang_dari(teks: str | None) -> str | None:
    """Return the level that a code shows; "PERIKSA KODE" when it is no code; None for a blank."""
    kode = parse_kode(teks) if teks else None
    return (kode.jenjang if kode else "PERIKSA KODE") if teks else None


RUMUS_JENJANG = (
    'IF({kode}="","",IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=2,"program",'
    'IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=4,"kegiatan",'
    'IF(LEN({kode})-LEN(SUBSTITUTE({kode},".",""))=5,"sub_kegiatan","PERIKSA KODE"))))'
)


def kode_tujuan(kode_sasaran: str) -> str:
    """The tujuan that a sasaran serves: "T2.S1" serves "T2"."""
    return kode_sasaran.split(".", 1)[0]


def kode_unit_sah(kode: str) -> bool:
    """Tell whether a unit's code may name a file: small letters, digits and hyphens, at most 30."""
    return _KODE_UNIT.fullmatch(kode) is not None
