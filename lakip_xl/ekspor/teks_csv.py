"""Rows of a CSV whose text stays text in every program, whichever separator it is opened with.

Text stands in quotes, numbers and dates do not, and nothing is nothing. Quotes alone do not keep a formula from
running: Indonesian Excel splits at `;`, also inside of what other programs take for one quoted text.
"""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from lakip_xl.domain.teks_tampak import PUTUS, TIDAK_TAMPAK, teks_utuh

_AWAL = f",;\t{PUTUS}"
"""A cell begins behind each of these in some program, besides at the beginning of a text."""
_TANDA = "=⁼₌﹦＝+⁺₊﬩﹢＋\\-﹣－−@﹫＠"
"""What a formula begins with, in every width that a program may take for it."""
_BERBAHAYA = re.compile(f"(?<![^{_AWAL}])(?='|(?:(?![{_AWAL}])[\\s\"{TIDAK_TAMPAK}])*[{_TANDA}])")

_KUTIP = re.compile(f"(?<![^{_AWAL}])'")


def baris_csv(isi: Iterable[object]) -> str:
    """Return a row, without the end of its line; decimals with a dot, dates as 2022-12-31."""
    return ",".join(map(_sel, isi))


def teks_aman(teks: str) -> str:
    """Return text that no spreadsheet runs: an apostrophe stands before each part that it could take for a formula.

    A part begins the text, or follows a comma, a semicolon, a tab or the end of a line. One that begins with an
    apostrophe of its own gets one more, so that taking one away everywhere gives the text as it was (docs/ekspor.md).
    """
    return _BERBAHAYA.sub("'", teks)


def teks_asli(teks: str) -> str:
    """Return a text as it was before `teks_aman`: one apostrophe taken away at the beginning of each part."""
    return _KUTIP.sub("", teks)


def _sel(nilai: object) -> str:
    if nilai is None:
        return ""
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    if isinstance(nilai, int | float | date):
        return str(nilai)
    aman = teks_aman(teks_utuh(str(nilai))).replace('"', '""')
    return f'"{aman}"'
