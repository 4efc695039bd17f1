"""The extra package that Parquet needs."""

from typing import Any


class PaketKurang(Exception):
    """A package is not installed; the message says how to install it."""


def modul_parquet() -> tuple[Any, Any]:
    """Return pyarrow and its Parquet module; PaketKurang when they are not installed."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as galat:
        raise PaketKurang('Parquet memerlukan pyarrow: python -m pip install "lakip-xl[parquet]".') from galat
    return pa, pq
