"""Text that shows all it holds: what would act on a screen, or is not seen at all, is named instead."""

import re

TIDAK_TAMPAK = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Control characters, marks of the writing direction, joiners, tags and fillers, as a class of a regular expression.

The two that choose between a sign and its emoji are none: they only say how the sign before them looks.
"""
PUTUS = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
"""Where some program begins a new line, as a class."""
_PUTUS = re.compile(f"\r\n|[\t{PUTUS}]")
_POLA = re.compile(f"[{TIDAK_TAMPAK}]")
_RUSAK = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def teks_tampak(teks: str) -> str:
    """Return text on one line in which every character shows: a line end as a space, U+202E as ‹U+202E›."""
    if teks.isascii() and teks.isprintable():
        return teks
    return _POLA.sub(_sebut, _PUTUS.sub(" ", teks_utuh(teks)))


def teks_utuh(teks: str) -> str:
    """Return text that can be written as UTF-8.

    Bytes of a file's name that the system took for no text are read as UTF-8; what is none becomes U+FFFD.
    """
    try:
        teks.encode()
    except UnicodeEncodeError:
        isi = _RUSAK.sub("\N{REPLACEMENT CHARACTER}", teks).encode("utf-8", "surrogateescape")
        return isi.decode("utf-8", "replace")
    return teks


def _sebut(cocok: re.Match[str]) -> str:
    return f"‹U+{ord(cocok[0]):04X}›"
