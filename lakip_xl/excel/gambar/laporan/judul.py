"""Titles and headers: texts, or formulas where they hold names that stand on Data sheets."""

import textwrap
from collections.abc import Sequence

from lakip_xl.domain import urut
from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Tetapan, sisipkan
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.ubin import nilai_rumus
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.layout.sel import tunjuk
from lakip_xl.layout.susunan import AnyTable, Susunan
from lakip_xl.layout.table import AnyRumus, TableColumn

_HURUF_JUDUL, _TERPENDEK = 0.85, 50
"""Letters of a title for each character of column width; at least so many."""
_SISA = 2
"""Letters by which a title that a formula cuts may be longer."""


def tulis_judul_lembar(worksheet: LembarKerja, tabel: AnyTable, susunan: Susunan, looks: Looks) -> None:
    """Write the title of a sheet, of its first table."""
    if tabel.judul_lembar_rumus is None:
        worksheet.write_string(0, 0, tabel.judul_lengkap, looks("judul"))
    else:
        _tulis(worksheet, (0, 0), tabel, tabel.judul_lembar_rumus, susunan, looks("judul"))


def tulis_judul(
    worksheet: LembarKerja, tabel: AnyTable, susunan: Susunan, looks: Looks, lebar: Sequence[float]
) -> None:
    """Write the title above a table, within so many characters; what runs over would print on a page of its own."""
    terpanjang = max(int(sum(lebar) * _HURUF_JUDUL), _TERPENDEK)
    tempat = (tabel.baris_kepala - 1, tabel.kolom_awal)
    if tabel.judul_rumus is None:
        worksheet.write_string(*tempat, _muat(tabel.judul, terpanjang), looks("judul_bagian"))
    else:
        pangkas = urut.pangkas.untuk(batas=Tetapan(terpanjang - _SISA))
        rumus = sisipkan(pangkas, teks=tabel.judul_rumus)
        _tulis(worksheet, tempat, tabel, rumus, susunan, looks("judul_bagian"))


def tulis_kepala(
    worksheet: LembarKerja, tabel: AnyTable, kolom: TableColumn[object], susunan: Susunan, looks: Looks
) -> None:
    """Write the header of a column."""
    tempat = (tabel.baris_kepala, tabel.letak_kolom[kolom.key])
    if kolom.kepala_dari is None or not susunan.ada(kolom.kepala_dari):
        worksheet.write_string(*tempat, kolom.header, looks("kepala"))
    else:
        _tulis(worksheet, tempat, tabel, tunjuk.untuk(asal=kolom.kepala_dari), susunan, looks("kepala"))


def sel_judul(tabel: AnyTable) -> str:
    """Return the cell of the title above a table, as a chart names it."""
    return f"='{tabel.lembar}'!${huruf(tabel.kolom_awal)}${tabel.baris_kepala}"


def sel_kepala(tabel: AnyTable, key: str) -> str:
    """Return the cell of the header of a column, as a chart names it."""
    return f"='{tabel.lembar}'!${huruf(tabel.letak_kolom[key])}${tabel.baris_kepala + 1}"


def _tulis(  # noqa: PLR0913, PLR0917 - where, what and how
    worksheet: LembarKerja, tempat: tuple[int, int], tabel: AnyTable, rumus: AnyRumus, susunan: Susunan, look: object
) -> None:
    sel = susunan.lepas(tabel, rumus)
    worksheet.write_formula(*tempat, f"={sel.rumus}", look, nilai_rumus(sel.nilai))


def _muat(judul: str, terpanjang: int) -> str:
    return judul if len(judul) <= terpanjang else textwrap.shorten(judul, terpanjang, placeholder=" …")
