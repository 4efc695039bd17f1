"""Money: whole rupiah, sums over what is filled, absorption as a ratio (rules.md 12)."""

from collections.abc import Iterable
from decimal import Decimal


def serapan(pagu: int | None, realisasi: int | None) -> Decimal | None:
    """Realisasi / pagu as a ratio; None while one is blank or pagu is 0."""
    return None if realisasi is None or not pagu else Decimal(realisasi) / pagu


RUMUS_SERAPAN = 'IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),IF({pagu}=0,"",{realisasi}/{pagu}),"")'


def sisa(pagu: int | None, realisasi: int | None) -> int | None:
    """Pagu − realisasi in rupiah; None while one is blank."""
    return None if pagu is None or realisasi is None else pagu - realisasi


RUMUS_SISA = 'IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{pagu}-{realisasi},"")'


def jumlah(nilai: Iterable[int | None]) -> int | None:
    """Sum of what is filled; None when all is blank."""
    isi = [satu for satu in nilai if satu is not None]
    return sum(isi) if isi else None


RUMUS_JUMLAH = 'IF(COUNT({semua})=0,"",SUM({semua}))'

RUMUS_JUMLAH_BILA = 'IF(SUMPRODUCT({ini},--ISNUMBER({kolom}))=0,"",SUMPRODUCT({ini},{kolom}))'.replace(
    "{ini}", "--({induk}={kode})"
)
"""Excel twin of a sum over the rows whose `induk` is `kode`."""
