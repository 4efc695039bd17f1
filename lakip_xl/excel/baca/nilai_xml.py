"""What attributes, values and formulas of a sheet's raw XML say."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_MAKS_DIGIT = 7
_TEKS_RUMUS = re.compile(r'"[^"]*"')
_TAUTAN = re.compile(r"(?<!\w)\[\d+\](?=[\w!'])|\|[^|]*!")
_TAUTAN_GOOGLE = "IMPORTRANGE"
NILAI_TERISI = re.compile(rb"[^<>/]</(?:[^<>:]+:)?v\s*>\s*\Z")
SEBELUM = 200
"""So many bytes before a formula tell whether a value stands there."""
PENUTUP_RUMUS = re.compile(rb"</(?:[^<>:]+:)?f\s*>")


class Waspada(NamedTuple):
    """What to watch for in suspicious files only.

    Date formats by number, lengths of the shared texts, whether references such as &#48; stand in values.
    """

    gaya_tanggal: frozenset[str] = frozenset()
    panjang_teks: Sequence[int] = ()
    rujukan: bool = False


def bertaut(rumus: str) -> bool:
    """Tell whether a formula looks into another workbook ("[1]Sheet1!A1") or asks another program (DDE)."""
    return _TAUTAN_GOOGLE in rumus.upper() or _TAUTAN.search(_TEKS_RUMUS.sub('""', rumus)) is not None


def ya(atribut: str | None) -> bool:
    """Tell whether an attribute says yes."""
    return atribut in ("1", "true")


def urutan_wajar(teks: str) -> bool:
    """Tell whether the number of a shared text is plain digits, or left out."""
    return not teks or (teks.isascii() and teks.isdigit())


def bulat(teks: str | None) -> int:
    """Read a whole number of an attribute; ValueError where it is none."""
    if teks is None or not (teks.isascii() and teks.isdigit()) or len(teks) > _MAKS_DIGIT:
        raise ValueError(teks)
    return int(teks)


def bilangan(teks: str) -> float:
    """Read a number; 0 where it is none."""
    try:
        return float(teks)
    except ValueError:
        return 0.0
