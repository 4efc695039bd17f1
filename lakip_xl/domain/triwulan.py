"""Quarters: how they make the year's figure by pola, and what is promised for each of them (aturan 31)."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple, Self

from lakip_xl.domain.rumus import Rumus, bilangan, rumus, sel_dalam
from lakip_xl.domain.ukuran import Ukuran

TRIWULAN = (1, 2, 3, 4)
"""The quarters of a year."""

TAK_DIGAMBAR, TAK_DIGAMBAR_RUMUS = "#N/A", "NA()"
"""What stands for a point of a line that is not there: as a cell shows it, and as a formula gives it."""

_TERAKHIR = TRIWULAN[-1]
_BULAN = 3


def kunci_triwulan(triwulan: int) -> str:
    """Return the key under which a quarter stands in columns and formulas: tw1."""
    return f"tw{triwulan}"


def triwulan_bulan(bulan: int) -> int:
    """Return the quarter of a month."""
    return (bulan - 1) // _BULAN + 1


@rumus('IF(COUNT({tw1},{tw2},{tw3},{tw4})=0,"",SUM({tw1},{tw2},{tw3},{tw4}))')
def jumlah_sementara(tw1: object, tw2: object, tw3: object, tw4: object) -> Decimal | int | None:
    """Sum of the quarters that are filled; None when all are blank."""
    isi = _angka((tw1, tw2, tw3, tw4))
    return sum(isi) if isi else None


def jumlah_lengkap(isi: Sequence[object]) -> Decimal | int | None:
    """Sum of quarters; None while one is blank, for a blank is no zero (aturan 31)."""
    angka = _angka(isi)
    return sum(angka) if len(angka) == len(isi) else None


@rumus('IF(COUNT({nilai})=ROWS({nilai}),SUM({nilai}),"")')
def jumlah_penuh(nilai: Sequence[object]) -> Decimal | int | None:
    """Sum of a range; None while one of its cells is blank, for a blank is no zero (aturan 31)."""
    return jumlah_lengkap(nilai)


@rumus('IF(COUNT({nilai})={banyak},SUM({nilai}),"")')
def jumlah_terpilih(nilai: Sequence[object], banyak: int) -> Decimal | int | None:
    """Sum of so many cells, wherever they stand; None while one of them is blank (aturan 31)."""
    angka = _angka(nilai)
    return sum(angka) if len(angka) == banyak else None


@rumus(f"IF(ISNUMBER({{nilai}}),{{nilai}},{TAK_DIGAMBAR_RUMUS})")
def titik_garis(nilai: object) -> object:
    """A point of a line: the value; where there is none, what charts leave out, as they draw a blank text as 0."""
    return nilai if isinstance(nilai, int | Decimal) else TAK_DIGAMBAR


def rata_lengkap(isi: Sequence[object]) -> Decimal | None:
    """Mean of quarters; None while one is blank (aturan 31)."""
    jumlah = jumlah_lengkap(isi)
    return None if jumlah is None else Decimal(jumlah) / len(isi)


def keadaan_terakhir(isi: Sequence[object]) -> object:
    """What the last of some quarters holds (aturan 31)."""
    return isi[-1]


def _angka(isi: Sequence[object]) -> list[Decimal | int]:
    return [nilai for nilai in isi if isinstance(nilai, int | Decimal)]


class CaraPola(NamedTuple):
    """How quarters are put together: the formula, with {isi} for their cells and {akhir} for the last, and its twin.

    `arti` says it in words. `sendiri` says that each quarter counts by itself, and not what there is until its end.
    """

    teks: str
    hitung: Callable[[Sequence[object]], object]
    arti: str
    sendiri: bool = False


class Pola(StrEnum):
    """How the year's figure follows from its quarters (aturan 31)."""

    cara: CaraPola

    def __new__(cls, nama: str, cara: CaraPola) -> Self:
        """Make a member; one that does not say how it computes is refused when this file is loaded."""
        anggota = str.__new__(cls, nama)
        anggota._value_ = nama
        anggota.cara = cara
        return anggota

    AKUMULATIF = (
        "akumulatif",
        CaraPola('IF(COUNT({isi})={banyak},SUM({isi}),"")', jumlah_lengkap, "triwulan dijumlahkan", sendiri=True),
    )
    POSISI = "posisi", CaraPola('IF({akhir}="","",{akhir})', keadaan_terakhir, "keadaan akhir triwulan terakhir")
    RATA_RATA = (
        "rata-rata",
        CaraPola('IF(COUNT({isi})={banyak},AVERAGE({isi}),"")', rata_lengkap, "rata-rata triwulan", sendiri=True),
    )
    TAHUNAN = "tahunan", CaraPola('IF({akhir}="","",{akhir})', keadaan_terakhir, "diukur sekali setahun")

    def rumus(self, sampai: int = _TERAKHIR) -> Rumus[..., object]:
        """Return the formula over the quarters until one, the whole year when not said: {tw1} to {tw4}."""
        dipakai = TRIWULAN[:sampai] if "{isi}" in self.cara.teks else (sampai,)
        nama = tuple(map(kunci_triwulan, dipakai))
        teks = (
            self.cara.teks.replace("{isi}", ",".join(f"{{{kunci}}}" for kunci in nama))
            .replace("{akhir}", f"{{{nama[-1]}}}")
            .replace("{banyak}", str(len(nama)))
        )

        def fungsi(**nilai: object) -> object:
            return self.cara.hitung([nilai[kunci] for kunci in nama])

        return Rumus(fungsi, sel_dalam(teks), {kunci: kunci for kunci in nama})


POLA_DATA = (Pola.AKUMULATIF, Pola.POSISI, Pola.RATA_RATA)
"""Pola of a base figure; blank is posisi."""


class AsalTarget(StrEnum):
    """Where the target of a quarter comes from."""

    RENCANA = "rencana"
    BAGIAN = "target tahun dibagi rata"
    TAHUN = "target tahun"


class TargetTriwulan(NamedTuple):
    """What is promised for a quarter; `asal` is None where nothing is."""

    triwulan: int
    target: Ukuran | None
    asal: AsalTarget | None


def triwulan_diukur(pola: Pola, tertulis: Sequence[Ukuran | None]) -> tuple[int, ...]:
    """Return the quarters in which an indicator is measured; `tertulis` are the four targets of the plan.

    A yearly one is measured in the quarter that has a target, the last where none has.
    """
    if pola is not Pola.TAHUNAN:
        return TRIWULAN
    bertarget = [triwulan for triwulan, target in zip(TRIWULAN, tertulis, strict=True) if target is not None]
    return (bertarget[-1] if bertarget else _TERAKHIR,)


def target_triwulan(pola: Pola, target: Ukuran | None, tertulis: Sequence[Ukuran | None]) -> tuple[TargetTriwulan, ...]:
    """Return the targets of the quarters in which an indicator is measured: as planned, else as pola allows.

    Of an akumulatif one without any, each quarter has a quarter of the year's, in whole numbers where that is whole; of
    a rata-rata each has the year's, of posisi and tahunan the last.
    """
    diukur = triwulan_diukur(pola, tertulis)
    bagian = _bagian(target) if pola is Pola.AKUMULATIF and not any(tertulis) else None
    return tuple(_target(pola, target, triwulan, diukur[-1], tertulis[triwulan - 1], bagian) for triwulan in diukur)


def _target(  # noqa: PLR0913, PLR0917 - what a target may come from
    pola: Pola,
    tahun: Ukuran | None,
    triwulan: int,
    akhir: int,
    tertulis: Ukuran | None,
    bagian: Sequence[Decimal] | None,
) -> TargetTriwulan:
    if tertulis is not None:
        return TargetTriwulan(triwulan, tertulis, AsalTarget.RENCANA)
    if bagian is not None:
        return TargetTriwulan(triwulan, Ukuran(bagian[triwulan - 1]), AsalTarget.BAGIAN)
    seperti_tahun = pola is Pola.RATA_RATA or (pola is not Pola.AKUMULATIF and triwulan == akhir)
    if seperti_tahun and tahun is not None:
        return TargetTriwulan(triwulan, tahun, AsalTarget.TAHUN)
    return TargetTriwulan(triwulan, None, None)


def _bagian(target: Ukuran | None) -> Sequence[Decimal] | None:
    """Return a quarter of the year's target for each, which add up to it; None where it is no plain number."""
    nilai = None if target is None or not target.polos else bilangan(target.nilai)
    if nilai is None:
        return None
    if nilai != int(nilai):
        return [nilai / _TERAKHIR] * _TERAKHIR
    sampai = [Decimal(int(nilai) * triwulan // _TERAKHIR) for triwulan in (0, *TRIWULAN)]
    return [atas - bawah for bawah, atas in pairwise(sampai)]
