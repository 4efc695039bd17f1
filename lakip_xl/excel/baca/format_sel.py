"""Number formats of cells: which styles show more than a plain number, and what such a cell shows."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from xml.etree import ElementTree as ET

from lakip_xl.domain.notasi import BULAN, angka, tanggal

_TANGGAL, _JAM = "dd/mm/yyyy", "h:mm"
_BAKU: Mapping[str, str] = {
    **dict.fromkeys(("3", "37", "38", "41", "42"), "#,##0"),
    **dict.fromkeys(("4", "39", "40", "43", "44"), "#,##0.00"),
    "9": "0%",
    "10": "0.00%",
    "11": "0.00E+00",
    "12": "# ?/?",
    "13": "# ??/??",
    **dict.fromkeys(map(str, (14, 15, 16, *range(27, 37), *range(50, 59))), _TANGGAL),
    "17": "mmm yyyy",
    **dict.fromkeys(("18", "19", "20", "21", "45", "46", "47"), _JAM),
    "22": f"{_TANGGAL} {_JAM}",
    "48": "##0.0E+0",
}
"""Formats that every workbook knows by number, as far as they show more than a plain number."""
_SISIPAN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\[\]]*\]', re.IGNORECASE)
"""Parts of a format that show no part of the number: quoted and escaped text, gaps, colours, currencies."""
_HIASAN = re.compile(r"_.|\*.|\[(?!h+\]|m+\]|s+\])(?:\$-[^\[\]]*|[a-z]+\s*\d*)\]", re.IGNORECASE)
"""Parts of a format in which nothing is to be read: gaps, languages, colours."""
_POLOS = re.compile(r"general|standard|@|[#?]*0?(?:\.[0#?]*)?", re.IGNORECASE)
_RIBUAN = re.compile(r"#,##0(?:\.[0#?]*)?")
_NOL_DEPAN = re.compile(r"00+")
_MAKS_FORMAT = 255
"""Excel takes no longer number format; what follows in a made-up one is not looked at."""


@lru_cache(maxsize=16)
def format_menonjol(gaya: bytes) -> Mapping[str, str]:
    """Return the formats that show more than a plain number by the number of the cell style; `gaya` is styles.xml."""
    return MappingProxyType({nomor: kode for nomor, kode in _format(gaya) if not _POLOS.fullmatch(_bentuk(kode))})


def gaya_tanggal(gaya: bytes) -> frozenset[str]:
    """Return the numbers of the cell styles that show a date or a time."""
    return frozenset(nomor for nomor, kode in format_menonjol(gaya).items() if _huruf(kode) & set("dhmsy"))


def berpersen(kode: str) -> bool:
    """Tell whether a format shows its number times hundred, with a percent sign."""
    return "%" in _SISIPAN.sub("", kode)


def tulis_angka(nilai: Decimal, kode: str) -> tuple[str, bool]:
    """Write a number as its format shows it, in Indonesian notation, and tell whether that is all it shows.

    Percents, thousands and leading noughts are kept; of any other format the number alone is written.
    """
    bentuk = _bentuk(kode)
    if berpersen(kode):
        return f"{angka(nilai * 100)} %", True
    if _NOL_DEPAN.fullmatch(bentuk) and nilai == nilai.to_integral_value():
        return f"{int(nilai):0{len(bentuk)}}", True
    if _RIBUAN.fullmatch(bentuk):
        return angka(nilai), True
    return f"{nilai:f}".replace(".", ","), _POLOS.fullmatch(bentuk) is not None


def tulis_waktu(isi: date | time, kode: str) -> str:
    """Write a date, a time or both, as far as the format shows them; all there is where no format is known."""
    if isinstance(isi, time):
        return f"{isi:%H.%M}"
    huruf = _huruf(kode)
    berjam = isinstance(isi, datetime) and isi.time() != time()
    if kode and not huruf & set("dh"):
        hari = f"{BULAN[isi.month - 1]} {isi.year}" if "m" in huruf else str(isi.year)
    else:
        hari = tanggal(isi)
    return f"{hari} pukul {isi:%H.%M}" if berjam and (not kode or "h" in huruf) else hari


def _bentuk(kode: str) -> str:
    return _HIASAN.sub("", kode.partition(";")[0]).strip()


def _huruf(kode: str) -> set[str]:
    bentuk = _SISIPAN.sub("", kode).casefold()
    return set() if bentuk in ("general", "standard") else set(bentuk)


def _format(gaya: bytes) -> Iterator[tuple[str, str]]:
    """Yield the format of every cell style: (its number, its code; blank where it is General)."""
    sendiri: dict[str, str] = {}
    for unsur in ET.fromstring(gaya).iter():  # noqa: S314 - the archive has refused DOCTYPE and entities
        nama = unsur.tag.rpartition("}")[2]
        if nama == "numFmt":
            sendiri[unsur.get("numFmtId", "")] = unsur.get("formatCode", "")[:_MAKS_FORMAT]
        elif nama == "cellXfs":
            for nomor, xf in enumerate(unsur):
                baku = xf.get("numFmtId", "")
                yield str(nomor), sendiri.get(baku, _BAKU.get(baku, ""))
