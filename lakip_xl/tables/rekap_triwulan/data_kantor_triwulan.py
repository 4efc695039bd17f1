"""Data Kantor of a quarter: what every office measures until then, and what was found."""

from collections.abc import Callable
from decimal import Decimal

from lakip_xl.bersama.rekap import SUMBER, kolom_kantor
from lakip_xl.bersama.rekap_triwulan import sebab_tidak_dihitung
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_HITUNGAN = (
    ("unit_masuk", "Unit Mengirim"),
    ("unit", "Unit"),
    ("indikator", "Diukur s.d. Triwulan"),
    ("dilaporkan", "Dengan Realisasi"),
    ("kesalahan", "Kesalahan"),
    ("peringatan", "Peringatan"),
)


def data_kantor_triwulan(rows: tuple[Baris[Ikhtisar], ...]) -> Table[Ikhtisar]:
    """Compose the table: one row each, those that do not count with their reason."""
    return Table[Ikhtisar](
        kode="data_kantor",
        lembar="Data Kantor",
        judul="Data Kantor",
        bab="Data",
        columns=(
            *kolom_kantor(_sendiri),
            Text("pemerintah", "Pemerintah Daerah", lambda isi: isi.pemerintah_daerah or None, width=34),
            Text("tahun", "Tahun", lambda isi: str(isi.tahun) if isi.tahun else None, width=8, format="tengah"),
            Number("bertriwulan", "Indikator Triwulanan", _bertriwulan, 12, "bulat"),
            *(Number[Ikhtisar](key, kepala, _bila_dihitung(key), 12, "bulat") for key, kepala in _HITUNGAN),
            Number("dihitung", "Indikator Dihitung", _dihitung, 12, "bulat"),
            Number("capaian", "Rata-rata Capaian s.d. Triwulan", _capaian, 12, "persen"),
            Text("gagal", "Sebab Tidak Dihitung", sebab_tidak_dihitung, width=50),
            Text("sidik", "SHA-256 Masukan", lambda isi: isi.sidik, width=68),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _sendiri(kantor: Ikhtisar) -> Ikhtisar:
    return kantor


def _bila_dihitung(key: str) -> Callable[[Ikhtisar], object]:
    return lambda kantor: None if sebab_tidak_dihitung(kantor) else getattr(kantor, key)


def _bertriwulan(kantor: Ikhtisar) -> int | None:
    return None if kantor.triwulan is None else kantor.triwulan.indikator


def _dihitung(kantor: Ikhtisar) -> int | None:
    return None if kantor.triwulan is None or kantor.tanpa_triwulan else kantor.triwulan.dihitung


def _capaian(kantor: Ikhtisar) -> Decimal | None:
    return None if kantor.triwulan is None or not kantor.triwulan.capaian else Decimal(kantor.triwulan.capaian)
