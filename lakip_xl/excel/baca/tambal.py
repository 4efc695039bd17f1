"""Patches of a sheet's raw XML: what calamine cannot read is put in words that it knows, the rest stays as it was."""

import re
from collections.abc import Sequence
from typing import NamedTuple

GALAT_DIKENAL = frozenset({"", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
"""Words of errors that calamine knows; on another one it fails."""
GALAT_PENGGANTI = b"#N/A"
"""Any error will do: the inspection tells which word stood there."""
_SEPERTI_GALAT = re.compile(r"#[A-Z][A-Z0-9_/]*[!?]|#N/A")


class Tambalan(NamedTuple):
    """Bytes of the XML, from the first to before the last, and what takes their place."""

    dari: int
    sampai: int
    ganti: bytes


def tambal(isi: bytes, semua: Sequence[Tambalan]) -> bytes:
    """Return the XML with every patch made; patches do not overlap."""
    hasil, letak = [], 0
    for tambalan in sorted(semua):
        hasil += [isi[letak : tambalan.dari], tambalan.ganti]
        letak = tambalan.sampai
    return b"".join([*hasil, isi[letak:]])


def seperti_galat(teks: str) -> bool:
    """Tell whether a text is the word of an error: #SPILL!, #CALC!, and those that are still to come."""
    return _SEPERTI_GALAT.fullmatch(teks) is not None
