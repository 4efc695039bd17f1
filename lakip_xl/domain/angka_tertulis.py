"""Numbers that people typed as text: read when they say one thing, refused when they say two (aturan 19)."""

import re
from decimal import Decimal
from typing import NamedTuple

PERSEN = frozenset({"persen", "persentase", "%"})
"""How people write that a figure is a percent."""

_KOSONG = frozenset({"", "-", "–", "—"})
_SATUAN_UMUM = frozenset({"%", "persen", "orang", "rupiah"})
_BENTUK = re.compile(
    r"""
    (?P<kurung>\()?
    (?:rp\.?\s*)?
    (?P<tanda>[-−+])?\s*
    (?P<digit>\d[\d.,]*?)
    (?P<ekor>,-|\.-|,–)?
    (?(kurung)\))
    (?:\s*(?P<persen>%)|\s+(?P<satuan>[^\d\s][^\d]*))?
    \.?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_RIBUAN_TITIK = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+", re.ASCII)
_RIBUAN_KOMA = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+", re.ASCII)
"""Thousands never begin with a nought: 0,277 is a fraction."""


class AngkaTertulis(NamedTuple):
    """What a text can mean as a number.

    `kemungkinan` holds every reading: none (not a number), one, or two (ask). `kosong` says that the
    text stands for a blank cell.
    """

    kemungkinan: tuple[Decimal, ...] = ()
    kosong: bool = False

    @property
    def nilai(self) -> Decimal | None:
        """The number, where there is exactly one reading."""
        return self.kemungkinan[0] if len(self.kemungkinan) == 1 else None


def baca_angka(teks: str, *, bulat: bool, satuan: str | None = None) -> AngkaTertulis:
    """Read a number typed as text (aturan 19).

    `bulat` says that the cell takes whole numbers only, so "4.250" can only be 4250. `satuan` is the
    unit of the row: "20 LPKS" is 20 where the row counts LPKS. Other words behind the number
    (ribu, juta, dari …) are refused.
    """
    bersih = " ".join(teks.replace("\N{NO-BREAK SPACE}", " ").split())
    if bersih in _KOSONG:
        return AngkaTertulis(kosong=True)
    cocok = _BENTUK.fullmatch(bersih)
    if cocok is None or not _satuan_dikenal(cocok["satuan"], satuan):
        return AngkaTertulis()
    bacaan = _bacaan(cocok["digit"], bulat=bulat)
    if cocok["tanda"] in ("-", "−"):
        bacaan = tuple(-nilai for nilai in bacaan)
    if cocok["kurung"]:
        bacaan = tuple(tanda * nilai for nilai in bacaan for tanda in (-1, 1))
    return AngkaTertulis(kemungkinan=bacaan)


def _satuan_dikenal(tertulis: str | None, satuan: str | None) -> bool:
    if tertulis is None:
        return True
    kata = tertulis.strip(" .").casefold()
    return kata in _SATUAN_UMUM or (satuan is not None and kata == satuan.strip().casefold())


def _bacaan(digit: str, *, bulat: bool) -> tuple[Decimal, ...]:
    """Every value that the digits and their separators can stand for, most Indonesian first."""
    titik, koma = digit.count("."), digit.count(",")
    calon: list[str] = []
    if not titik and not koma:
        calon = [digit]
    elif titik and koma:
        calon = [_campuran(digit)]
    elif titik:
        if _RIBUAN_TITIK.fullmatch(digit):
            calon.append(digit.replace(".", ""))
        if titik == 1 and not (bulat and calon):
            calon.append(digit)
    else:
        if koma == 1:
            calon.append(digit.replace(",", "."))
        if _RIBUAN_KOMA.fullmatch(digit):
            calon.append(digit.replace(",", ""))
    nilai = [Decimal(tulisan) for tulisan in calon if tulisan and not tulisan.endswith(".")]
    if bulat:
        nilai = [angka for angka in nilai if angka == angka.to_integral_value()]
    return tuple(dict.fromkeys(nilai))


def _campuran(digit: str) -> str:
    """Digits with both separators: the last one is the decimal sign, or nothing fits ("")."""
    desimal = max(digit.rfind("."), digit.rfind(","))
    kepala, ekor = digit[:desimal], digit[desimal + 1 :]
    pemisah = "." if digit[desimal] == "," else ","
    ribuan = _RIBUAN_TITIK if pemisah == "." else _RIBUAN_KOMA
    return f"{kepala.replace(pemisah, '')}.{ekor}" if ribuan.fullmatch(kepala) and ekor.isdigit() else ""
