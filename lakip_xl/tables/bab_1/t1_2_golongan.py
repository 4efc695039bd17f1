"""Tabel 1.2: staff by golongan."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import UMUM
from lakip_xl.bersama.pegawai import Rombongan, grafik_pegawai, tabel_pegawai
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import KELOMPOK

_RUANG = next(kelompok for nama, kelompok in KELOMPOK if nama == "Golongan")
_ROMBONGAN = tuple(
    Rombongan(f"Golongan {golongan}", "Golongan", tuple(ruang for ruang in _RUANG if ruang.split("/")[0] == golongan))
    for golongan in dict.fromkeys(ruang.split("/")[0] for ruang in _RUANG)
)


@table("1.2", UMUM)
def golongan(laporan: Laporan) -> Iterator[Table[str | None]]:
    """Jumlah pegawai menurut golongan dan ruang, dengan jumlah setiap golongan."""
    yield from tabel_pegawai(
        laporan, "1.2", "Pegawai Menurut Pangkat dan Golongan", _ROMBONGAN, grafik_pegawai("Pegawai menurut golongan")
    )
