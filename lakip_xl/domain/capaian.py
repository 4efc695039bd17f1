"""Capaian of an indicator by its polaritas (rules.md 1 to 7).

A ratio: 1 means 100 %. None: there is none, because realisasi or target is blank or cannot be divided by.
Each function stands beside its Excel twin; the twin gives "" for None.
"""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from lakip_xl.domain.predikat import DAFTAR_BAKU, daftar_berisi, posisi
from lakip_xl.domain.ukuran import Ukuran

_PENUH = Decimal(1)
_NOL = Decimal(0)


class Polaritas(StrEnum):
    """Which way an indicator gets better."""

    NAIK = "naik"
    TURUN = "turun"
    TURUN_RASIO = "turun_rasio"
    RENTANG = "rentang"
    PREDIKAT = "predikat"


PENJELASAN = {
    Polaritas.NAIK: "Realisasi / target",
    Polaritas.TURUN: "(2 × target − realisasi) / target, paling rendah 0 %",
    Polaritas.TURUN_RASIO: "Target / realisasi",
    Polaritas.RENTANG: "Di dalam rentang 100 %; di luar, terhadap batas terdekat",
    Polaritas.PREDIKAT: "Urutan predikat realisasi / urutan predikat target",
}


LAWAN = {Polaritas.TURUN: Polaritas.TURUN_RASIO, Polaritas.TURUN_RASIO: Polaritas.TURUN}
"""The other formula that offices use for an indicator that should fall."""


def capaian_naik(target: Decimal, realisasi: Decimal) -> Decimal | None:
    """Realisasi / target; none when target is 0 or less."""
    return realisasi / target if target > 0 else None


def capaian_turun(target: Decimal, realisasi: Decimal) -> Decimal | None:
    """(2 × target − realisasi) / target, not below 0; a target of 0 is met by 0 alone."""
    if target < 0:
        return None
    if target == 0:
        return _PENUH if realisasi <= 0 else _NOL
    return max(_NOL, (2 * target - realisasi) / target)


def capaian_turun_rasio(target: Decimal, realisasi: Decimal) -> Decimal | None:
    """Target / realisasi; none when realisasi is 0 and target is not."""
    if target == 0:
        return _PENUH if realisasi <= 0 else _NOL
    return target / realisasi if target > 0 and realisasi > 0 else None


def capaian_rentang(bawah: Decimal, atas: Decimal, realisasi: Decimal) -> Decimal | None:
    """1 inside the range; above it as `turun` against the upper bound, below it as `naik` against the lower."""
    if realisasi > atas:
        return capaian_turun(atas, realisasi)
    return capaian_naik(bawah, realisasi) if realisasi < bawah else _PENUH


def capaian_predikat(target: str, realisasi: str, semua: Sequence[tuple[str, ...]]) -> Decimal | None:
    """Ordinal position of realisasi / that of target; none when no list holds both."""
    daftar = daftar_berisi(target, tuple(semua))
    if daftar is None or realisasi.upper() not in daftar:
        return None
    return Decimal(posisi(realisasi, daftar)) / posisi(target, daftar)


def compute_capaian(
    polaritas: Polaritas,
    target: Ukuran | None,
    realisasi: Ukuran | None,
    daftar_predikat: Sequence[tuple[str, ...]] = DAFTAR_BAKU,
) -> Decimal | None:
    """Capaian of one indicator (a ratio), or None."""
    if target is None or realisasi is None:
        return None
    if polaritas is Polaritas.PREDIKAT:
        if target.predikat is None or realisasi.predikat is None:
            return None
        return capaian_predikat(target.predikat, realisasi.predikat, daftar_predikat)
    if target.nilai is None or realisasi.nilai is None:
        return None
    if polaritas is Polaritas.RENTANG:
        return None if target.atas is None else capaian_rentang(target.nilai, target.atas, realisasi.nilai)
    return _SATU_TARGET[polaritas](target.nilai, realisasi.nilai)


_SATU_TARGET = {
    Polaritas.NAIK: capaian_naik,
    Polaritas.TURUN: capaian_turun,
    Polaritas.TURUN_RASIO: capaian_turun_rasio,
}

_BERISI = "AND(ISNUMBER({target}),ISNUMBER({realisasi}))"

RUMUS = {
    Polaritas.NAIK: f'IF({_BERISI},IF({{target}}>0,{{realisasi}}/{{target}},""),"")',
    Polaritas.TURUN: (
        f"IF({_BERISI},IF({{target}}>0,MAX(0,(2*{{target}}-{{realisasi}})/{{target}}),"
        'IF({target}=0,IF({realisasi}<=0,1,0),"")),"")'
    ),
    Polaritas.TURUN_RASIO: (
        f"IF({_BERISI},IF({{target}}=0,IF({{realisasi}}<=0,1,0),"
        'IF(AND({target}>0,{realisasi}>0),{target}/{realisasi},"")),"")'
    ),
    Polaritas.RENTANG: (
        "IF(AND(ISNUMBER({target}),ISNUMBER({target_atas}),ISNUMBER({realisasi})),"
        "IF({realisasi}>{target_atas},"
        "IF({target_atas}>0,MAX(0,(2*{target_atas}-{realisasi})/{target_atas}),0),"
        'IF({realisasi}<{target},IF({target}>0,{realisasi}/{target},""),1)),"")'
    ),
    Polaritas.PREDIKAT: (
        'IF({realisasi}="","",IFERROR(MATCH({realisasi},{daftar_predikat},0)/MATCH({target},{daftar_predikat},0),""))'
    ),
}
