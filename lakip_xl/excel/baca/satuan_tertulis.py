"""The unit that people type beside a figure: of another unit than the cell's it is no figure of it (aturan 19)."""

import re

from lakip_xl.sheets.column import Column

_UANG = re.compile(r"\brp\b|\brupiah\b", re.IGNORECASE)
_PERSEN = re.compile(r"%|\bpersen\b", re.IGNORECASE)
_KATA = re.compile(r"(?:%|[^\W\d_][^\d]*)\s*$")
_PENUH = 100
"""The bound of a column that counts in percent."""


def satuan_lain(kolom: Column, isi: str, satuan: str | None) -> bool:
    """Tell whether a text names another unit than its cell counts in: "5%" or "515 orang" in a column of rupiah.

    `satuan` is the unit of the row, where the sheet has one.
    """
    uang, persen = bool(_UANG.search(isi)), bool(_PERSEN.search(isi))
    if kolom.format == "rupiah":
        return bool(_KATA.search(isi)) and not uang
    if kolom.max == _PENUH:
        return uang or (bool(_KATA.search(isi)) and not persen)
    if uang:
        return not (satuan and _UANG.search(satuan))
    return persen and (kolom.bulat or satuan is not None) and not (satuan and _PERSEN.search(satuan))
