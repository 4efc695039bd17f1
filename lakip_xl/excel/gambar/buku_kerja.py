"""The workbook that everything is drawn on: each place takes text by its own rule, and XlsxWriter guesses nothing."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.chart import Chart
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.teks import (
    MAKS_CATATAN,
    MAKS_JUDUL,
    MAKS_SEL,
    bertindak,
    hasil_rumus,
    muat,
    sebaris,
    tautan_berkas,
)

HURUF = "Arial"
_BERKAS = "external:"
_MAKS_SIFAT = 255
_TULIS = Worksheet._write_string, Worksheet._write_url  # noqa: SLF001 - rows and columns only, no "A1" to look for


class LembarKerja(Worksheet):  # type: ignore[misc]
    """A sheet whose cells, links and notes take any text as text."""

    tenang: "Tenang"
    previous_row: int

    def write_string(self, row: int, col: int, string: str, cell_format: Format | None = None) -> Any:
        """Write a text; one that would become a formula if it were typed again is marked as text."""
        string = muat(string, MAKS_SEL)
        if bertindak(string):
            cell_format = self.tenang(cell_format)
        return _TULIS[0](self, row, col, string, cell_format)

    _write_string = write_string

    def write_formula(
        self, row: int, col: int, formula: str, cell_format: Format | None = None, value: object = 0
    ) -> Any:
        """Write a formula and what it gives."""
        return super().write_formula(row, col, formula, cell_format, siap_simpan(value))

    def _prepare_formula(self, formula: str, _expand_future_functions: bool = False) -> str:
        """Take a formula as it is: XlsxWriter looks for functions that are newer than Excel 2010, and none is."""
        return formula.removeprefix("=")

    def write_url(  # noqa: PLR0913, PLR0917 - as XlsxWriter has it
        self,
        row: int,
        col: int,
        url: str,
        cell_format: Format | None = None,
        string: str | None = None,
        tip: None = None,
    ) -> Any:
        """Write a link into this workbook ("internal:…") or to a file below its folder; else its text alone."""
        if url.startswith(_BERKAS) and not tautan_berkas(url.removeprefix(_BERKAS)):
            return self.write_string(row, col, string or "", cell_format)
        return _TULIS[1](self, row, col, url, cell_format, string, tip)

    def write_comment(self, row: int, col: int, comment: str, options: Mapping[str, Any] | None = None) -> Any:
        """Write a note at a cell, also of a row that has left memory; its author in one line."""
        isi = dict(options or {})
        isi["author"] = sebaris(isi.get("author", ""), MAKS_JUDUL)
        sampai, self.previous_row = self.previous_row, 0
        try:
            return super().write_comment(row, col, muat(comment, MAKS_CATATAN), isi)
        finally:
            self.previous_row = sampai

    def satukan(self, awal: tuple[int, int], akhir: tuple[int, int]) -> None:
        """Show cells, each written by itself in its row, as one; awal and akhir are (row, column)."""
        if awal != akhir:
            self.merge.append([*awal, *akhir])

    def insert_chart(self, row: int, col: int, chart: Chart, options: Mapping[str, Any]) -> Any:
        """Place a chart with its alternative text."""
        return super().insert_chart(
            row, col, chart, {**options, "description": sebaris(options["description"], MAKS_JUDUL)}
        )


def siap_simpan(nilai: object) -> object:
    """Return what a formula gives as its cell stores it."""
    return hasil_rumus(nilai) if isinstance(nilai, str) else nilai


class Tenang:
    """Formats again, with the mark that their cells hold text."""

    def __init__(self, buku: "BukuKerja") -> None:
        """Begin with none."""
        self._buku = buku
        self._jadi: dict[Format | None, Format] = {}

    def __call__(self, format_: Format | None) -> Format:
        """Return a format with the mark."""
        if format_ not in self._jadi:
            sifat = {} if format_ is None else self._buku.sifat[format_]
            self._jadi[format_] = self._buku.add_format({**sifat, "quote_prefix": True})
        return self._jadi[format_]


class BukuKerja(xlsxwriter.Workbook):  # type: ignore[misc]
    """A workbook: nothing typed becomes a formula, a link or a range; Arial everywhere."""

    def __init__(self, hasil: BytesIO, *, hemat: bool = False) -> None:
        """Begin a workbook that `close` writes to `hasil`.

        With `hemat` each row leaves memory when the next one begins, so that rows are to be written in their order.
        """
        self.hasil = hasil
        self.sifat: dict[Format, Mapping[str, Any]] = {}
        self.tenang = Tenang(self)
        opsi = {
            "in_memory": not hemat,
            "constant_memory": hemat,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": HURUF, "font_size": 10, "font_scheme": "none"},
        }
        super().__init__(hasil, opsi)

    def add_format(self, properties: Mapping[str, Any] | None = None) -> Format:
        """Make a format, whose properties are remembered."""
        format_ = super().add_format(properties)
        self.sifat[format_] = properties or {}
        return format_

    def add_worksheet(self, name: str, worksheet_class: type[LembarKerja] = LembarKerja) -> LembarKerja:
        """Add a sheet."""
        worksheet: LembarKerja = super().add_worksheet(name, worksheet_class)
        worksheet.tenang = self.tenang
        return worksheet

    def add_chart(self, options: Mapping[str, Any]) -> Chart:
        """Add a chart whose names are texts: XlsxWriter takes one like "Hore!A1" for a range."""
        chart = super().add_chart(options)
        chart._process_names = _nama  # noqa: SLF001 - where it guesses
        return chart

    def nyatakan(self, judul: str, dibuat: datetime, sifat: Mapping[str, str], *, perihal: str = "") -> None:
        """Set the title, the fixed mark of time, and the properties that say what the file is."""
        tentang = {"subject": perihal} if perihal else {}
        self.set_properties({"title": sebaris(judul, MAKS_JUDUL), **tentang, "created": dibuat})
        for kunci, nilai in sifat.items():
            self.set_custom_property(kunci, muat(nilai, _MAKS_SIFAT), "text")


def _nama(name: str | None, name_formula: str | None) -> tuple[str | None, str | None]:
    """Return the name of a part of a chart as text; a cell that it is read from is named by this tool alone."""
    if name_formula is not None:
        return "", name_formula
    return None if name is None else sebaris(name, MAKS_JUDUL), None
