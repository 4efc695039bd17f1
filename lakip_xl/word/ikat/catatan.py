"""What a run did to a document, and what it found there."""

from enum import StrEnum
from typing import NamedTuple


class PerkaraIkat(StrEnum):
    """What there is to tell; those of `MENUNGGU` wait for a person."""

    DIPERBARUI = "diperbarui"
    DIPASANG = "dipasang"
    DIGANTI = "diganti"
    """Typed by hand, and replaced since that was asked for."""
    DIUBAH_TANGAN = "diubah dengan tangan"
    TAK_DIKENAL = "tidak dikenal"
    DIKOSONGKAN = "dikosongkan"
    SALINAN = "salinan tanpa pengikat"
    BEDA_FRASA = "kalimat berbeda"
    BEDA_NARASI = "narasi berbeda"
    HILANG = "tidak ada di naskah"


MENUNGGU = frozenset({PerkaraIkat.DIUBAH_TANGAN, PerkaraIkat.TAK_DIKENAL, PerkaraIkat.SALINAN, PerkaraIkat.BEDA_FRASA})
"""After these a number of the document may not be what the data say."""


class CatatanIkat(NamedTuple):
    """One thing to tell: the key, where (the words around it), what stands there, what the data say."""

    perkara: PerkaraIkat
    kunci: str
    letak: str = ""
    tertulis: str = ""
    data: str = ""
