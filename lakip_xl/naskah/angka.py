"""Figures as they are printed: their value with its text, decimals, sign, unit; an interval, not a point.

Three digits after one comma, or after one point in a percent, can be read in two ways: both readings are kept.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_FIGUR = re.compile(
    r"""
    (?<![\w.,:])
    (?P<rp>Rp\s*(?:[.,]\s*){0,2})?
    (?P<tanda>(?<![\w)\]\s.])[-−](?=\d)|(?<=\s)[-−](?=\d)|^[-−](?=\d))?
    (?P<digit>\d(?:[\d.,]*\d)?)
    (?P<ekor>\s?[.,]?\s?[-–—](?![\d\w])|,-|\.-)?
    (?:\s*(?P<persen>%|persen\b|prosen\b)|\s*(?P<kali>ribu|juta|jt|miliar|milyar|triliun|trilyun)\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KALI = {
    "ribu": 3,
    "juta": 6,
    "jt": 6,
    "miliar": 9,
    "milyar": 9,
    "triliun": 12,
    "trilyun": 12,
}
_SATUAN = re.compile(r"\s?([A-Za-z][\w/]*(?:\s[A-Za-z][\w/]*)?)")
_TITIK = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_TITIK_KOMA = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+,\d+")
_KOMA = re.compile(r"[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+\.\d+")
_PECAHAN = re.compile(r"\d+[.,]\d+")
_BENTUK = (
    (re.compile(r"\d{1,18}"), ".", False),
    (_TITIK, ".", False),
    (_TITIK_KOMA, ".", False),
    (_KOMA, ",", True),
    (_PECAHAN, " ", True),
)
"""Forms of figures, the sign of thousands that is left out, and whether a point may stand before decimals."""
_RIBUAN = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_TAHUN = re.compile(r"(?:19|20)\d\d")
_TERPANJANG = 18
_JUTA = 1_000_000
_ANGKA_NOL = re.compile(r"0\d{2,}")


class Angka(NamedTuple):
    """A printed figure: its value, the unit of its last digit, and how it is written.

    `lain` is the other reading of one that can be read in two ways. `awal` and `akhir` are its letters in the text.
    """

    nilai: Decimal
    satu: Decimal
    teks: str
    awal: int = 0
    akhir: int = 0
    rupiah: bool = False
    persen: bool = False
    satuan: str = ""
    lain: Decimal | None = None
    titik: bool = False
    """Whether its decimals stand behind a point."""

    @property
    def desimal(self) -> int:
        """Number of printed decimals."""
        return max(0, -int(self.satu.as_tuple().exponent))

    @property
    def rentang(self) -> tuple[Decimal, Decimal]:
        """The least and the greatest value that are printed so."""
        return self.nilai - self.satu / 2, self.nilai + self.satu / 2

    @property
    def bacaan(self) -> tuple[Decimal, ...]:
        """Every value that it can be read as."""
        return (self.nilai,) if self.lain is None else (self.nilai, self.lain)

    @property
    def tahun(self) -> bool:
        """Whether it looks like a year."""
        return not (self.rupiah or self.persen) and _TAHUN.fullmatch(self.teks.strip()) is not None

    @property
    def besar(self) -> bool:
        """Whether it is written as money: with Rp, or with two groups of thousands."""
        return self.rupiah or (self.satu >= 1 and abs(self.nilai) >= _JUTA)


def angka_dalam(teks: str) -> Iterator[Angka]:
    """Yield the figures of a text from left to right; codes, dates with points and the like are none."""
    for cocok in _FIGUR.finditer(teks):
        hasil = _baca(cocok["digit"], berpersen=cocok["persen"] is not None)
        if hasil is None or _bagian_kode(teks, cocok):
            continue
        nilai, satu, lain, titik = hasil
        pangkat = _KALI.get((cocok["kali"] or "").casefold(), 0)
        tanda = -1 if cocok["tanda"] else 1
        satuan = None if cocok["persen"] else _SATUAN.match(teks, cocok.end())
        yield Angka(
            tanda * nilai.scaleb(pangkat),
            satu.scaleb(pangkat),
            cocok[0].strip(),
            cocok.start(),
            cocok.end(),
            cocok["rp"] is not None,
            cocok["persen"] is not None,
            satuan[1] if satuan else "",
            None if lain is None else tanda * lain.scaleb(pangkat),
            titik,
        )


_AWAL_SEL = re.compile(r"^\s*(?:[:=±≥≤><]\s*|(?:minimal|maksimal|min\.|maks\.)\s*)*", re.IGNORECASE)
_DALAM_KURUNG = re.compile(r"\([^()]*\)")


def angka_sel(teks: str) -> Angka | None:
    """Return the one figure of a cell: at its beginning, and no other beside it but within brackets; else None."""
    mulai = _AWAL_SEL.match(teks)
    polos = _DALAM_KURUNG.sub(lambda cocok: " " * len(cocok[0]), teks)
    semua = list(angka_dalam(polos if polos.strip() else teks))
    if len(semua) != 1 or mulai is None or semua[0].awal > mulai.end():
        return None
    return semua[0]


def _bagian_kode(teks: str, cocok: re.Match[str]) -> bool:
    """Tell whether digits are a part of something that is no figure: 9001:2015, ke-4, 08.00 WIB, No. 7."""
    sebelum, sesudah = teks[max(0, cocok.start() - 12) : cocok.start()], teks[cocok.end() : cocok.end() + 6]
    return (
        (sesudah[:1] == ":" and sesudah[1:2].isdigit())
        or re.search(
            r"(?:\bke\s?-\s?|\b(?:no|nomor|pasal|ayat|pukul|jam|tabel|gambar|grafik|lampiran)\.?\s*)$",
            sebelum,
            re.IGNORECASE,
        )
        is not None
        or re.match(r"\s?(?:WIB|WITA|WIT|Wita)\b", sesudah) is not None
    )


def _baca(digit: str, *, berpersen: bool) -> tuple[Decimal, Decimal, Decimal | None, bool] | None:
    """Return value, unit of the last digit, other reading, and whether a point stands before decimals."""
    if len(digit) > 2 * _TERPANJANG or _ANGKA_NOL.fullmatch(digit):
        return None
    if _RIBUAN.fullmatch(digit) and ("," in digit or berpersen):
        ribuan = Decimal(digit.replace(",", "").replace(".", ""))
        nilai, satu, _, titik = _nilai(digit.replace(",", "."), titik="." in digit)
        return nilai, satu, ribuan, titik
    for bentuk, buang, titik in _BENTUK:
        if bentuk.fullmatch(digit):
            return _nilai(digit.replace(buang, "").replace(",", "."), titik=titik and "." in digit)
    return None


def _nilai(tulisan: str, *, titik: bool = False) -> tuple[Decimal, Decimal, Decimal | None, bool]:
    nilai = Decimal(tulisan)
    return nilai, Decimal(1).scaleb(int(nilai.as_tuple().exponent)), None, titik
