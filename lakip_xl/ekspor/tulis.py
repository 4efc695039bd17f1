"""Writing tidy tables: CSV, JSON, Parquet."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from lakip_xl.domain.bulat import ke_angka
from lakip_xl.domain.teks_json import tulis_json
from lakip_xl.ekspor.paket import modul_parquet, tabel_parquet
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.ekspor.teks_csv import baris_csv
from lakip_xl.excel.simpan.berkas import simpan


class BentukEkspor(StrEnum):
    """What a table is written as."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


def tulis_tabel(
    tabel: TabelRapi, baris: Iterable[Rekaman], folder: Path, bentuk: BentukEkspor = BentukEkspor.CSV
) -> Path:
    """Write a table and return its file; blank for nothing, in every form."""
    berkas = folder / f"{tabel.nama}.{bentuk}"
    simpan(berkas, _TULIS[bentuk](tabel, baris))
    return berkas


def _csv(tabel: TabelRapi, baris: Iterable[Rekaman]) -> bytes:
    """UTF-8 with a byte order mark, without which Excel takes it for another encoding; dot decimals."""
    isi = (tabel.kolom, *([rekaman.get(kolom) for kolom in tabel.kolom] for rekaman in baris))
    return "".join(f"{baris_csv(sebaris)}\n" for sebaris in isi).encode("utf-8-sig")


def _json(tabel: TabelRapi, baris: Iterable[Rekaman]) -> bytes:
    """An array of objects, one a row; numbers are numbers, dates as 2022-12-31."""
    isi = [{kolom: _sederhana(rekaman.get(kolom)) for kolom in tabel.kolom} for rekaman in baris]
    return f"{tulis_json(isi, indent=1)}\n".encode()


def _sederhana(nilai: object) -> object:
    if isinstance(nilai, Decimal):
        return ke_angka(nilai)
    return nilai.isoformat() if isinstance(nilai, date) else nilai


def _parquet(tabel: TabelRapi, baris: Iterable[Rekaman]) -> bytes:
    _, pq = modul_parquet()
    hasil = BytesIO()
    kolom = {"bulat": tabel.bulat, "desimal": tabel.desimal, "tanggal": tabel.tanggal}
    pq.write_table(tabel_parquet(tabel.kolom, baris, **kolom), hasil)
    return hasil.getvalue()


_TULIS: Mapping[BentukEkspor, Callable[[TabelRapi, Iterable[Rekaman]], bytes]] = {
    BentukEkspor.CSV: _csv,
    BentukEkspor.JSON: _json,
    BentukEkspor.PARQUET: _parquet,
}
