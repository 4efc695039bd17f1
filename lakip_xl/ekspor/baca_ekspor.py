"""Tidy CSV of an earlier year, as `export` wrote them, as the plan that they tell of, with its figures."""

import csv
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple, cast

from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.ukuran import Ukuran, baca_ukuran
from lakip_xl.ekspor.anggaran import ANGGARAN
from lakip_xl.ekspor.data_dasar import DATA_DASAR
from lakip_xl.ekspor.indikator import INDIKATOR
from lakip_xl.ekspor.tabel_rapi import TabelRapi
from lakip_xl.ekspor.teks_csv import teks_asli
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.laporan_lama import LaporanLama
from lakip_xl.excel.baca.reviu import LAPANG
from lakip_xl.excel.baca.tafsir import tafsirkan
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.rollover import AngkaTahun
from lakip_xl.sheets.perencanaan import PERENCANAAN, Identitas, IndikatorRencana, Program, Unit, Variabel
from lakip_xl.sheets.sheet import Asal, Row

_BILANGAN = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
_PEMISAH_UNIT = ", "


class _BarisEkspor(NamedTuple):
    """The rows of a CSV: its name, the number of a line, and the texts by column."""

    berkas: str
    nomor: int
    sel: Mapping[str, str]

    def bilangan(self, kolom: str) -> Decimal | None:
        """Return the number of a cell, None where it is blank; BerkasDitolak where it is none."""
        teks = self.sel[kolom]
        if teks and not _BILANGAN.fullmatch(teks):
            raise self.salah(kolom, "angka dengan titik desimal")
        return Decimal(teks) if teks else None

    def bulat(self, kolom: str) -> int:
        """Return a whole number, which must be there."""
        nilai = self.bilangan(kolom)
        if nilai is None or nilai != int(nilai):
            raise self.salah(kolom, "angka bulat")
        return int(nilai)

    def ukuran(self, kolom: str) -> Ukuran | None:
        """Return a measure: a number with a dot, or as people write it."""
        teks = self.sel[kolom]
        if not teks or _BILANGAN.fullmatch(teks):
            return Ukuran(Decimal(teks)) if teks else None
        bacaan = baca_ukuran(teks)
        if len(bacaan) != 1:
            raise self.salah(kolom, "angka, rentang atau predikat")
        return bacaan[0]

    def baris(self, kelas: type[Row], *keys: str, **isi: object) -> Row:
        """Return a row of the plan: cells by their keys, read by its columns, and what is given."""
        for key in keys:
            kolom = kelas.lembar.menurut_key[key]
            isi[key] = tafsirkan(kolom, self.sel[key]).nilai
            if isi[key] is None and (self.sel[key] or kolom.mutlak):
                raise self.salah(key, f"isi kolom {kolom.header}")
        dinyatakan = {kolom.key: None for kolom in kelas.lembar.dibaca}
        asal = Asal(self.berkas, kelas.lembar.nama, self.nomor, {})
        return cast("Row", cast("Any", kelas)(asal=asal, **{**dinyatakan, **isi}))

    def salah(self, kolom: str, harus: str) -> BerkasDitolak:
        """Return what to raise where a cell cannot be read."""
        return BerkasDitolak(f"{self.berkas} baris {self.nomor}, {kolom}: '{self.sel[kolom][:60]}' bukan {harus}")


def baca_ekspor(folder: Path) -> LaporanLama:
    """Read anggaran.csv, indikator.csv and data_dasar.csv of a folder; BerkasDitolak where one is not as written."""
    anggaran, indikator, dasar = (tuple(_baca(folder, tabel)) for tabel in (ANGGARAN, INDIKATOR, DATA_DASAR))
    tahun = {isi.bulat("tahun") for isi in (*anggaran, *indikator)}
    if len(tahun) != 1:
        raise BerkasDitolak(
            f"tahun di CSV harus satu; yang ditemukan: {', '.join(map(str, sorted(tahun))) or 'tidak ada'}"
        )
    (milik,) = tahun
    variabel = {isi.sel["kode"]: isi for isi in dasar}
    baris = {
        Identitas.lembar.nama: (_identitas(milik),),
        Unit.lembar.nama: tuple(_unit((*anggaran, *indikator, *dasar))),
        Program.lembar.nama: tuple(_program(anggaran)),
        Variabel.lembar.nama: tuple(isi.baris(Variabel, "kode", "nama", "satuan", "unit") for isi in variabel.values()),
        IndikatorRencana.lembar.nama: tuple(
            isi.baris(
                IndikatorRencana,
                *("kode", "indikator", "satuan", "unit"),
                "jenjang",
                "acuan",
                "polaritas",
                "cara_hitung",
            )
            for isi in indikator
        ),
    }
    return LaporanLama(
        Laporan(Buku(PERENCANAAN, folder.name, baris=baris)),
        (*(_angka_indikator(isi) for isi in indikator), *_angka_dasar(dasar)),
    )


def _baca(folder: Path, tabel: TabelRapi) -> Iterator[_BarisEkspor]:
    nama = f"{tabel.nama}.csv"
    try:
        teks = isi_berkas(folder / nama, LAPANG).decode("utf-8-sig")
        semua = list(csv.reader(StringIO(teks, newline=""), strict=True))
    except BerkasDitolak as galat:
        raise BerkasDitolak(f"{nama}: {galat}; tulis dengan: lakip-xl export FOLDER --out FOLDER") from galat
    except (UnicodeDecodeError, csv.Error) as galat:
        raise BerkasDitolak(f"{nama} bukan CSV seperti ditulis export; tulis ulang dari folder tahunnya") from galat
    kepala = semua[0] if semua else []
    if kurang := [kolom for kolom in tabel.kolom if kolom not in kepala]:
        raise BerkasDitolak(
            f"{nama}: tidak ada kolom {', '.join(kurang)}; baris pertamanya harus {', '.join(tabel.kolom)}"
        )
    for nomor, sebaris in enumerate(semua[1:], start=2):
        if len(sebaris) != len(kepala):
            raise BerkasDitolak(f"{nama} baris {nomor}: {len(sebaris)} isi, padahal kolomnya {len(kepala)}")
        yield _BarisEkspor(nama, nomor, {kolom: teks_asli(isi) for kolom, isi in zip(kepala, sebaris, strict=True)})


def _identitas(tahun: int) -> Row:
    dinyatakan = {kolom.key: None for kolom in Identitas.lembar.dibaca}
    return cast("Row", cast("Any", Identitas)(asal=Asal("", "", 0, {}), **{**dinyatakan, "tahun": tahun}))


def _unit(semua: tuple[_BarisEkspor, ...]) -> Iterator[Row]:
    """Yield the units in the order in which they are met; CSV hold their codes and no names."""
    kode = dict.fromkeys(satu for isi in semua for satu in isi.sel["unit"].split(_PEMISAH_UNIT) if satu)
    asal = Asal(ANGGARAN.nama, Unit.lembar.nama, 0, {})
    dinyatakan = {kolom.key: None for kolom in Unit.lembar.dibaca}
    for satu in kode:
        yield cast("Any", Unit)(asal=asal, **{**dinyatakan, "kode": satu, "nama": satu})


def _program(semua: tuple[_BarisEkspor, ...]) -> Iterator[Row]:
    """Yield the rows of Program; a sub kegiatan once for each of its units."""
    for isi in semua:
        milik = (
            isi.sel["unit"].split(_PEMISAH_UNIT) if isi.sel["jenjang"] == Jenjang.SUB_KEGIATAN.name.lower() else [None]
        )
        for unit in milik:
            yield isi.baris(Program, "kode", "uraian", unit=unit or None)


def _angka_indikator(isi: _BarisEkspor) -> AngkaTahun:
    sel = isi.sel
    ukuran = (isi.ukuran("target"), isi.ukuran("realisasi"))
    return AngkaTahun(sel["kode"], sel["indikator"], isi.bulat("tahun"), sel["satuan"] or None, *ukuran)


def _angka_dasar(semua: tuple[_BarisEkspor, ...]) -> Iterator[AngkaTahun]:
    for isi in semua:
        if (nilai := isi.bilangan("nilai")) is not None:
            sel = isi.sel
            yield AngkaTahun(
                sel["kode"], sel["nama"], isi.bulat("tahun"), sel["satuan"], None, Ukuran(nilai), sel["sumber"] or None
            )
