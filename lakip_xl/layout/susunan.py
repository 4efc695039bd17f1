"""All tables of a workbook laid out: where each cell stands and what it is worth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.kategori import Skala
from lakip_xl.layout.sel import Baris, Rujukan, Sel, Wilayah

if TYPE_CHECKING:
    from lakip_xl.layout.table import Column, Table


class Susunan:
    """Tables by code; each cell is worked out once, when it is first asked for."""

    def __init__(self, tabel: Iterable[Table], skala: Skala, *, ingat: bool = True) -> None:
        """Take the tables, each in its place; row keys are unique within a table, codes within the workbook.

        Without `ingat` cells are worked out each time they are asked for: for long tables whose cells look no
        further than one other table.
        """
        self.tabel: dict[str, Table] = {satu.kode: satu for satu in tabel}
        self.skala = skala
        self._ingat = ingat
        self._sel: dict[tuple[str, str, str], Sel] = {}

    @cached_property
    def menurut_lembar(self) -> dict[str, tuple[Table, ...]]:
        """Tables by the sheet they stand on, in printed order."""
        hasil: dict[str, tuple[Table, ...]] = {}
        for satu in self.tabel.values():
            hasil[satu.lembar] = (*hasil.get(satu.lembar, ()), satu)
        return hasil

    def ada(self, tabel: str, kunci: str) -> bool:
        """Tell whether a table has a row."""
        return tabel in self.tabel and kunci in self.tabel[tabel].letak_baris

    def sel(self, rujukan: Rujukan) -> Sel:
        """Return what stands in a cell."""
        jadi = self._sel.get(rujukan)
        if jadi is None:
            tabel = self.tabel[rujukan.tabel]
            kolom = tabel.columns[tabel.letak_kolom[rujukan.kolom]]
            jadi = self._kerjakan(rujukan, kolom, tabel, tabel.menurut_kunci[rujukan.kunci])
        return jadi

    def sel_baris(self, tabel: Table, baris: Baris) -> Iterator[Sel]:
        """Yield what stands in the cells of a row, column by column."""
        for kolom in tabel.columns:
            tempat = (tabel.kode, baris.kunci, kolom.key)
            yield self._sel.get(tempat) or self._kerjakan(tempat, kolom, tabel, baris)

    def _kerjakan(self, tempat: tuple[str, str, str], kolom: Column, tabel: Table, baris: Baris) -> Sel:
        jadi = kolom.sel(self, tabel, baris)
        if self._ingat:
            self._sel[tempat] = jadi
        return jadi

    def alamat(self, dari: Table, rujukan: Rujukan) -> str:
        """Return the address of a cell as a formula on `dari` writes it."""
        tabel = self.tabel[rujukan.tabel]
        alamat = f"{huruf(tabel.letak_kolom[rujukan.kolom])}{tabel.letak_baris[rujukan.kunci] + 1}"
        return alamat if tabel.kode == dari.kode else f"'{tabel.lembar}'!{alamat}"

    def tempat(self, dari: Table, rujukan: Rujukan | Wilayah) -> str:
        """Return a cell or a range as a formula on `dari` writes it."""
        if isinstance(rujukan, Rujukan):
            return self.alamat(dari, rujukan)
        return self.kolom_rinci(rujukan) if rujukan.rinci else self.kolom(rujukan)

    def wilayah(self, dari: Table, rujukan: Sequence[Rujukan]) -> str:
        """Return cells of one column as ranges, neighbours joined: D8:D12,D20."""
        tabel = self.tabel[rujukan[0].tabel]
        kolom = huruf(tabel.letak_kolom[rujukan[0].kolom])
        awalan = "" if tabel.kode == dari.kode else f"'{tabel.lembar}'!"
        potongan: list[list[int]] = []
        for nomor in sorted(tabel.letak_baris[satu.kunci] + 1 for satu in rujukan):
            if potongan and nomor == potongan[-1][1] + 1:
                potongan[-1][1] = nomor
            else:
                potongan.append([nomor, nomor])
        return ",".join(
            f"{awalan}{kolom}{awal}" if awal == akhir else f"{awalan}{kolom}{awal}:{kolom}{akhir}"
            for awal, akhir in potongan
        )

    def kolom(self, wilayah: Wilayah) -> str:
        """Return the range of all data cells of a column: 'Data Skala'!$A$6:$A$10."""
        tabel = self.tabel[wilayah.tabel]
        return self._kolom(tabel, wilayah, len(tabel.rows))

    def kolom_rinci(self, wilayah: Wilayah) -> str:
        """Return the range of the data cells of a column without the sums below them."""
        tabel = self.tabel[wilayah.tabel]
        jumlah = len(list(takewhile(lambda baris: baris.tingkat is not None, reversed(tabel.rows))))
        return self._kolom(tabel, wilayah, len(tabel.rows) - jumlah)

    def _kolom(self, tabel: Table, wilayah: Wilayah, banyak: int) -> str:
        abjad = huruf(tabel.letak_kolom[wilayah.kolom])
        awal, akhir = tabel.baris_pertama + 1, tabel.baris_pertama + max(banyak, 1)
        return f"'{tabel.lembar}'!${abjad}${awal}:${abjad}${akhir}"
