"""Writing tidy tables through pandas."""

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pandas as pd

from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.excel.simpan import simpan

_AWALAN_BERBAHAYA = ("=", "+", "-", "@", "\t", "\r")


def tulis_tabel(tabel: TabelRapi, baris: Iterable[Rekaman], folder: Path) -> Path:
    """Write a table as CSV (UTF-8, dot decimals, blank for nothing) and return its file."""
    rekaman = [[_polos(satu.get(kolom)) for kolom in tabel.kolom] for satu in baris]
    kerangka = pd.DataFrame(rekaman, columns=list(tabel.kolom), dtype="object")
    berkas = folder / f"{tabel.nama}.csv"
    simpan(berkas, kerangka.to_csv(index=False, lineterminator="\n").encode("utf-8"))
    return berkas


def _polos(nilai: object) -> object:
    """Return a value as plain text or number; text that a spreadsheet would run is kept from running."""
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    if isinstance(nilai, str):
        teks = str(nilai)
        return f"'{teks}" if teks.startswith(_AWALAN_BERBAHAYA) else teks
    return nilai
