"""Writing one value to one cell, always as what it is: text stays text."""

from datetime import date
from decimal import Decimal

from xlsxwriter.format import Format

from lakip_xl.domain.bulat import ke_angka
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.gambar.buku_kerja import LembarKerja


def tulis_nilai(worksheet: LembarKerja, baris: int, kolom: int, nilai: object, format_: Format) -> None:
    """Write a value; None is a blank cell with its look."""
    if type(nilai) is str:  # what most cells hold
        worksheet.write_string(baris, kolom, nilai, format_)
        return
    sederhana = sederhanakan(nilai)
    if isinstance(sederhana, str):
        worksheet.write_string(baris, kolom, sederhana, format_)
    elif sederhana is None:
        worksheet.write_blank(baris, kolom, None, format_)
    elif isinstance(sederhana, date):
        worksheet.write_datetime(baris, kolom, sederhana, format_)
    else:
        worksheet.write_number(baris, kolom, sederhana, format_)


def sederhanakan(nilai: object) -> str | int | float | date | None:
    """Return a value as a cell stores it: a measure that is a bare number becomes that number."""
    if isinstance(nilai, str):
        return str(nilai)
    if isinstance(nilai, Ukuran):
        nilai = nilai.sel
    if isinstance(nilai, Decimal):
        return ke_angka(nilai)
    if nilai is None or isinstance(nilai, int | float | date):
        return nilai
    return str(nilai)
