"""What table, row and column a cell of an earlier workbook belongs to: by what stands there, else by its place."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.laporan.daftar_baris import Letak, TabelDaftar, pengenal_semua

_SEBAGIAN = 0.6
"""Share of its headers that tells the header row of a table."""

Isi = Sequence[Sequence[object]]


class _TabelLama(NamedTuple):
    """A table as it stands on a sheet: its header row, the row after its last, the key of each row that has one."""

    tabel: TabelDaftar
    kepala: int
    akhir: int
    kunci: Mapping[int, str]


class LembarLama:
    """A sheet of an earlier workbook, whose rows and columns may have been moved since it was written."""

    def __init__(self, isi: Isi, tabel: Sequence[TabelDaftar]) -> None:
        """Take the cells and the tables of the sheet in their order."""
        self._isi = isi
        self._tabel = tabel

    @cached_property
    def _wilayah(self) -> list[_TabelLama]:
        kepala: list[int] = []
        for tabel in self._tabel:
            dari = kepala[-1] + 1 if kepala else 0
            ada = cari_kepala_tabel(self._isi, tabel, dari)
            kepala.append(max(tabel.kepala, dari) if ada is None else ada)
        batas = pairwise([*kepala, max(len(self._isi), *kepala, 0) + 1] if kepala else [])
        return [
            _TabelLama(tabel, awal, akhir, self._kunci(tabel, awal, akhir))
            for tabel, (awal, akhir) in zip(self._tabel, batas, strict=True)
        ]

    def _kunci(self, tabel: TabelDaftar, kepala: int, akhir: int) -> dict[int, str]:
        """Return the keys of rows: by the cells that make them, else by their place where no other row has the key."""
        letak = {key: urutan for urutan, key in self._key_kolom(tabel, kepala).items()}
        nomor = range(kepala + 1, min(akhir, len(self._isi)))

        def isi(kolom: Sequence[str]) -> list[list[object]]:
            return [[_sel(self._isi[urutan], letak.get(key)) for key in kolom] for urutan in nomor]

        tertulis = pengenal_semua(isi(tabel.pengenal), partial(isi, tabel.kembar))
        ada = frozenset(tabel.baris)
        hasil = {urutan: kunci for urutan, kunci in zip(nomor, tertulis, strict=True) if kunci in ada}
        sudah = frozenset(hasil.values())
        for urutan, kunci in enumerate(tabel.baris, start=kepala + 1):
            if urutan not in hasil and kunci not in sudah and urutan < akhir:
                hasil[urutan] = kunci
        return hasil

    def _key_kolom(self, tabel: TabelDaftar, kepala: int) -> dict[int, str]:
        """Return the key of each column: by its header, else by its place where no other column has the key."""
        judul = self._isi[kepala] if kepala < len(self._isi) else ()
        hasil = {
            urutan: key
            for urutan, sel in enumerate(judul)
            if isinstance(sel, str)
            and (key := next((key for key, nama in tabel.kolom if nama == " ".join(sel.split())), ""))
        }
        for urutan, (key, _) in enumerate(tabel.kolom):
            if key not in hasil.values():
                hasil.setdefault(urutan, key)
        return hasil

    def letak(self, sel: tuple[int, int]) -> Letak | None:
        """Return what a cell belongs to: a row of a table, or the table above it; None on a sheet without one."""
        if not self._tabel:
            return None
        nomor, kolom = sel
        wilayah = next((wilayah for wilayah in reversed(self._wilayah) if wilayah.kepala <= nomor), self._wilayah[0])
        kunci = wilayah.kunci.get(nomor, "")
        key = self._key_kolom(wilayah.tabel, wilayah.kepala).get(kolom, "") if kunci or nomor == wilayah.kepala else ""
        return wilayah.tabel.letak(kunci, key)


def _sel(baris: Sequence[object], urutan: int | None) -> object:
    """Return a cell of a row; None beyond its end."""
    return baris[urutan] if urutan is not None and urutan < len(baris) else None


def cari_kepala_tabel(isi: Isi, tabel: TabelDaftar, dari: int = 0) -> int | None:
    """Return the first row from `dari` on that holds most headers of a table; None where none does."""
    dicari = {judul for _, judul in tabel.kolom}
    for nomor in range(dari, len(isi)):
        ada = dicari & {" ".join(sel.split()) for sel in isi[nomor] if isinstance(sel, str)}
        if len(ada) >= max(_SEBAGIAN * len(dicari), 1):
            return nomor
    return None
