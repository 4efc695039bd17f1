"""One input sheet: title, what to do, progress, headers, hidden keys, rows, and what guards its cells."""

from collections.abc import Mapping, Sequence
from itertools import chain, repeat

from xlsxwriter.format import Format

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Rumus, Tetapan, kutip
from lakip_xl.domain.triwulan import kunci_triwulan
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import sederhanakan, tulis_nilai
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.excel.gambar.templat.denah import Denah, isi_kolom
from lakip_xl.excel.gambar.templat.perbaikan import Tanda
from lakip_xl.excel.gambar.templat.tautan import tautan_petunjuk
from lakip_xl.excel.gambar.templat.validasi import SyaratWarna, pasang_validasi, pasang_warna
from lakip_xl.excel.gambar.templat.warna_triwulan import syarat_triwulan
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
from lakip_xl.laporan.kelengkapan import Permintaan, kemajuan_lembar, nilai_hitungan
from lakip_xl.laporan.kelengkapan_triwulan import LEMBAR_DIHITUNG, kemajuan_triwulan
from lakip_xl.laporan.masa_triwulan import Masa, MasaTriwulan
from lakip_xl.sheets.column import STATUS, Column, Sifat
from lakip_xl.sheets.hitung import lengkapi, rumus_baris
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.ruang import URUTAN, Kolom, Ruang, isi_sel
from lakip_xl.sheets.terhitung import Terhitung
from lakip_xl.sheets.tersumber import Tersumber

_LOOK = {Sifat.TYPED: "isian", Sifat.PREFILLED: "terisi", Sifat.COMPUTED: "dihitung"}
_BEBAS = {"format_columns": True, "format_rows": True, "select_locked_cells": True}
KERTAS_F4 = 14
_CATATAN = {"author": "lakip-xl", "x_scale": 2.2, "y_scale": 1.4, "font_size": 9}


class PenulisLembar:
    """Draws one sheet of rows."""

    def __init__(
        self, worksheet: LembarKerja, permintaan: Permintaan, looks: Looks, daftar: Daftar, denah: Denah
    ) -> None:
        """Take the blank worksheet, what is asked on it, and what the whole workbook shares."""
        self.worksheet = worksheet
        self.lembar = lembar = permintaan.lembar
        self.looks = looks
        self.daftar = daftar
        self.denah = denah
        self.letak = {kolom.key: urutan for urutan, kolom in enumerate(lembar.columns)}
        self.permintaan = permintaan
        self.isi: list[Mapping[str, object]] = []
        self.tanda: Tanda = {}
        self.masa: MasaTriwulan | None = None

    def tulis(self, isi: Sequence[Mapping[str, object]], ruang: Ruang) -> None:
        """Write the rows, then the spare ones; `ruang` is what live formulas may look at."""
        akhir = self.denah.akhir(self.lembar.nama)
        kosong = repeat(dict[str, object](), self.lembar.muat(len(isi)) - len(isi))
        for nomor, baris in enumerate(chain(isi, kosong)):
            self._baris(BARIS_DATA + nomor, baris, ruang.pada(self.lembar.nama, nomor))
        self._kepala()
        for kolom in self.lembar.diketik:
            wilayah = (self.letak[kolom.key], BARIS_DATA, akhir)
            pasang_validasi(self.worksheet, kolom, wilayah, self.daftar)
            belum = self._belum(kolom)
            syarat = SyaratWarna(belum) if self.masa is None else syarat_triwulan(self.lembar, self.masa, kolom, belum)
            pasang_warna(self.worksheet, kolom, wilayah, self.looks, syarat)
        self._warnai_status(akhir)
        self._pasang_halaman(akhir)

    def _belum(self, kolom: Column) -> str:
        """Return when a blank cell is missing: its row's Status asks for it; "" where none can."""
        if not kolom.required and kolom.key not in self.lembar.ditanya:
            return ""
        status = f"${huruf(self.letak[STATUS])}{BARIS_DATA + 1}"
        if kolom.required:
            return f'AND({status}<>"",{status}<>{kutip(Status.OK)})'
        return f"{status}={kutip(Status.LENGKAPI)}"

    def _kepala(self) -> None:
        self.worksheet.write_string(BARIS_JUDUL, 0, self.lembar.nama, self.looks("judul"))
        self.worksheet.write_string(BARIS_PERINTAH, 0, self.lembar.perintah, self.looks("perintah"))
        self._kemajuan()
        tautan_petunjuk(self.worksheet, self.lembar.beku, self.looks)
        self.worksheet.set_row(BARIS_JUDUL, 24)
        self.worksheet.set_row(BARIS_KEPALA, 42)
        self.worksheet.set_row(BARIS_KUNCI, None, None, {"hidden": True})
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            self.worksheet.set_column(urutan, urutan, kolom.width, None, {"hidden": True} if kolom.hidden else None)
            self.worksheet.write_string(BARIS_KEPALA, urutan, kolom.header, self.looks("kepala"))
            self.worksheet.write_string(BARIS_KUNCI, urutan, kolom.key, self.looks("kunci"))

    def _kemajuan(self) -> None:
        """Count the rows that are done, live: "Selesai 18 dari 20 baris"."""
        rumus = kemajuan_lembar(self.permintaan)
        if self.masa is not None and self.masa.kini and self.lembar in LEMBAR_DIHITUNG:
            rumus = kemajuan_triwulan(self.lembar, self.masa.kini)
        tertulis, nilai = self._tulis_rumus(rumus, BARIS_KEMAJUAN), nilai_hitungan(rumus, self.kolom)
        self.worksheet.write_formula(BARIS_KEMAJUAN, 0, f"={tertulis}", self.looks("kemajuan"), nilai)

    @property
    def kolom(self) -> Mapping[str, Sequence[object]]:
        """The columns as they were written, by key."""
        return {key: [isi_sel(baris[key]) for baris in self.isi] for key in self.letak}

    @property
    def _bernomor(self) -> bool:
        """Whether its rows are numbered; a number that people type is none of those."""
        return (kolom := self.lembar.menurut_key.get("nomor")) is not None and kolom.sifat is Sifat.PREFILLED

    def _baris(self, baris: int, isi: Mapping[str, object], ruang: Ruang) -> None:
        nomor = baris - BARIS_DATA
        isi = {**isi, "nomor": nomor + 1} if self._bernomor else isi
        terhitung = {key: self.denah.terhitung(nilai) for key, nilai in isi.items() if isinstance(nilai, Terhitung)}
        diketahui = {key: isi_kolom(self.lembar.menurut_key[key], hitung.nilai) for key, hitung in terhitung.items()}
        lengkap = lengkapi(self.lembar, {**isi, **diketahui}, ruang)
        for kolom in self.lembar.columns:
            urutan = self.letak[kolom.key]
            nilai = lengkap[kolom.key]
            if (catatan := self.tanda.get((nomor, kolom.key))) is not None:
                self.worksheet.write_comment(baris, urutan, catatan, _CATATAN)
            if kolom.sifat is Sifat.COMPUTED:
                rumus = self._tulis_rumus(rumus_baris(kolom, lengkap, ruang), baris)
                self._rumus(baris, urutan, rumus, nilai, self._look(kolom))
            elif kolom.key in terhitung:
                self._rumus(baris, urutan, terhitung[kolom.key].rumus, nilai, self.looks("dihitung", kolom.format))
            else:
                if isinstance(nilai, Tersumber) and catatan is None:
                    self.worksheet.write_comment(baris, urutan, f"Dari {nilai.asal}", _CATATAN)
                masa = Masa.KINI if self.masa is None else self.masa.masa_sel(self.lembar, kolom.key, lengkap)
                look = self._look(kolom, nilai, salah=catatan is not None, masa=masa)
                tulis_nilai(self.worksheet, baris, urutan, nilai, look)
        self.isi.append(lengkap)
        self.worksheet.set_row(baris, tinggi_baris((lengkap[kolom.key], kolom.width) for kolom in self.lembar.columns))

    def _look(self, kolom: Column, nilai: object = None, *, salah: bool = False, masa: Masa = Masa.KINI) -> Format:
        format_ = kolom.format
        sederhana = sederhanakan(nilai)
        if format_ in ("desimal", "ukuran") and (sederhana is None or isinstance(sederhana, int)):
            format_ = "bulat" if sederhana is not None else "umum"
        look = "dihitung" if isinstance(nilai, Tersumber) else _LOOK[kolom.sifat]
        if salah:
            return self.looks(f"{_LOOK[kolom.sifat]}_salah", format_)
        if look == "isian" and masa is Masa.DITUTUP:
            look = "ditutup"
        elif look == "isian" and (sederhana is not None or masa is Masa.NANTI):
            look = "isian_terisi" if sederhana is not None else "isian_nanti"
        return self.looks(look, format_)

    def _rumus(self, baris: int, urutan: int, rumus: str, nilai: object, look: Format) -> None:
        """Write a formula with its value; a blank cell where there is none."""
        sederhana = sederhanakan(nilai)
        if rumus:
            self.worksheet.write_formula(baris, urutan, f"={rumus}", look, "" if sederhana is None else sederhana)
        else:
            self.worksheet.write_blank(baris, urutan, None, look)

    def _tulis_rumus(self, rumus: Rumus[..., object], baris: int) -> str:
        return rumus.tulis({nama: self._tempat(tempat, baris) for nama, tempat in rumus.tempat.items()})

    def _tempat(self, tempat: object, baris: int) -> str:
        """Write a place as a formula in this row writes it."""
        if isinstance(tempat, Tetapan):
            return str(tempat)
        if isinstance(tempat, Kolom):
            return self.denah.wilayah(tempat.lembar or self.lembar.nama, tempat.key, self.lembar.nama)
        nama = str(tempat)
        if nama in self.letak:
            return f"{huruf(self.letak[nama])}{baris + 1}"
        return f"(ROW()-ROW($A${BARIS_KUNCI + 1})-1)" if nama == URUTAN else self.daftar.nama_tetap[nama]

    def _warnai_status(self, akhir: int) -> None:
        urutan = self.letak[STATUS]
        for status, look in (
            (Status.OK, "baik"),
            (Status.JELASKAN, "periksa"),
            (Status.LENGKAPI, "periksa"),
            (Status.PERIKSA, "galat"),
            (Status.BUKAN_ANGKA, "galat"),
        ):
            aturan = {"type": "cell", "criteria": "==", "value": kutip(status), "format": self.looks.bersyarat(look)}
            self.worksheet.conditional_format(BARIS_DATA, urutan, akhir, urutan, aturan)

    def _pilih_sel(self) -> None:
        """Put the cursor on the first cell to type: the first one that is asked now and blank, where there is one."""
        masa = self.masa or MasaTriwulan(frozenset(), 0)
        diketik = self.lembar.diketik
        kolom = next((isi for isi in diketik if isi.key == kunci_triwulan(masa.kini)), diketik[0])
        dihitung = kolom.dihitung_bila or (lambda _: False)
        kosong = (
            nomor
            for nomor, isi in enumerate(self.isi)
            if isi[kolom.key] is None
            and not dihitung(isi)
            and (self.masa is None or masa.masa_sel(self.lembar, kolom.key, isi) is Masa.KINI)
        )
        sel = (BARIS_DATA + next(kosong, 0), self.letak[kolom.key])
        self.worksheet.set_selection(*sel, *sel)

    def _pasang_halaman(self, akhir: int) -> None:
        self._pilih_sel()
        terakhir = len(self.lembar.columns) - 1
        self.worksheet.freeze_panes(BARIS_DATA, self.lembar.beku)
        self.worksheet.set_landscape()
        self.worksheet.set_paper(KERTAS_F4)
        self.worksheet.fit_to_pages(1, 0)
        self.worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.worksheet.repeat_rows(BARIS_KEPALA)
        self.worksheet.print_area(0, 0, akhir, terakhir)
        self.worksheet.protect(SANDI, _BEBAS)
