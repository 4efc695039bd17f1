"""Text that a document can hold: ends of lines of one kind, control characters dropped."""

import re

_BARIS_BARU = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""Ends of lines of any kind; 0x0B is what Word itself calls a line break."""
_KENDALI = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def bersih(teks: str) -> str:
    """Return a text that XML can hold."""
    return teks if teks.isprintable() else _KENDALI.sub("", _BARIS_BARU.sub("\n", teks))
