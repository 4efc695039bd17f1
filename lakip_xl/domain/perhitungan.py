"""How realisasi follows from base figures (aturan 10): rasio, pertumbuhan, jumlah."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Self

from lakip_xl.domain.kalimat import kalimat
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.rumus import Rumus, Tetapan, rumus

PENGALI_BAKU = 100
"""What a ratio is multiplied by in an indicator that says nothing else: percent (aturan 24)."""


_PER = re.compile(r"\bper\s*(?P<angka>\d[\d.]*|seribu|sepuluh ribu|seratus ribu|sejuta)\b", re.IGNORECASE)
_KATA = {"seribu": 1_000, "sepuluh ribu": 10_000, "seratus ribu": 100_000, "sejuta": 1_000_000}
_SATUAN = {"persen": 100, "%": 100, "permil": 1_000, "promil": 1_000, "‰": 1_000}


def pengali_satuan(satuan: str | None) -> int | None:
    """Return what a ratio in this unit is multiplied by, where the unit says so: "per 1.000" (aturan 24)."""
    teks = " ".join((satuan or "").casefold().split())
    if cocok := _PER.search(teks):
        kata = cocok["angka"]
        return _KATA[kata] if kata in _KATA else int(kata.replace(".", "") or 0) or None
    return _SATUAN.get(teks)


@rumus('IF(AND(ISNUMBER({pembilang}),ISNUMBER({penyebut})),IF({penyebut}=0,"",{pembilang}/{penyebut}*{pengali}),"")')
def rasio(pembilang: Decimal | None, penyebut: Decimal | None, pengali: int) -> Decimal | None:
    """Pembilang / penyebut × pengali; None when one is blank or penyebut is 0 (aturan 10 and 24)."""
    return None if pembilang is None or not penyebut else pembilang / penyebut * pengali


persen = rasio.untuk(pengali=Tetapan(PENGALI_BAKU))
"""Pembilang / penyebut × 100 (aturan 10)."""


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

    def kata(self, pengali: int | None = None, tahun: int | None = None) -> Rumus[..., str]:
        """Return the calculation as a sentence over the names of its figures; growth says of which years they are."""
        teks = self.tulisan.replace("{pengali}", angka(pengali or PENGALI_BAKU))
        if tahun is not None:
            teks = teks.replace("{pembilang}", f"{{pembilang}} {tahun}").replace(
                "{penyebut}", f"{{pembilang}} {tahun - 1}"
            )
        return kalimat(teks)


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
    RASIO = "rasio", Hitungan(rasio, "{pembilang} / {penyebut} × {pengali}")
    PERTUMBUHAN = "pertumbuhan", Hitungan(pertumbuhan, "({pembilang} − {penyebut}) / {penyebut} × 100")
    JUMLAH = "jumlah", Hitungan(jumlah, "{pembilang}")


def compute_realisasi(
    cara: CaraHitung, pembilang: Decimal | None, penyebut: Decimal | None, pengali: int | None = None
) -> Decimal | None:
    """Realisasi of a computed indicator in its own unit; None for `langsung` or while a figure is blank (aturan 10)."""
    if cara.hitungan is None:
        return None
    nilai = {"pembilang": pembilang, "penyebut": penyebut, "pengali": pengali or PENGALI_BAKU}
    return cara.hitungan.rumus.hitung({nama: nilai[nama] for nama in cara.hitungan.rumus.tempat})
