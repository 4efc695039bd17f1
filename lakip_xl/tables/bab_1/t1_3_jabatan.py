"""Tabel 1.3: staff by position, and by sex."""

from collections.abc import Iterator
from dataclasses import replace

from lakip_xl.bersama.lembar import UMUM
from lakip_xl.bersama.pegawai import Rombongan, tabel_pegawai
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import KELOMPOK

_SEMUA = dict(KELOMPOK)
_JABATAN = (
    Rombongan("Jumlah eselon", "Eselon", _SEMUA["Eselon"]),
    Rombongan("", "Jabatan", _SEMUA["Jabatan"]),
)
_KELAMIN = (Rombongan("", "Jenis Kelamin", _SEMUA["Jenis Kelamin"]),)


@table("1.3", UMUM)
def jabatan(laporan: Laporan) -> Iterator[Table[str | None]]:
    """Jumlah pegawai menurut eselon dan jabatan, lalu menurut jenis kelamin."""
    yield from tabel_pegawai(laporan, "1.3", "Pegawai Menurut Jabatan", _JABATAN, berjumlah=False)
    for tabel in tabel_pegawai(laporan, "1.3b", "Pegawai Menurut Jenis Kelamin", _KELAMIN):
        yield replace(tabel, judul="Tabel 1.3 Pegawai Menurut Jenis Kelamin", dahulu=("Tabel 1.3",))
