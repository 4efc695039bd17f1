"""Tabel 1.2: staff by golongan."""

from collections.abc import Iterator

from lakip_xl.bersama.pegawai import Rombongan, tabel_pegawai
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import KELOMPOK

_RUANG = next(kelompok for nama, kelompok in KELOMPOK if nama == "Golongan")
_ROMBONGAN = tuple(
    Rombongan(f"Golongan {golongan}", "Golongan", tuple(satu for satu in _RUANG if satu.split("/")[0] == golongan))
    for golongan in dict.fromkeys(satu.split("/")[0] for satu in _RUANG)
)


@table("1.2")
def golongan(laporan: Laporan) -> Iterator[Table]:
    """Jumlah pegawai menurut golongan dan ruang, dengan jumlah setiap golongan."""
    yield from tabel_pegawai(laporan, "1.2", "Pegawai Menurut Pangkat dan Golongan", _ROMBONGAN)
