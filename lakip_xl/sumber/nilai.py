"""Values of exported cells: exact amounts, dates in the forms that are met, codes of two and four digits."""

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from functools import lru_cache
from math import isfinite

from lakip_xl.domain.bulat import dari_pecahan_biner
from lakip_xl.domain.kode import Jenjang, Kode, kode_tertulis, parse_kode
from lakip_xl.domain.notasi import BULAN
from lakip_xl.domain.tanggal_tertulis import baca_tanggal

Uang = int | Decimal
"""Rupiah, exact: whole where it is whole, else with its sen."""

_KOSONG = frozenset({"", "-", "–", "null", "undefined", "none", "nan", "n/a"})
_BENTUK = re.compile(
    r"(?P<kurung>\()?\s*(?:rp\.?)?\s*(?P<tanda>[-−+])?\s*(?P<digit>\d[\d.,]*?)(?:,-|\.-)?\s*(?(kurung)\))",
    re.IGNORECASE | re.ASCII,
)
_RIBUAN = {pemisah: re.compile(rf"[1-9]\d{{0,2}}(?:\{pemisah}\d{{3}})+", re.ASCII) for pemisah in ".,"}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?=[T ])", re.ASCII)
_ANGKA_BULAN = re.compile(r"0*([1-9]|1[0-2])(?!\d)", re.ASCII)
_HARI_NOL = date(1899, 12, 30)
_SERI = range(20_000, 80_000)
"""Numbers of days that a spreadsheet may hold for a date of these decades."""
_SEGMEN_SUB, _DIGIT_SUB = 6, 4


def kosong(isi: object) -> bool:
    """Tell whether a cell says nothing, in one of the words that exports have for it."""
    return isi is None or (isinstance(isi, str) and isi.strip().casefold() in _KOSONG)


def teks_sel(isi: object) -> str:
    """Return the text of a cell on one line; "" for one that says nothing."""
    if isinstance(isi, str):
        return _sebaris(isi)
    if isinstance(isi, float) and isi.is_integer():
        return str(int(isi))
    return "" if isi is None else str(isi)


@lru_cache(maxsize=1 << 14)
def _sebaris(teks: str) -> str:
    return "" if kosong(teks) else " ".join(teks.split())


def baca_uang(isi: object) -> Uang | None:
    """Read an amount; None for a blank, ValueError for what is none.

    An amount has two decimals at most, so three digits behind one separator are thousands: "1.500" is 1500.
    """
    if isinstance(isi, float) and isfinite(isi):
        return int(isi) if isi.is_integer() else dari_pecahan_biner(isi)
    if isinstance(isi, int) and not isinstance(isi, bool):
        return isi
    if isi is None or isinstance(isi, str):
        return _uang_tertulis(isi or "")
    raise ValueError(str(isi))


@lru_cache(maxsize=8192)
def _uang_tertulis(teks: str) -> Uang | None:
    bersih = " ".join(teks.replace("\N{NO-BREAK SPACE}", " ").split())
    if kosong(bersih):
        return None
    cocok = _BENTUK.fullmatch(bersih)
    if cocok is None:
        raise ValueError(teks)
    nilai = Decimal(_tanpa_pemisah(cocok["digit"]))
    if cocok["kurung"] or cocok["tanda"] in ("-", "−"):
        nilai = -nilai
    return int(nilai) if nilai == nilai.to_integral_value() else nilai


def _tanpa_pemisah(digit: str) -> str:
    """Return digits with a decimal point alone; ValueError where separators fit no amount."""
    desimal = max(digit.rfind("."), digit.rfind(","))
    if desimal < 0 or any(pola.fullmatch(digit) for pola in _RIBUAN.values()):
        return digit.replace(".", "").replace(",", "")
    kepala, tanda, ekor = digit[:desimal], digit[desimal], digit[desimal + 1 :]
    ribuan = "," if tanda == "." else "."
    if tanda in kepala or not ekor or (ribuan in kepala and not _RIBUAN[ribuan].fullmatch(kepala)):
        raise ValueError(digit)
    return f"{kepala.replace(ribuan, '')}.{ekor}"


def baca_hari(isi: object) -> date | None:
    """Read a date: a date of the spreadsheet, "2 Januari 2026", "02/01/2026" (day first), ISO; None for a blank.

    ValueError for what is none.
    """
    if isinstance(isi, datetime):
        return isi.date()
    if isinstance(isi, date):
        return isi
    if isinstance(isi, float) and isi.is_integer() and int(isi) in _SERI:
        return _HARI_NOL + timedelta(int(isi))
    if isi is None or isinstance(isi, str):
        return _hari_tertulis(isi or "")
    raise ValueError(str(isi))


@lru_cache(maxsize=8192)
def _hari_tertulis(teks: str) -> date | None:
    if kosong(teks):
        return None
    iso = _ISO.match(teks.strip())
    if bacaan := baca_tanggal(iso[0] if iso else teks):
        return bacaan[0]
    raise ValueError(teks)


@lru_cache(maxsize=512)
def baca_bulan(teks: str) -> int:
    """Read a month as offices write it: 01_JAN, 8, Agustus, 09_SEPT; 0 where it is none."""
    bersih = teks.strip().casefold()
    if cocok := _ANGKA_BULAN.match(bersih):
        return int(cocok[1])
    return next((nomor for nomor, nama in enumerate(BULAN, 1) if nama[:3].casefold() == bersih[:3]), 0)


@lru_cache(maxsize=8192)
def baca_kode(teks: str) -> Kode | None:
    """Read a code that may bear the SKPD prefix or its name; None where it is none (aturan 18)."""
    return parse_kode(kode_tertulis(teks) or teks)


@lru_cache(maxsize=8192)
def setara(kode: str) -> str:
    """Return the code under which a sub kegiatan of two and of four digits is the same (aturan 18)."""
    terurai = parse_kode(kode)
    if terurai is None or terurai.jenjang is not Jenjang.SUB_KEGIATAN:
        return kode
    depan, _, ekor = terurai.teks.rpartition(".")
    return f"{depan}.{ekor.zfill(_DIGIT_SUB)}"


def rupiah_bulat(nilai: Uang) -> int:
    """Return the whole rupiah of an amount; its sen are dropped, and shown beside it."""
    return nilai if isinstance(nilai, int) else int(nilai.to_integral_value(ROUND_FLOOR))
