"""All tables of a workbook laid out: where each cell stands and what it is worth."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import Any

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Rumus, Tetapan, kutip
from lakip_xl.layout.sel import Baris, Jangkar, Kumpulan, NomorBaris, Rujukan, Sel, Wilayah, tunjuk
from lakip_xl.layout.table import Table, TableColumn

SKALA = {
    "skala_batas": Wilayah("data_skala", "batas_bawah"),
    "skala_kategori": Wilayah("data_skala", "kategori"),
}
"""Ranges that any formula may name."""

AnyTable = Table[Any]


class Susunan:
    """Tables by code; each cell is worked out once, when it is first asked for."""

    def __init__(self, semua: Iterable[AnyTable], *, ingat: bool = True) -> None:
        """Take the tables, each in its place; row keys are unique within a table, codes within the workbook.

        Without `ingat` cells are worked out each time they are asked for: for long tables whose cells look no
        further than one other table.
        """
        self.tabel: dict[str, AnyTable] = {tabel.kode: tabel for tabel in semua}
        self._ingat = ingat
        self._sel: dict[tuple[str, str, str], Sel] = {}
        self._nilai: dict[Wilayah, object] = {}

    @cached_property
    def menurut_lembar(self) -> dict[str, tuple[AnyTable, ...]]:
        """Tables by the sheet they stand on, in printed order."""
        hasil: dict[str, tuple[AnyTable, ...]] = {}
        for tabel in self.tabel.values():
            hasil[tabel.lembar] = (*hasil.get(tabel.lembar, ()), tabel)
        return hasil

    def ada(self, rujukan: Rujukan) -> bool:
        """Tell whether the table of a reference has its row."""
        return rujukan.tabel in self.tabel and rujukan.kunci in self.tabel[rujukan.tabel].letak_baris

    def sel(self, rujukan: Rujukan) -> Sel:
        """Return what stands in a cell."""
        jadi = self._sel.get(rujukan)
        if jadi is None:
            tabel = self.tabel[rujukan.tabel]
            kolom = tabel.menurut_key[rujukan.kolom]
            jadi = self._kerjakan(rujukan, kolom, tabel, tabel.menurut_kunci[rujukan.kunci])
        return jadi

    def sel_baris(self, tabel: AnyTable, baris: Baris[Any]) -> Iterator[Sel]:
        """Yield what stands in the cells of a row, column by column."""
        for kolom in tabel.columns:
            tempat = (tabel.kode, baris.kunci, kolom.key)
            yield self._sel.get(tempat) or self._kerjakan(tempat, kolom, tabel, baris)

    def _kerjakan(
        self, tempat: tuple[str, str, str], kolom: TableColumn[Any], tabel: AnyTable, baris: Baris[Any]
    ) -> Sel:
        jadi = self._isi(kolom, tabel, baris)
        if self._ingat:
            self._sel[tempat] = jadi
        return jadi

    def _isi(self, kolom: TableColumn[Any], tabel: AnyTable, baris: Baris[Any]) -> Sel:
        isi = kolom.isi(tabel.kode, baris)
        format_ = kolom.format if isinstance(kolom.format, str) else kolom.format(baris)
        if isi is None or type(isi) is str:  # what most cells hold
            return Sel(isi, None, format_, self._tautan(kolom, baris))
        if isinstance(isi, Rujukan):
            if not self.ada(isi):
                return Sel(None, None, format_)
            return Sel(self.sel(isi).nilai, tunjuk.tulis({"asal": self.alamat(tabel, isi)}), format_)
        if isinstance(isi, Rumus):
            return self._rumus(isi, tabel, baris, format_)
        return Sel(isi, None, format_, self._tautan(kolom, baris))

    def _tautan(self, kolom: TableColumn[Any], baris: Baris[Any]) -> Rujukan | str | None:
        tautan = kolom.tautan(baris)
        return None if isinstance(tautan, Rujukan) and not self.ada(tautan) else tautan

    def _rumus(self, rumus: Rumus[..., object], tabel: AnyTable, baris: Baris[Any], format_: str) -> Sel:
        """Compute a formula and write it over the places of its cells."""
        nilai: dict[str, object] = {}
        alamat: dict[str, str] = {}
        for nama, tempat in rumus.tempat.items():
            if isinstance(tempat, str):
                tempat = SKALA.get(tempat) or Rujukan(tabel.kode, baris.kunci, tempat)  # noqa: PLW2901
            if isinstance(tempat, Rujukan):
                nilai[nama] = self.sel(tempat).nilai
                alamat[nama] = self.alamat(tabel, tempat)
            elif isinstance(tempat, Wilayah):
                nilai[nama] = self._nilai_wilayah(tempat)
                alamat[nama] = self.wilayah(tempat)
            elif isinstance(tempat, Kumpulan):
                nilai[nama] = [self.sel(rujukan).nilai for rujukan in tempat.sel]
                alamat[nama] = self._kumpulan(tabel, tempat)
            elif isinstance(tempat, NomorBaris):
                nilai[nama], alamat[nama] = self._nomor_baris(tempat)
            elif isinstance(tempat, Jangkar):
                nilai[nama] = f"'{self.tabel[tempat.tabel].lembar}'!A"
                alamat[nama] = kutip(str(nilai[nama]))
            else:
                assert isinstance(tempat, Tetapan)
                nilai[nama] = tempat.nilai
                alamat[nama] = str(tempat)
        return Sel(rumus.hitung(nilai), rumus.tulis(alamat), format_)

    def lepas(self, tabel: AnyTable, rumus: Rumus[..., object]) -> Sel:
        """Return a formula that stands on the sheet of a table outside its rows: in a title."""
        return self._rumus(rumus, tabel, Baris("", None), "teks")

    def _nomor_baris(self, tempat: NomorBaris) -> tuple[int, str]:
        tabel = self.tabel[tempat.tabel]
        nomor = (tabel.baris_pertama if tempat.kunci is None else tabel.letak_baris[tempat.kunci]) + 1
        return nomor, f"ROW('{tabel.lembar}'!$A${nomor})"

    def _nilai_wilayah(self, wilayah: Wilayah) -> object:
        """Return the values of a column, as the twin takes them; worked out once."""
        if wilayah not in self._nilai:
            tabel = self.tabel[wilayah.tabel]
            isi = [
                self.sel(Rujukan(wilayah.tabel, baris.kunci, wilayah.kolom)).nilai
                for baris in tabel.rows[: self._banyak(wilayah)]
            ]
            self._nilai[wilayah] = wilayah.sebagai(isi)
        return self._nilai[wilayah]

    def alamat(self, dari: AnyTable, rujukan: Rujukan) -> str:
        """Return the address of a cell as a formula on `dari` writes it."""
        tabel = self.tabel[rujukan.tabel]
        alamat = f"{huruf(tabel.letak_kolom[rujukan.kolom])}{tabel.letak_baris[rujukan.kunci] + 1}"
        return alamat if tabel.kode == dari.kode else f"'{tabel.lembar}'!{alamat}"

    def _kumpulan(self, dari: AnyTable, kumpulan: Kumpulan) -> str:
        if kumpulan.rapat:
            return self._rapat(dari, kumpulan.sel)
        return ",".join(self.alamat(dari, rujukan) for rujukan in kumpulan.sel)

    def _rapat(self, dari: AnyTable, rujukan: Sequence[Rujukan]) -> str:
        """Return cells of one column as ranges, neighbours joined: D8:D12,D20."""
        tabel = self.tabel[rujukan[0].tabel]
        kolom = huruf(tabel.letak_kolom[rujukan[0].kolom])
        awalan = "" if tabel.kode == dari.kode else f"'{tabel.lembar}'!"
        potongan: list[list[int]] = []
        for nomor in sorted(tabel.letak_baris[sel.kunci] + 1 for sel in rujukan):
            if potongan and nomor == potongan[-1][1] + 1:
                potongan[-1][1] = nomor
            else:
                potongan.append([nomor, nomor])
        return ",".join(
            f"{awalan}{kolom}{awal}" if awal == akhir else f"{awalan}{kolom}{awal}:{kolom}{akhir}"
            for awal, akhir in potongan
        )

    def wilayah(self, wilayah: Wilayah) -> str:
        """Return the range of the data cells of a column: 'Data Skala'!$A$6:$A$10."""
        tabel = self.tabel[wilayah.tabel]
        abjad = huruf(tabel.letak_kolom[wilayah.kolom])
        awal = tabel.baris_pertama + 1
        return f"'{tabel.lembar}'!${abjad}${awal}:${abjad}${awal + max(self._banyak(wilayah), 1) - 1}"

    def _banyak(self, wilayah: Wilayah) -> int:
        """Count the rows of a range; `rinci` counts without the sums below them."""
        rows = self.tabel[wilayah.tabel].rows
        if not wilayah.rinci:
            return len(rows)
        return len(rows) - len(list(takewhile(lambda baris: baris.tingkat is not None, reversed(rows))))
