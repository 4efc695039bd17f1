"""Which typed columns of a sheet stand on the Data sheets: what came in held against what came out."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from lakip_xl.domain.rumus import Rumus
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Buku
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Identitas, Pengecualian
from lakip_xl.sheets.sheet import Row

_DI_TEMPAT_LAIN = {Identitas.lembar.nama, Pengecualian.lembar.nama}
"""Sheets of the plan that are printed on the cover and with findings."""


class LembarBuku(NamedTuple):
    """A sheet of a file that came in."""

    buku: Buku
    lembar: str

    @property
    def baris(self) -> tuple[Row, ...]:
        """Its rows as they were read."""
        return self.buku.baris[self.lembar]


class Tampilan:
    """What the Data sheets show of each input row."""

    def __init__(self, semua: Iterable[Table[Any]]) -> None:
        """Take the tables of the report."""
        self._tempat: dict[int, list[tuple[Table[Any], Baris[Any]]]] = {}
        self._isi: dict[int, frozenset[object]] = {}
        for tabel in semua:
            if tabel.bab == "Data":
                for baris in tabel.rows:
                    for asal in filter(None, baris.asal):
                        self._tempat.setdefault(id(asal), []).append((tabel, baris))

    def memuat(self, baris: Row, key: str) -> bool:
        """Tell whether a cell of a row stands on a Data sheet."""
        if id(baris) not in self._isi:
            self._isi[id(baris)] = frozenset(self._tercetak(baris))
        return _cetak(getattr(baris, key)) in self._isi[id(baris)]

    def _tercetak(self, baris: Row) -> Iterator[object]:
        for tabel, letak in self._tempat.get(id(baris), ()):
            for kolom in tabel.columns:
                isi = kolom.isi(tabel.kode, letak)
                if not isinstance(isi, Rumus | Rujukan):
                    yield isi


def kolom_berisi(lembar: LembarBuku) -> tuple[str, ...]:
    """Return the keys of the typed columns in which some row holds something."""
    kelas = lembar.buku.workbook.menurut_nama[lembar.lembar]
    return tuple(
        kolom.key for kolom in kelas.diketik if any(getattr(baris, kolom.key) is not None for baris in lembar.baris)
    )


def kolom_dipakai(lembar: LembarBuku, tampil: Tampilan) -> tuple[str, ...]:
    """Return those of them that stand on a Data sheet, or on the cover and with findings."""
    berisi = kolom_berisi(lembar)
    if lembar.lembar in _DI_TEMPAT_LAIN:
        return berisi
    return tuple(key for key in berisi if any(tampil.memuat(baris, key) for baris in _berisi(lembar, key)))


def _berisi(lembar: LembarBuku, key: str) -> Iterator[Row]:
    return (baris for baris in lembar.baris if getattr(baris, key) is not None)


def _cetak(nilai: object) -> object:
    return nilai.isi if isinstance(nilai, Ukuran) else nilai
