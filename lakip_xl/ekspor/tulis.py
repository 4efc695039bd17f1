"""Writing tidy tables: CSV, JSON, Parquet."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from pathlib import Path

import pandas as pd

from lakip_xl.ekspor.paket import modul_parquet
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.excel.simpan import simpan

_AWALAN_BERBAHAYA = ("=", "+", "-", "@", "\t", "\r")


class Bentuk(StrEnum):
    """What a table is written as."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


def tulis_tabel(tabel: TabelRapi, baris: Iterable[Rekaman], folder: Path, bentuk: Bentuk = Bentuk.CSV) -> Path:
    """Write a table and return its file; blank for nothing, in every form."""
    berkas = folder / f"{tabel.nama}.{bentuk}"
    simpan(berkas, _TULIS[bentuk](tabel, [[satu.get(kolom) for kolom in tabel.kolom] for satu in baris]))
    return berkas


def _csv(tabel: TabelRapi, baris: Sequence[Sequence[object]]) -> bytes:
    """UTF-8, dot decimals."""
    polos = [[_polos(nilai) for nilai in satu] for satu in baris]
    kerangka = pd.DataFrame(polos, columns=list(tabel.kolom), dtype="object")
    return kerangka.to_csv(index=False, lineterminator="\n").encode("utf-8")


def _polos(nilai: object) -> object:
    """Return a value as plain text or number; text that a spreadsheet would run is kept from running."""
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    if isinstance(nilai, str):
        teks = str(nilai)
        return f"'{teks}" if teks.startswith(_AWALAN_BERBAHAYA) else teks
    return nilai


def _json(tabel: TabelRapi, baris: Sequence[Sequence[object]]) -> bytes:
    """An array of objects, one a row; numbers are numbers, dates as 2022-12-31."""
    isi = [dict(zip(tabel.kolom, map(_sederhana, satu), strict=True)) for satu in baris]
    return f"{json.dumps(isi, ensure_ascii=False, indent=1)}\n".encode()


def _sederhana(nilai: object) -> object:
    return nilai.isoformat() if isinstance(nilai, date) else _angka(nilai)


def _angka(nilai: object) -> object:
    """Return a decimal number as a plain one; everything else as it is."""
    if isinstance(nilai, Decimal):
        return int(nilai) if nilai == nilai.to_integral_value() else float(nilai)
    return nilai


def _parquet(tabel: TabelRapi, baris: Sequence[Sequence[object]]) -> bytes:
    """Columns of the same type whatever the year holds, so that years and offices can be read together."""
    pa, pq = modul_parquet()
    jenis = {
        **dict.fromkeys(tabel.bulat, pa.int64()),
        **dict.fromkeys(tabel.desimal, pa.float64()),
        **dict.fromkeys(tabel.tanggal, pa.date32()),
    }
    skema = pa.schema([(kolom, jenis.get(kolom, pa.string())) for kolom in tabel.kolom])
    isi = [
        {kolom: (_angka if kolom in jenis else _teks)(nilai) for kolom, nilai in zip(tabel.kolom, satu, strict=True)}
        for satu in baris
    ]
    hasil = BytesIO()
    pq.write_table(pa.Table.from_pylist(isi, schema=skema), hasil)
    return hasil.getvalue()


def _teks(nilai: object) -> str | None:
    """Return a measure or a word as text."""
    if nilai is None:
        return None
    return f"{nilai:f}" if isinstance(nilai, Decimal) else str(nilai)


_TULIS: Mapping[Bentuk, Callable[[TabelRapi, Sequence[Sequence[object]]], bytes]] = {
    Bentuk.CSV: _csv,
    Bentuk.JSON: _json,
    Bentuk.PARQUET: _parquet,
}
