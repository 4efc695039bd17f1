"""Capaian of an indicator by its polaritas (aturan 1 to 6).

A ratio: 1 means 100 %. None: there is none, because realisasi or target is blank or cannot be divided by.
A new polaritas is a formula and a member of Polaritas, here; everything else asks the member.
"""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Self

from lakip_xl.domain.predikat import SkalaPredikat
from lakip_xl.domain.rumus import Rumus, Tetapan, bilangan, rumus
from lakip_xl.domain.ukuran import Bentuk, Ukuran

_PENUH = Decimal(1)
_NOL = Decimal(0)


@rumus('IF(AND(ISNUMBER({target}),ISNUMBER({realisasi})),IF({target}>0,{realisasi}/{target},""),"")')
def naik(target: object, realisasi: object) -> Decimal | None:
    """Realisasi / target; none when target is 0 or less (aturan 1 and 6)."""
    janji, nyata = bilangan(target), bilangan(realisasi)
    return None if janji is None or nyata is None or janji <= 0 else nyata / janji


@rumus(
    "IF(AND(ISNUMBER({target}),ISNUMBER({realisasi})),IF({target}>0,MAX(0,(2*{target}-{realisasi})/{target}),"
    'IF({target}=0,IF({realisasi}<=0,1,0),"")),"")'
)
def turun(target: object, realisasi: object) -> Decimal | None:
    """(2 × target − realisasi) / target, not below 0; a target of 0 is met by 0 alone (aturan 2 and 6)."""
    janji, nyata = bilangan(target), bilangan(realisasi)
    if janji is None or nyata is None or janji < 0:
        return None
    if janji == 0:
        return _PENUH if nyata <= 0 else _NOL
    return max(_NOL, (2 * janji - nyata) / janji)


@rumus(
    "IF(AND(ISNUMBER({target}),ISNUMBER({realisasi})),IF({target}=0,IF({realisasi}<=0,1,0),"
    'IF(AND({target}>0,{realisasi}>0),{target}/{realisasi},"")),"")'
)
def turun_rasio(target: object, realisasi: object) -> Decimal | None:
    """Target / realisasi; none when realisasi is 0 and target is not (aturan 2 and 6)."""
    janji, nyata = bilangan(target), bilangan(realisasi)
    if janji is None or nyata is None:
        return None
    if janji == 0:
        return _PENUH if nyata <= 0 else _NOL
    return janji / nyata if janji > 0 and nyata > 0 else None


@rumus(
    "IF(AND(ISNUMBER({target}),ISNUMBER({target_atas}),ISNUMBER({realisasi})),"
    "IF({realisasi}>{target_atas},"
    "IF({target_atas}>0,MAX(0,(2*{target_atas}-{realisasi})/{target_atas}),0),"
    'IF({realisasi}<{target},IF({target}>0,{realisasi}/{target},""),1)),"")'
)
def rentang(target: object, target_atas: object, realisasi: object) -> Decimal | None:
    """1 inside the range; above it as `turun` against the upper bound, below it as `naik` (aturan 3)."""
    bawah, atas, nyata = bilangan(target), bilangan(target_atas), bilangan(realisasi)
    if bawah is None or atas is None or nyata is None:
        return None
    if nyata > atas:
        return turun(atas, nyata)
    return naik(bawah, nyata) if nyata < bawah else _PENUH


@rumus(
    'IF(AND(ISNUMBER({target}),ISNUMBER({realisasi})),IF({target}>0,{realisasi}/{target},""),'
    'IF(OR({predikat_target}="",{predikat_realisasi}=""),"",'
    'IFERROR(MATCH({predikat_realisasi},{daftar_predikat},0)/MATCH({predikat_target},{daftar_predikat},0),"")))'
)
def predikat(
    target: object,
    realisasi: object,
    predikat_target: object,
    predikat_realisasi: object,
    daftar_predikat: Sequence[str],
) -> Decimal | None:
    """By the numbers where both have one, else by the places of their predikat, lowest first (aturan 4 and 23)."""
    if bilangan(target) is not None and bilangan(realisasi) is not None:
        return naik(target, realisasi)
    letak = {kata.casefold(): nomor for nomor, kata in enumerate(daftar_predikat, start=1)}
    janji, nyata = (letak.get(str(isi).casefold()) for isi in (predikat_target, predikat_realisasi))
    return None if janji is None or nyata is None else Decimal(nyata) / janji


class Penilaian(NamedTuple):
    """What a polaritas is.

    `capaian` is the formula over some of target, target_atas, realisasi, predikat_target, predikat_realisasi and
    daftar_predikat; `hitungan` and `batas` say it in words. `arah` is 1 where more is better, -1 where less is, 0
    where neither. `bentuk` is the shape of the target. `lawan` names the polaritas with the other formula that offices
    use for such an indicator.
    """

    capaian: Rumus[..., Decimal | None]
    hitungan: str
    arah: int
    bentuk: Bentuk = Bentuk.ANGKA
    batas: str = ""
    lawan: str = ""

    @property
    def penjelasan(self) -> str:
        """How capaian is computed, in words."""
        return ", ".join(kata for kata in (self.hitungan, self.batas) if kata)


class Polaritas(StrEnum):
    """Which way an indicator gets better: its name in workbooks, and all that follows from it."""

    penilaian: Penilaian

    def __new__(cls, nama: str, penilaian: Penilaian) -> Self:
        """Make a member; one without its record is refused when this file is loaded."""
        anggota = str.__new__(cls, nama)
        anggota._value_ = nama
        anggota.penilaian = penilaian
        return anggota

    NAIK = "naik", Penilaian(naik, "Realisasi / target", arah=1)
    TURUN = (
        "turun",
        Penilaian(turun, "(2 × target − realisasi) / target", arah=-1, batas="paling rendah 0 %", lawan="TURUN_RASIO"),
    )
    TURUN_RASIO = "turun rasio", Penilaian(turun_rasio, "Target / realisasi", arah=-1, lawan="TURUN")
    RENTANG = (
        "rentang",
        Penilaian(rentang, "Di dalam rentang 100 %; di luar, terhadap batas terdekat", arah=0, bentuk=Bentuk.RENTANG),
    )
    PREDIKAT = (
        "predikat",
        Penilaian(
            predikat,
            "Nilai realisasi / target; tanpa nilai, urutan predikatnya",
            arah=1,
            bentuk=Bentuk.PREDIKAT,
        ),
    )

    @property
    def lawan(self) -> "Polaritas | None":
        """The polaritas with the other formula, where there is one (aturan 2)."""
        return Polaritas[self.penilaian.lawan] if self.penilaian.lawan else None


def compute_capaian(
    polaritas: Polaritas, target: Ukuran | None, realisasi: Ukuran | None, skala: SkalaPredikat | None = None
) -> Decimal | None:
    """Capaian of one indicator (a ratio), or None (aturan 1 to 6); `skala` is the scale of its predikat."""
    if target is None or realisasi is None:
        return None
    rumus_capaian = rumus_polaritas(polaritas, skala)
    nilai = {
        "target": target.nilai,
        "target_atas": target.atas,
        "realisasi": realisasi.nilai,
        "predikat_target": skala and skala.dari_ukuran(target),
        "predikat_realisasi": skala and skala.dari_ukuran(realisasi),
        "daftar_predikat": skala and skala.daftar,
    }
    return rumus_capaian.hitung({nama: nilai[nama] for nama in rumus_capaian.tempat})


def rumus_polaritas(polaritas: Polaritas, skala: SkalaPredikat | None) -> Rumus[..., Decimal | None]:
    """Return the formula of a polaritas, with its scale written in; without a scale numbers alone count (aturan 23)."""
    capaian = polaritas.penilaian.capaian
    if polaritas.penilaian.bentuk is not Bentuk.PREDIKAT:
        return capaian
    return naik if skala is None else capaian.untuk(daftar_predikat=Tetapan(skala.daftar))


def satu_angka(polaritas: Polaritas | None, realisasi: Ukuran | None, skala: SkalaPredikat | None) -> bool:
    """Tell whether a realisasi is one figure, or a predikat of the scale where polaritas takes one (aturan 22)."""
    if realisasi is None or realisasi.atas is not None or realisasi.tanda is not None:
        return realisasi is None
    if realisasi.nilai is not None:
        return True
    berpredikat = polaritas is not None and polaritas.penilaian.bentuk is Bentuk.PREDIKAT
    return berpredikat and skala is not None and skala.sebut(realisasi.predikat) is not None
