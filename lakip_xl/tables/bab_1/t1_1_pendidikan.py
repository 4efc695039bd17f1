"""Tabel 1.1: staff by education."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import UMUM
from lakip_xl.bersama.pegawai import Rombongan, grafik_pegawai, tabel_pegawai
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table

_ROMBONGAN = (
    Rombongan("Sampai SLTA", "Pendidikan", ("SD", "SLTP", "SLTA")),
    Rombongan("Diploma dan sarjana", "Pendidikan", ("D1", "D2", "D3", "D4", "S1", "S2", "S3")),
)


@table("1.1", UMUM)
def pendidikan(laporan: Laporan) -> Iterator[Table[str | None]]:
    """Jumlah pegawai menurut pendidikan, dengan jumlah antara."""
    yield from tabel_pegawai(
        laporan, "1.1", "Pegawai Menurut Pendidikan", _ROMBONGAN, grafik_pegawai("Pegawai menurut pendidikan")
    )
