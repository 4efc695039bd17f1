"""Tables for Parquet, and the extra package that they need."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from lakip_xl.domain.bulat import ke_angka
from lakip_xl.ekspor.tabel_rapi import Rekaman
from lakip_xl.galat import Galat, pesan_paket


class PaketKurang(Galat):
    """A package is not installed; the message says how to install it."""


def modul_parquet() -> tuple[Any, Any]:
    """Return pyarrow and its Parquet module; PaketKurang when they are not installed."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as galat:
        raise PaketKurang(pesan_paket("Parquet", "pyarrow", "parquet")) from galat
    return pa, pq


def tabel_parquet(
    kolom: Sequence[str],
    baris: Iterable[Rekaman],
    *,
    bulat: Sequence[str] = (),
    desimal: Sequence[str] = (),
    tanggal: Sequence[str] = (),
) -> Any:
    """Return a pyarrow table: whole numbers, numbers and dates in the columns so named, text in all others.

    Columns have the same type whatever they hold, so that years and offices can be read together. PaketKurang
    when pyarrow is not installed.
    """
    pa, _ = modul_parquet()
    jenis = {
        **dict.fromkeys(bulat, pa.int64()),
        **dict.fromkeys(desimal, pa.float64()),
        **dict.fromkeys(tanggal, pa.date32()),
    }
    skema = pa.schema([(key, jenis.get(key, pa.string())) for key in kolom])
    isi = [{key: (_angka if key in jenis else _teks)(rekaman.get(key)) for key in kolom} for rekaman in baris]
    return pa.Table.from_pylist(isi, schema=skema)


def _angka(nilai: object) -> object:
    return ke_angka(nilai) if isinstance(nilai, Decimal) else nilai


def _teks(nilai: object) -> str | None:
    """Return a measure or a word as text."""
    if nilai is None:
        return None
    return f"{nilai:f}" if isinstance(nilai, Decimal) else str(nilai)
