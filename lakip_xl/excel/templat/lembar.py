"""One input sheet: title, what to do, headers, hidden keys, rows, and what guards its cells."""

from collections.abc import Mapping, Sequence
from itertools import chain, repeat

from xlsxwriter.worksheet import Worksheet

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.kategori import Skala
from lakip_xl.excel.looks import Looks
from lakip_xl.excel.sel import sederhanakan, tulis_nilai
from lakip_xl.excel.tata_letak import (
    BARIS_DATA,
    BARIS_JUDUL,
    BARIS_KEPALA,
    BARIS_KUNCI,
    BARIS_PERINTAH,
    SANDI,
)
from lakip_xl.excel.templat.daftar import Daftar
from lakip_xl.excel.templat.validasi import pasang_validasi
from lakip_xl.excel.tinggi import tinggi_baris
from lakip_xl.sheets.sheet import Column, Dari, Sheet, Sifat, Tipe

_LOOK = {Sifat.TYPED: "isian", Sifat.PREFILLED: "terisi", Sifat.COMPUTED: "dihitung"}
_BEBAS = {"format_columns": True, "format_rows": True, "select_locked_cells": True, "autofilter": True}
KERTAS_F4 = 14


class PenulisLembar:
    """Draws one sheet of rows."""

    def __init__(self, kertas: Worksheet, lembar: Sheet, looks: Looks, daftar: Daftar, skala: Skala) -> None:
        """Take the blank worksheet and the declaration."""
        self.kertas = kertas
        self.lembar = lembar
        self.looks = looks
        self.daftar = daftar
        self.skala = skala
        self.letak = {kolom.key: urutan for urutan, kolom in enumerate(lembar.columns)}

    def tulis(self, isi: Sequence[Mapping[str, object]]) -> None:
        """Write the rows, then the spare ones."""
        self._kepala()
        kosong = repeat(dict[str, object](), self.lembar.cadangan)
        akhir = BARIS_DATA + len(isi) + self.lembar.cadangan - 1
        for nomor, baris in enumerate(chain(isi, kosong)):
            self._baris(BARIS_DATA + nomor, baris, nomor + 1)
        if akhir >= BARIS_DATA:
            for kolom in self.lembar.diketik:
                pasang_validasi(self.kertas, kolom, (self.letak[kolom.key], BARIS_DATA, akhir), self.daftar)
        for kolom in self.lembar.columns:
            self._umumkan(kolom, max(akhir, BARIS_DATA))
        self._pasang_halaman(max(akhir, BARIS_DATA))

    def _kepala(self) -> None:
        self.kertas.write_string(BARIS_JUDUL, 0, self.lembar.nama, self.looks("judul"))
        self.kertas.write_string(BARIS_PERINTAH, 0, self.lembar.perintah, self.looks("perintah"))
        self.kertas.set_row(BARIS_JUDUL, 24)
        self.kertas.set_row(BARIS_KEPALA, 42)
        self.kertas.set_row(BARIS_KUNCI, None, None, {"hidden": True})
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            self.kertas.set_column(urutan, urutan, kolom.width)
            self.kertas.write_string(BARIS_KEPALA, urutan, kolom.header, self.looks("kepala"))
            self.kertas.write_string(BARIS_KUNCI, urutan, kolom.key, self.looks("kunci"))

    def _baris(self, baris: int, isi: Mapping[str, object], nomor: int) -> None:
        lengkap: dict[str, object] = {kolom.key: isi.get(kolom.key) for kolom in self.lembar.columns}
        if "nomor" in self.letak:
            lengkap["nomor"] = nomor
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            look = self.looks(_LOOK[kolom.sifat], kolom.format)
            if kolom.sifat is Sifat.COMPUTED:
                lengkap[kolom.key] = kolom.twin(self._terhitung(lengkap), self.skala) if kolom.twin else None
                nilai = sederhanakan(lengkap[kolom.key])
                self.kertas.write_formula(
                    baris, urutan, self._rumus(kolom, baris, lengkap), look, "" if nilai is None else nilai
                )
            else:
                tulis_nilai(self.kertas, baris, urutan, lengkap[kolom.key], look)

        self.kertas.set_row(baris, tinggi_baris((lengkap[kolom.key], kolom.width) for kolom in self.lembar.columns))

    def _terhitung(self, isi: Mapping[str, object]) -> Mapping[str, object]:
        """Return the values that formulas can compute with: text in a column of figures counts as blank."""
        return {
            key: None if isinstance(nilai, str) and self.lembar.menurut_key[key].tipe is not Tipe.TEKS else nilai
            for key, nilai in isi.items()
        }

    def _rumus(self, kolom: Column, baris: int, isi: Mapping[str, object]) -> str:
        rumus = kolom.formula(isi) if callable(kolom.formula) else kolom.formula
        for key, urutan in self.letak.items():
            rumus = rumus.replace(f"{{{key}}}", f"{huruf(urutan)}{baris + 1}")
        rumus = rumus.replace("{skala_batas}", self.daftar.skala_batas)
        return "=" + rumus.replace("{skala_kategori}", self.daftar.skala_kategori)

    def _umumkan(self, kolom: Column, akhir: int) -> None:
        """Tell other sheets where the choices of this column stand."""
        abjad = huruf(self.letak[kolom.key])
        if kolom.key == "kode":
            self.daftar.tetapkan(
                Dari(self.lembar.nama, kolom.key),
                f"'{self.lembar.nama}'!${abjad}${BARIS_DATA + 1}:${abjad}${akhir + 1}",
            )

    def _pasang_halaman(self, akhir: int) -> None:
        terakhir = len(self.lembar.columns) - 1
        self.kertas.freeze_panes(BARIS_DATA, 1)
        self.kertas.autofilter(BARIS_KUNCI, 0, akhir, terakhir)
        self.kertas.set_landscape()
        self.kertas.set_paper(KERTAS_F4)
        self.kertas.fit_to_pages(1, 0)
        self.kertas.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.kertas.repeat_rows(BARIS_KEPALA)
        self.kertas.print_area(0, 0, akhir, terakhir)
        self.kertas.protect(SANDI, _BEBAS)
