"""For whom an input workbook is drawn."""

from typing import NamedTuple


class Tujuan(NamedTuple):
    """For whom a workbook is drawn; blank for the bare template."""

    unit: str = ""
    nama_unit: str = ""
    tahun: int | None = None
    perangkat_daerah: str = ""
