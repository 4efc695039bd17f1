"""What a text cell says that holds a number or a time: as it is shown, in Indonesian notation."""

from datetime import date, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.bulat import dari_pecahan_biner
from lakip_xl.excel.baca.format_sel import tulis_angka, tulis_waktu
from lakip_xl.sheets.column import Column, Dari

ANGKA_TERPOTONG = 10**15
"""From here on a spreadsheet has lost digits: it keeps 15."""
_KODE = frozenset({"kode", "acuan", "kunci"})


class TeksSel(NamedTuple):
    """A text; `utuh` says that it is all the cell shows, `terpotong` that digits were lost before it was read."""

    teks: str
    utuh: bool = True
    terpotong: bool = False


def sebagai_teks(kolom: Column, isi: object, kode_format: str) -> TeksSel:
    """Write what is no text in a text cell; a code keeps its dots."""
    if isinstance(isi, bool):
        return TeksSel("BENAR" if isi else "SALAH")
    if isinstance(isi, float | int):
        return _angka(kolom, dari_pecahan_biner(float(isi)), kode_format)
    if isinstance(isi, timedelta):
        menit = round(isi.total_seconds() / 60)
        return TeksSel(f"{menit // 60:02}.{menit % 60:02}")
    return TeksSel(tulis_waktu(isi, kode_format) if isinstance(isi, date | time) else str(isi))


def _angka(kolom: Column, nilai: Decimal, kode_format: str) -> TeksSel:
    if nilai.is_finite() and abs(nilai) >= ANGKA_TERPOTONG:
        return TeksSel(f"{nilai:f}", terpotong=True)
    teks, utuh = tulis_angka(nilai, kode_format)
    if berkode(kolom) and not kode_format:
        return TeksSel(f"{nilai:f}")
    return TeksSel(teks, utuh)


def berkode(kolom: Column) -> bool:
    """Tell whether a column holds codes, in which a dot is no sign of thousands."""
    return kolom.kunci or kolom.key in _KODE or isinstance(kolom.choices, Dari)
