"""Dates that a report prints: days, spans of days, the weekday beside them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_LAIN = {"agt": 8, "ags": 8, "nop": 11, "pebr": 2, "peb": 2, "maret": 3, "aug": 8, "oct": 10, "dec": 12, "may": 5}
_NAMA = (
    r"(?:januari|jan|februari|pebruari|feb|peb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agt|ags|agu"
    r"|september|sept|sep|oktober|okt|november|nopember|nov|nop|desember|des)\.?"
)
_HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_NAMA_HARI = r"(?P<hari>senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*(?:,|tanggal|\s)\s*(?:tanggal\s+)?"
_SAMBUNG = r"\s*(?:-|–|—|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*"
_RENTANG = re.compile(
    rf"(?:{_NAMA_HARI})?(?<!\d)(?P<h1>\d{{1,2}})(?:\s+(?P<b1>{_NAMA})(?:\s+(?P<t1>(?:19|20)\d\d))?)?"
    rf"(?:{_SAMBUNG}(?P<h2>\d{{1,2}})\s+(?P<b2>{_NAMA})(?:\s+(?P<t2>(?:19|20)\d\d))?)?(?![\w/])",
    re.IGNORECASE,
)


class TanggalTertulis(NamedTuple):
    """A day or a span of days: parts as written, the days (None where there is no such day), the weekday named."""

    awal: int
    akhir: int
    teks: str
    mulai: date | None
    selesai: date | None
    tahun_tertulis: bool
    hari: int | None


def tanggal_dalam(teks: str, tahun: int) -> Iterator[TanggalTertulis]:
    """Yield the dates of a text; a year that is not written is the one given."""
    for cocok in _RENTANG.finditer(teks):
        bulan = cocok["b2"] or cocok["b1"]
        if not bulan or (cocok["h2"] is None and cocok["b1"] is None):
            continue
        tahun_akhir = int(cocok["t2"] or cocok["t1"] or tahun)
        if not tahun_akhir:
            continue
        bulan_awal = cocok["b1"] or bulan
        mulai = _hari(int(cocok["t1"] or tahun_akhir), _bulan(bulan_awal), int(cocok["h1"]))
        selesai = mulai if cocok["h2"] is None else _hari(tahun_akhir, _bulan(bulan), int(cocok["h2"]))
        hari = _urutan_hari(cocok["hari"])
        tertulis = bool(cocok["t1"] or cocok["t2"])
        yield TanggalTertulis(cocok.start(), cocok.end(), cocok[0].strip(), mulai, selesai, tertulis, hari)


def nama_hari(hari: date) -> str:
    """Return the name of a weekday."""
    return _HARI[hari.weekday()].capitalize()


def _urutan_hari(nama: str | None) -> int | None:
    if nama is None:
        return None
    bersih = nama.casefold().replace("'", "").replace("ahad", "minggu")
    return _HARI.index(bersih)


def _bulan(nama: str) -> int:
    bersih = nama.casefold().rstrip(".")
    return _LAIN.get(bersih) or _LAIN.get(bersih[:3]) or _BULAN.index(bersih[:3]) + 1


def _hari(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return None
