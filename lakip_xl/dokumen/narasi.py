"""What an office writes itself for the document: paragraphs by part, regulations, issues, duties."""

from collections.abc import Sequence
from typing import NamedTuple

from lakip_xl.laporan import Laporan


class IsuDokumen(NamedTuple):
    """A strategic issue: what it is, more of it, what is to be done."""

    isu: str
    uraian: str = ""
    tindak_lanjut: str = ""


class TugasDokumen(NamedTuple):
    """What a position has to do, and by which functions."""

    jabatan: str
    tugas: tuple[str, ...] = ()
    fungsi: tuple[str, ...] = ()


def alinea_narasi(_laporan: Laporan, _bagian: str) -> Sequence[str]:
    """Return the paragraphs of a part in order."""
    return ()


def dasar_hukum(_laporan: Laporan) -> Sequence[str]:
    """Return the regulations as a report cites them."""
    return ()


def semua_isu(_laporan: Laporan) -> Sequence[IsuDokumen]:
    """Return the strategic issues in order."""
    return ()


def semua_tugas(_laporan: Laporan) -> Sequence[TugasDokumen]:
    """Return the positions in order."""
    return ()
