"""Dates that people typed as text (aturan 20): every reading, so that two can be asked."""

import re
from datetime import date

from lakip_xl.domain.notasi import BULAN

_SEBUTAN = {nama[:3].casefold(): nomor for nomor, nama in enumerate(BULAN, start=1)} | {
    "agu": 8,
    "ags": 8,
    "aug": 8,
    "nop": 11,
    "oct": 10,
    "may": 5,
    "dec": 12,
}
_KATA = re.compile(r"(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s-]+(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_ANGKA = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)


def baca_tanggal(teks: str) -> tuple[date, ...]:
    """Return every date that the text can stand for; () when it is no date (aturan 20).

    "03/04/2022" can be 3 April or 4 March; "25/04/2022" and "3 April 2022" can be one thing only.
    """
    bersih = " ".join(teks.split())
    if cocok := _KATA.fullmatch(bersih):
        bulan = _SEBUTAN.get(cocok[2][:3].casefold(), 0)
        calon = [(int(cocok[3]), bulan, int(cocok[1]))]
    elif cocok := _ISO.fullmatch(bersih):
        calon = [(int(cocok[1]), int(cocok[2]), int(cocok[3]))]
    elif cocok := _ANGKA.fullmatch(bersih):
        kiri, tengah, tahun = int(cocok[1]), int(cocok[2]), int(cocok[3])
        calon = [(tahun, tengah, kiri), (tahun, kiri, tengah)]
    else:
        calon = []
    return tuple(dict.fromkeys(hari for bagian in calon if (hari := _tanggal(*bagian)) is not None))


def _tanggal(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return None
