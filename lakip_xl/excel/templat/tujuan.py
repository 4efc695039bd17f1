"""For whom an input workbook is drawn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tujuan:
    """For whom a workbook is drawn; blank for the bare template."""

    unit: str = ""
    nama_unit: str = ""
    tahun: int | None = None
    perangkat_daerah: str = ""
