"""One input sheet: title, what to do, progress, headers, hidden keys, rows, and what guards its cells."""

import re
from collections.abc import Mapping, Sequence
from itertools import chain, repeat

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lakip_xl.domain import perhitungan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import sederhanakan, tulis_nilai
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.perbaikan import Tanda
from lakip_xl.excel.gambar.templat.validasi import pasang_validasi, pasang_warna
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import (
    BARIS_DATA,
    BARIS_JUDUL,
    BARIS_KEMAJUAN,
    BARIS_KEPALA,
    BARIS_KUNCI,
    BARIS_PERINTAH,
    SANDI,
)
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.terhitung import Terhitung

_LOOK = {Sifat.TYPED: "isian", Sifat.PREFILLED: "terisi", Sifat.COMPUTED: "dihitung"}
_BEBAS = {"format_columns": True, "format_rows": True, "select_locked_cells": True}
KERTAS_F4 = 14
_CATATAN = {"author": "lakip-xl", "x_scale": 2.2, "y_scale": 1.4, "font_size": 9}
_WILAYAH = re.compile(r"\{@(?:([^.}]+)\.)?([a-z_]+)\}")
_KEY = re.compile(r"\{([a-z_]+)\}")


class PenulisLembar:
    """Draws one sheet of rows."""

    def __init__(self, kertas: Worksheet, lembar: Sheet, looks: Looks, daftar: Daftar, denah: Denah) -> None:
        """Take the blank worksheet, the declaration, and what the whole workbook shares."""
        self.kertas = kertas
        self.lembar = lembar
        self.looks = looks
        self.daftar = daftar
        self.denah = denah
        self.letak = {kolom.key: urutan for urutan, kolom in enumerate(lembar.columns)}
        self.status: list[object] = []
        self.tanda: Tanda = {}

    def tulis(self, isi: Sequence[Mapping[str, object]], ruang: Ruang) -> None:
        """Write the rows, then the spare ones; `ruang` is what live formulas may look at."""
        akhir = self.denah.akhir(self.lembar.nama)
        for nomor, baris in enumerate(chain(isi, repeat(dict[str, object](), self.lembar.cadangan))):
            self._baris(BARIS_DATA + nomor, baris, ruang.pada(self.lembar.nama, nomor))
        self._kepala()
        for kolom in self.lembar.diketik:
            wilayah = (self.letak[kolom.key], BARIS_DATA, akhir)
            pasang_validasi(self.kertas, kolom, wilayah, self.daftar)
            pasang_warna(self.kertas, kolom, wilayah, self.looks)
        self._warnai_status(akhir)
        self._pasang_halaman(akhir)

    def _kepala(self) -> None:
        self.kertas.write_string(BARIS_JUDUL, 0, self.lembar.nama, self.looks("judul"))
        self.kertas.write_string(BARIS_PERINTAH, 0, self.lembar.perintah, self.looks("perintah"))
        self._kemajuan()
        self.kertas.set_row(BARIS_JUDUL, 24)
        self.kertas.set_row(BARIS_KEPALA, 42)
        self.kertas.set_row(BARIS_KUNCI, None, None, {"hidden": True})
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            self.kertas.set_column(urutan, urutan, kolom.width)
            self.kertas.write_string(BARIS_KEPALA, urutan, kolom.header, self.looks("kepala"))
            self.kertas.write_string(BARIS_KUNCI, urutan, kolom.key, self.looks("kunci"))

    def _kemajuan(self) -> None:
        """Count the rows that are done, live: "Selesai 18 dari 20 baris"."""
        wilayah = self.denah.wilayah(self.lembar.nama, "status", self.lembar.nama)
        selesai = f'SUMPRODUCT(--({wilayah}="{Status.OK}"))'
        semua = f'SUMPRODUCT(--({wilayah}<>""))'
        rumus = f'="Selesai "&{selesai}&" dari "&{semua}&" baris"'
        berstatus = [satu for satu in self.status if satu]
        nilai = f"Selesai {berstatus.count(Status.OK)} dari {len(berstatus)} baris"
        self.kertas.write_formula(BARIS_KEMAJUAN, 0, rumus, self.looks("kemajuan"), nilai)

    def _baris(self, baris: int, isi: Mapping[str, object], ruang: Ruang) -> None:
        lengkap: dict[str, object] = {kolom.key: isi.get(kolom.key) for kolom in self.lembar.columns}
        if "nomor" in self.letak:
            lengkap["nomor"] = baris - BARIS_DATA + 1
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            nilai = lengkap[kolom.key]
            if (catatan := self.tanda.get((baris - BARIS_DATA, kolom.key))) is not None:
                self.kertas.write_comment(baris, urutan, catatan, _CATATAN)
            if kolom.sifat is Sifat.COMPUTED:
                hitung = lengkap if kolom.key == "status" else self._terhitung(lengkap)
                lengkap[kolom.key] = kolom.twin(hitung, ruang) if kolom.twin else None
                self._rumus(
                    baris, urutan, self._isi_rumus(kolom, baris, lengkap, ruang), lengkap[kolom.key], self._look(kolom)
                )
            elif isinstance(nilai, Terhitung):
                lengkap[kolom.key] = self._realisasi_terhitung(baris, urutan, nilai, kolom)
            else:
                look = self._look(kolom, nilai, salah=(baris - BARIS_DATA, kolom.key) in self.tanda)
                tulis_nilai(self.kertas, baris, urutan, nilai, look)
        self.status.append(lengkap.get("status"))
        self.kertas.set_row(baris, tinggi_baris((lengkap[kolom.key], kolom.width) for kolom in self.lembar.columns))

    def _look(self, kolom: Column, nilai: object = None, *, salah: bool = False) -> Format:
        format_ = kolom.format
        sederhana = sederhanakan(nilai)
        if format_ in ("desimal", "ukuran") and (sederhana is None or isinstance(sederhana, int)):
            format_ = "bulat" if sederhana is not None else "umum"
        look = _LOOK[kolom.sifat]
        return self.looks(f"{look}_salah" if salah else look, format_)

    def _rumus(self, baris: int, urutan: int, rumus: str, nilai: object, look: Format) -> None:
        sederhana = sederhanakan(nilai)
        self.kertas.write_formula(baris, urutan, rumus, look, "" if sederhana is None else sederhana)

    def _realisasi_terhitung(self, baris: int, urutan: int, cara: Terhitung, kolom: Column) -> Ukuran | None:
        """Write the formula of a computed realisasi where its base figures stand in this workbook; lock the cell."""
        look = self.looks("dihitung", kolom.format)
        atas = self.denah.sel("Data Dasar", cara.pembilang, "nilai")
        bawah = self.denah.sel("Data Dasar", cara.penyebut, "nilai") if cara.penyebut else ("", None)
        if atas is None or bawah is None:
            self.kertas.write_blank(baris, urutan, None, look)
            return None
        rumus = perhitungan.RUMUS[cara.cara].replace("{pembilang}", atas[0]).replace("{penyebut}", bawah[0])
        nilai = perhitungan.compute_realisasi(cara.cara, atas[1], bawah[1])
        self._rumus(baris, urutan, f"={rumus}", nilai, look)
        return None if nilai is None else Ukuran(nilai)

    def _terhitung(self, isi: Mapping[str, object]) -> Mapping[str, object]:
        """Return the values that formulas can compute with: text in a column of figures counts as blank."""
        return {
            key: None if isinstance(nilai, str) and self.lembar.menurut_key[key].tipe is not Tipe.TEKS else nilai
            for key, nilai in isi.items()
        }

    def _isi_rumus(self, kolom: Column, baris: int, isi: Mapping[str, object], ruang: Ruang) -> str:
        rumus = kolom.formula(isi, ruang) if callable(kolom.formula) else kolom.formula
        rumus = rumus.replace("{@urutan}", f"(ROW()-ROW($A${BARIS_KUNCI + 1})-1)")
        rumus = _WILAYAH.sub(
            lambda cocok: self.denah.wilayah(cocok[1] or self.lembar.nama, cocok[2], self.lembar.nama), rumus
        )
        tetap = self.daftar.nama_tetap
        return "=" + _KEY.sub(
            lambda cocok: tetap.get(cocok[1]) or f"{self.denah.huruf(self.lembar.nama, cocok[1])}{baris + 1}", rumus
        )

    def _warnai_status(self, akhir: int) -> None:
        urutan = self.letak["status"]
        for status, look in (
            (Status.OK, "baik"),
            (Status.LENGKAPI, "periksa"),
            (Status.PERIKSA, "galat"),
            (Status.BUKAN_ANGKA, "galat"),
        ):
            aturan = {"type": "cell", "criteria": "==", "value": f'"{status}"', "format": self.looks.bersyarat(look)}
            self.kertas.conditional_format(BARIS_DATA, urutan, akhir, urutan, aturan)

    def _pasang_halaman(self, akhir: int) -> None:
        terakhir = len(self.lembar.columns) - 1
        self.kertas.freeze_panes(BARIS_DATA, 2 if terakhir > 1 else 1)
        self.kertas.set_landscape()
        self.kertas.set_paper(KERTAS_F4)
        self.kertas.fit_to_pages(1, 0)
        self.kertas.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.kertas.repeat_rows(BARIS_KEPALA)
        self.kertas.print_area(0, 0, akhir, terakhir)
        self.kertas.protect(SANDI, _BEBAS)
