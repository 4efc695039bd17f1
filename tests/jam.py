"""Pages of docs that are walked word for word: what they say to type is typed, what they say to run is run."""

import re
import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.cli import app
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KEPALA
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet

_LEMBAR = re.compile(r"Lembar \*\*(?P<lembar>.+)\*\* di `(?P<berkas>.+)`")


class Blok(NamedTuple):
    """What the page has to run: commands, and the lines that they print."""

    baris: tuple[str, ...]


class Langkah(NamedTuple):
    """What was done: commands run, tables typed, cells typed."""

    perintah: int
    tabel: int
    sel: int


class Tabel(NamedTuple):
    """What the page has to type on a sheet, its headers first."""

    berkas: str
    lembar: str
    baris: tuple[tuple[str, ...], ...]


def langkah(halaman: str) -> Iterator[Blok | Tabel]:
    """Yield the steps of a page in its order."""
    for bagian in re.split(r"\n{2,}", halaman):
        baris = bagian.splitlines()
        if baris and all(isi.startswith("    ") for isi in baris):
            yield Blok(tuple(isi.strip() for isi in baris))
        elif cocok := _LEMBAR.fullmatch(bagian):
            lembar = cocok
        elif bagian.startswith("| "):
            isi = [tuple(sel.strip() for sel in satu.split("|")[1:-1]) for satu in baris]
            yield Tabel(lembar["berkas"], lembar["lembar"], (isi[0], *isi[2:]))


def nilai(kolom: Column, teks: str) -> object:
    """Return what a spreadsheet makes of a text that is typed into a cell of a column."""
    if kolom.tipe is Tipe.TANGGAL:
        return datetime.strptime(teks, "%d/%m/%Y")  # noqa: DTZ007 - cells know no zone
    return int(teks) if teks.isdecimal() and kolom.tipe is not Tipe.TEKS else teks or None


def ketik(berkas: Path, lembar: Sheet, kepala: Sequence[str], semua: Sequence[Sequence[object]]) -> int:
    """Type rows into cells that are not locked, and count those; what is prefilled shows which row is meant."""
    diketik = 0
    buku = openpyxl.load_workbook(berkas)
    worksheet = buku[lembar.nama]
    letak = {str(sel.value): sel.column for sel in worksheet[BARIS_KEPALA + 1]}
    penunjuk = [kolom.header for kolom in lembar.columns if kolom.header in kepala and kolom.sifat is Sifat.PREFILLED]
    for urutan, baris in enumerate(semua):
        isi = dict(zip(kepala, baris, strict=True))
        nomor = _baris(worksheet, {letak[nama]: isi[nama] for nama in penunjuk}) or BARIS_DATA + 1 + urutan
        for nama in (nama for nama in kepala if nama not in penunjuk and isi[nama] is not None):
            sel = worksheet.cell(nomor, letak[nama])
            assert not sel.protection.locked, f"{lembar.nama} › {sel.coordinate} terkunci"
            sel.value = isi[nama]  # type: ignore[assignment]
            diketik += 1
    assert all(isi.protection.sheet for isi in buku.worksheets if isi.sheet_state == "visible")
    buku.save(berkas)
    return diketik


def _baris(worksheet: Worksheet, penunjuk: dict[int, object]) -> int | None:
    """Return the row that prefilled cells show; None where there are none."""
    if not penunjuk:
        return None
    return next(
        nomor
        for nomor in range(BARIS_DATA + 1, worksheet.max_row + 1)
        if all(str(worksheet.cell(nomor, kolom).value) == str(isi) for kolom, isi in penunjuk.items())
    )


def jalani(folder: Path, semua: Iterable[Blok | Tabel], tercetak: Callable[[], str]) -> Langkah:
    """Walk the steps of a page: type its tables, run its commands, and see that they print what it says."""
    perintah, tabel, sel, terakhir = 0, 0, 0, ""
    for butir in semua:
        if isinstance(butir, Tabel):
            workbook = PERENCANAAN if butir.berkas.endswith("perencanaan.xlsx") else MASUKAN
            lembar = workbook.menurut_nama[butir.lembar]
            kolom = {isi.header: isi for isi in lembar.columns}
            kepala, *baris_isi = butir.baris
            isi = [[nilai(kolom[nama], teks) for nama, teks in zip(kepala, baris, strict=True)] for baris in baris_isi]
            sel += ketik(folder / butir.berkas, lembar, kepala, isi)
            tabel += 1
            continue
        for baris in butir.baris:
            if not baris.startswith("lakip-xl "):
                assert baris in terakhir, baris
                continue
            assert app.jalankan(shlex.split(baris)[1:]) == 0, baris
            terakhir = tercetak()
            perintah += 1
    return Langkah(perintah, tabel, sel)
