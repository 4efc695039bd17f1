"""Rows put in order by formula, so that the order moves with the figures."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.rumus import bilangan, rumus

_SISA = " …"


def urutkan(nilai: Sequence[object], *, turun: bool = False) -> tuple[int, ...]:
    """Return the place of each cell, 1 first: numbers in order, then what is no number; equals as they stand."""
    angka = [bilangan(isi) for isi in nilai]
    arah = -1 if turun else 1
    urut = sorted(range(len(angka)), key=lambda ke: (angka[ke] is None, arah * (angka[ke] or 0)))
    tempat = {ke: urutan for urutan, ke in enumerate(urut, start=1)}
    return tuple(tempat[ke] for ke in range(len(angka)))


def urutkan_naik(nilai: Sequence[object]) -> tuple[int, ...]:
    """Return the place of each cell, the lowest first, as `urut_naik` takes them."""
    return urutkan(nilai)


def urutkan_turun(nilai: Sequence[object]) -> tuple[int, ...]:
    """Return the place of each cell, the highest first, as `urut_turun` takes them."""
    return urutkan(nilai, turun=True)


_URUT = (
    "IF(ISNUMBER({{nilai}}),SUMPRODUCT(ISNUMBER({{semua}})*(({{semua}}{banding}{{nilai}})"
    "+({{semua}}={{nilai}})*({{semua_nomor}}<={{nomor}}))),"
    "COUNT({{semua}})+SUMPRODUCT((1-ISNUMBER({{semua}}))*({{semua_nomor}}<={{nomor}})))"
)


@rumus(_URUT.format(banding="<"))
def urut_naik(
    nilai: object,  # noqa: ARG001 - the formula looks it up
    semua: Sequence[int],
    nomor: int,
    semua_nomor: object,  # noqa: ARG001
) -> int:
    """Place of a row when the lowest comes first; `semua` are the places, as `urutkan_naik` gives them."""
    return semua[nomor - 1]


@rumus(_URUT.format(banding=">"))
def urut_turun(
    nilai: object,  # noqa: ARG001 - the formula looks it up
    semua: Sequence[int],
    nomor: int,
    semua_nomor: object,  # noqa: ARG001
) -> int:
    """Place of a row when the highest comes first; `semua` are the places, as `urutkan_turun` gives them."""
    return semua[nomor - 1]


def menurut_tempat(urutan: Sequence[object]) -> dict[object, int]:
    """Return the row of each place, as `ke` takes them."""
    return {tempat: ke for ke, tempat in reversed(tuple(enumerate(urutan)))}


@rumus('IFERROR(INDEX({semua},MATCH({nomor},{urutan},0)),"")')
def ke(semua: Sequence[object], nomor: int, urutan: dict[object, int]) -> object:
    """What stands in the row whose place is `nomor`; None where there is none. No cell of `semua` is empty."""
    return None if nomor not in urutan else semua[urutan[nomor]]


@rumus(
    'IF(LEN({teks})<={batas},{teks}&"",IFERROR(LEFT({teks},FIND("|",SUBSTITUTE(LEFT({teks},{batas})," ","|",'
    'LEN(LEFT({teks},{batas}))-LEN(SUBSTITUTE(LEFT({teks},{batas})," ",""))))-1),LEFT({teks},{batas}))&"'
    f'{_SISA}")'
)
def pangkas(teks: object, batas: int) -> str | None:
    """A text of at most so many letters, cut between words."""
    isi = "" if teks is None else str(teks)
    if len(isi) <= batas:
        return isi or None
    awal = isi[:batas]
    kiri, spasi, kanan = awal.rpartition(" ")
    return (f"{kiri}|{kanan}".partition("|")[0] if spasi else awal) + _SISA


@rumus('IF(ISNUMBER({nilai}),IF(ROUND({nilai},9)<{batas},{nilai},""),"")')
def di_bawah(nilai: Decimal | None, batas: Decimal) -> Decimal | None:
    """A ratio below a bound; None for any other."""
    return nilai if nilai is not None and round(nilai, 9) < batas else None


@rumus('IF(ISNUMBER({nilai}),IF(ROUND({nilai},9)={batas},{nilai},""),"")')
def sama_dengan(nilai: Decimal | None, batas: Decimal) -> Decimal | None:
    """A ratio that equals a bound; None for any other."""
    return nilai if nilai is not None and round(nilai, 9) == batas else None


@rumus('IF(ISNUMBER({nilai}),IF(AND(ROUND({nilai},9)>{batas},{nilai}<={atas}),{nilai},""),"")')
def di_antara(nilai: Decimal | None, batas: Decimal, atas: Decimal) -> Decimal | None:
    """A ratio above a bound, up to another; None for any other."""
    return nilai if nilai is not None and round(nilai, 9) > batas and nilai <= atas else None


@rumus('IF(ISNUMBER({nilai}),IF({nilai}>{batas},{nilai},""),"")')
def di_atas(nilai: Decimal | None, batas: Decimal) -> Decimal | None:
    """A ratio above a bound; None for any other."""
    return nilai if nilai is not None and nilai > batas else None


@rumus('IF(ISNUMBER({nilai}),IF(ROUND({nilai},9)>={batas},{nilai},""),"")')
def mulai(nilai: Decimal | None, batas: Decimal) -> Decimal | None:
    """A ratio at a bound or above it; None for any other."""
    return nilai if nilai is not None and round(nilai, 9) >= batas else None


@rumus("{jangkar}&{baris}")
def alamat_tautan(jangkar: str, baris: int) -> str:
    """Where a link leads: a row of a sheet."""
    return f"{jangkar}{baris}"


@rumus('IF({letak}="","",{jangkar}&({pertama}+{letak}-1))')
def alamat_ke(jangkar: str, pertama: int, letak: int | None) -> str | None:
    """Where a link leads: a row of a sheet, counted from the first; None where there is none."""
    return None if letak is None else f"{jangkar}{pertama + letak - 1}"


@rumus('IFERROR(HYPERLINK("#"&INDEX({alamat},MATCH({nomor},{urutan},0)),INDEX({kata},MATCH({nomor},{urutan},0))),"")')
def bertaut(
    alamat: Sequence[object],  # noqa: ARG001 - where a click leads is no value
    kata: Sequence[object],
    nomor: int,
    urutan: dict[object, int],
) -> object:
    """What stands in the row whose place is `nomor`, which leads where that row says; None where there is none."""
    return kata[urutan[nomor]] if nomor in urutan else None
