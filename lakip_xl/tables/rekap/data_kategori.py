"""Data Kategori: how many indicators of every office fall in each category."""

from collections.abc import Callable, Sequence

from lakip_xl.bersama.rekap import SUMBER, kolom_kantor, kunci_kategori
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def data_kategori(rows: tuple[Baris[Ikhtisar], ...], semua: Sequence[str]) -> Table[Ikhtisar]:
    """Compose the table, a column for each category."""
    return Table[Ikhtisar](
        kode="data_kategori",
        lembar="Data Kategori",
        judul="Data Kategori Indikator",
        bab="Data",
        columns=(
            *kolom_kantor(_sendiri),
            *(
                Number[Ikhtisar](kunci_kategori(urutan), nama, _banyak(nama), 14, "bulat")
                for urutan, nama in enumerate(semua)
            ),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _sendiri(kantor: Ikhtisar) -> Ikhtisar:
    return kantor


def _banyak(kategori: str) -> Callable[[Ikhtisar], object]:
    return lambda kantor: None if kantor.gagal else dict(kantor.kategori).get(kategori, 0)
