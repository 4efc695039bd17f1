"""How realisasi follows from base figures (aturan 10): rasio, pertumbuhan, jumlah."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Self

from lakip_xl.domain.rumus import Rumus, rumus


@rumus('IF(AND(ISNUMBER({pembilang}),ISNUMBER({penyebut})),IF({penyebut}=0,"",{pembilang}/{penyebut}*100),"")')
def rasio(pembilang: Decimal | None, penyebut: Decimal | None) -> Decimal | None:
    """Pembilang / penyebut × 100 (percent); None when one is blank or penyebut is 0 (aturan 10)."""
    return None if pembilang is None or not penyebut else pembilang / penyebut * 100


@rumus(
    'IF(AND(ISNUMBER({pembilang}),ISNUMBER({penyebut})),IF({penyebut}=0,"",({pembilang}-{penyebut})/{penyebut}*100),"")'
)
def pertumbuhan(pembilang: Decimal | None, penyebut: Decimal | None) -> Decimal | None:
    """(pembilang − penyebut) / penyebut × 100 (percent), where penyebut is the same figure one year earlier.

    None when one is blank or last year's is 0 (aturan 10).
    """
    return None if pembilang is None or not penyebut else (pembilang - penyebut) / penyebut * 100


@rumus('IF(ISNUMBER({pembilang}),{pembilang},"")')
def jumlah(pembilang: Decimal | None) -> Decimal | None:
    """The base figure itself (aturan 10)."""
    return pembilang


class Hitungan(NamedTuple):
    """How realisasi is computed: the formula over pembilang and penyebut, and the same in words (aturan 10)."""

    rumus: Rumus[..., Decimal | None]
    tulisan: str

    def tulis(self, pembilang: str, penyebut: str) -> str:
        """Write the calculation with the names of its figures."""
        return self.tulisan.format(pembilang=pembilang, penyebut=penyebut)


class CaraHitung(StrEnum):
    """Where the realisasi of an indicator comes from; `hitungan` is None where the unit types it (aturan 10)."""

    hitungan: Hitungan | None

    def __new__(cls, nama: str, hitungan: Hitungan | None) -> Self:
        """Make a member; one that does not say how it computes is refused when this file is loaded."""
        anggota = str.__new__(cls, nama)
        anggota._value_ = nama
        anggota.hitungan = hitungan
        return anggota

    LANGSUNG = "langsung", None
    RASIO = "rasio", Hitungan(rasio, "{pembilang} / {penyebut} × 100")
    PERTUMBUHAN = "pertumbuhan", Hitungan(pertumbuhan, "({pembilang} − {penyebut}) / {penyebut} × 100")
    JUMLAH = "jumlah", Hitungan(jumlah, "{pembilang}")


def compute_realisasi(cara: CaraHitung, pembilang: Decimal | None, penyebut: Decimal | None) -> Decimal | None:
    """Realisasi of a computed indicator in its own unit; None for `langsung` or while a figure is blank (aturan 10)."""
    if cara.hitungan is None:
        return None
    nilai = {"pembilang": pembilang, "penyebut": penyebut}
    return cara.hitungan.rumus.hitung({nama: nilai[nama] for nama in cara.hitungan.rumus.tempat})
