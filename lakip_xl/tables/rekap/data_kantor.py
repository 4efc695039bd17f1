"""Data Kantor: coverage and findings of every office."""

from collections.abc import Callable

from lakip_xl.bersama.rekap import SUMBER, kolom_kantor
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_HITUNGAN = (
    ("unit_masuk", "Unit Mengirim"),
    ("unit", "Unit"),
    ("dilaporkan", "Indikator Dilaporkan"),
    ("indikator", "Indikator"),
    ("kesalahan", "Kesalahan"),
    ("peringatan", "Peringatan"),
)


def data_kantor(rows: tuple[Baris[Ikhtisar], ...]) -> Table[Ikhtisar]:
    """Compose the table: one row each, those that failed with their reason."""
    return Table[Ikhtisar](
        kode="data_kantor",
        lembar="Data Kantor",
        judul="Data Kantor",
        bab="Data",
        columns=(
            *kolom_kantor(_sendiri),
            Text("pemerintah", "Pemerintah Daerah", lambda isi: isi.pemerintah_daerah or None, width=34),
            Text("tahun", "Tahun", lambda isi: str(isi.tahun) if isi.tahun else None, width=8, format="tengah"),
            *(Number[Ikhtisar](key, header, _bila_terbaca(key), 12, "bulat") for key, header in _HITUNGAN),
            Text("gagal", "Sebab Tidak Terbaca", lambda isi: isi.gagal or None, width=50),
            Text("sidik", "SHA-256 Masukan", lambda isi: isi.sidik, width=68),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _sendiri(kantor: Ikhtisar) -> Ikhtisar:
    return kantor


def _bila_terbaca(key: str) -> Callable[[Ikhtisar], object]:
    return lambda kantor: None if kantor.gagal else getattr(kantor, key)
