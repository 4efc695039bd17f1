"""Which findings come first: what others follow from, then what follows."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lakip_xl.finding import Finding, Level

_TAHAP: tuple[tuple[str, ...], ...] = (
    ("B01", "B02", "B08", "B04", "B10", "B06", "B05", "B"),
    ("S01", "S31", "S23", "S02", "S22", "S05", "S29", "S25", "S24", "S04"),
    (
        "S26",
        "S06",
        "S27",
        "S28",
        "A01",
        "A17",
        "A19",
        "A20",
        "T01",
        "T02",
        "T03",
        "T13",
        "T22",
        "D09",
        "D10",
        "D11",
        "K06",
        "K07",
        "P03",
    ),
    ("K05", "K25", "K22", "K23"),
    ("S12", "S08", "S09", "S11", "S13", "S14", "S30", "S21", "S03", "S"),
    ("A06", "A18", "D", "K03", "K21", "K", "A", "P", "T", "R"),
)
"""Codes or families in the order in which they are mended: files, sheets and rows, codes, scales, cells, figures."""

_AWALAN = tuple(awalan for tahap in _TAHAP for awalan in tahap)


def urutan_sebab(kode: str) -> int:
    """Return the place of a code among all: a cause is before what follows from it."""
    cocok = (nomor for nomor, awalan in enumerate(_AWALAN) if kode.startswith(awalan))
    return next(cocok, len(_AWALAN))


def urutkan(semua: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with kesalahan first, then causes before what follows; those of one code stay as they were."""
    return tuple(
        sorted(semua, key=lambda temuan: (temuan.level is not Level.KESALAHAN, urutan_sebab(temuan.kode), temuan.kode))
    )


class Sebab(NamedTuple):
    """A code, how many findings it explains, and what to do about them."""

    kode: str
    jumlah: int
    saran: str


def sebab_terbanyak(semua: Sequence[Finding], banyak: int) -> Iterator[Sebab]:
    """Yield the codes that explain most: of the kesalahan, or of the peringatan where there is no kesalahan."""
    kesalahan = [temuan for temuan in semua if temuan.level is Level.KESALAHAN]
    jumlah = Counter((temuan.kode, temuan.saran) for temuan in kesalahan or semua)
    urut = sorted(jumlah, key=lambda sebab: (-jumlah[sebab], urutan_sebab(sebab[0]), sebab))
    for kode, saran in urut[:banyak]:
        yield Sebab(kode, jumlah[kode, saran], saran)
