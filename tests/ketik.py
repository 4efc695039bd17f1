"""Typing into templates as a person does: by the keys of their columns, from the first free row."""

from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI

Isian = dict[str, object]


def ketik_baris(worksheet: Worksheet, baris: list[Isian]) -> None:
    """Type rows in the order of the sheet, from the first row of data."""
    kolom = {sel.value: sel.column for sel in worksheet[BARIS_KUNCI + 1]}
    for nomor, isi in enumerate(baris, start=BARIS_DATA + 1):
        for key, nilai in isi.items():
            worksheet.cell(nomor, kolom[key]).value = nilai  # type: ignore[assignment]


def ketik(worksheet: Worksheet, kunci: str, isi: Isian) -> None:
    """Type into the row of a key."""
    kolom = {sel.value: sel.column for sel in worksheet[BARIS_KUNCI + 1]}
    letak = kolom.get("kunci") or kolom["kode"]
    nomor = next(nomor for nomor in range(1, worksheet.max_row + 1) if worksheet.cell(nomor, letak).value == kunci)
    for key, nilai in isi.items():
        worksheet.cell(nomor, kolom[key]).value = nilai  # type: ignore[assignment]


def ketik_rencana(berkas: Path, identitas: Isian, lembar: dict[str, list[Isian]]) -> None:
    """Fill a blank planning workbook: its settings and the rows of its sheets."""
    buku = openpyxl.load_workbook(berkas)
    for key, nilai in identitas.items():
        ketik(buku["Identitas"], key, {"nilai": nilai})
    for nama, baris in lembar.items():
        ketik_baris(buku[nama], baris)
    buku.save(berkas)


def isi_tabel(buku: Workbook, lembar: str, judul: str = "") -> list[Isian]:
    """Return the rows of the first table of a report sheet, or of the one whose title begins so, by header."""
    worksheet = buku[lembar]
    nomor = next(sel.row + 1 for sel in worksheet["A"] if str(sel.value).startswith(judul)) if judul else 5
    kepala = [sel.value for sel in worksheet[nomor]]
    baris = []
    for isi in worksheet.iter_rows(min_row=nomor + 1, values_only=True):
        if all(nilai is None or nilai == "" for nilai in isi):
            break
        baris.append({str(nama): nilai for nama, nilai in zip(kepala, isi, strict=True)})
    return baris
