"""Control figures: which figure of the report a row of Angka Kendali is held against (aturan 29)."""

from typing import NamedTuple

from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import parse_kode
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.masukan import Pendapatan
from lakip_xl.sheets.perencanaan import AngkaKendali

_BELANJA = {"pagu": "pagu", "anggaran": "pagu", "realisasi": "realisasi", "silpa": "sisa", "sisa": "sisa"}
_PENDAPATAN = {"pendapatan": "realisasi", "target pendapatan": "target"}
SEBUTAN = ("pagu", "realisasi", "silpa", "pendapatan", "target pendapatan")
"""Words that a row may begin with."""


class Kendali(NamedTuple):
    """A figure of the report: of spending or of revenue, which column, of which code ("" for the whole)."""

    belanja: bool
    kolom: str
    kode: str = ""


def baca_kendali(laporan: Laporan, tertulis: str) -> Kendali | None:
    """Return the figure that a row names; None where the report has none of that name or code."""
    teks = " ".join(tertulis.split())
    if (kolom := _PENDAPATAN.get(teks.casefold())) is not None:
        return Kendali(belanja=False, kolom=kolom)
    apa, _, tentang = teks.partition(" ")
    kolom = _BELANJA.get(apa.casefold())
    terurai = parse_kode(tentang) if tentang else None
    if kolom is None or (tentang and (terurai is None or terurai.teks not in laporan.program)):
        return None
    return Kendali(belanja=True, kolom=kolom, kode=terurai.teks if terurai else "")


def angka_laporan(laporan: Laporan, kendali: Kendali) -> int | None:
    """Return that figure in rupiah, summed from what the report sums; None while all of it is blank."""
    if not kendali.belanja:
        return anggaran.jumlah(getattr(baris, kendali.kolom) for _, baris in laporan.semua(Pendapatan))
    semua = [baris for baris in laporan.anggaran if not kendali.kode or _di_bawah(baris.kode, kendali.kode)]
    if kendali.kolom == "sisa":
        return anggaran.jumlah(anggaran.sisa(baris.pagu, baris.realisasi) for baris in semua)
    return anggaran.jumlah(getattr(baris, kendali.kolom) for baris in semua)


def _di_bawah(kode: str, atas: str) -> bool:
    return kode == atas or kode.startswith(f"{atas}.")


def kunci_kendali(baris: AngkaKendali) -> str:
    """Return the key of a row in tables: what it controls and where it comes from."""
    return f"{baris.kode}/{baris.sumber}"
