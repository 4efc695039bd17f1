"""A worksheet that writes the cells of a report the short way."""

from typing import Any

from xlsxwriter.worksheet import (
    CellBlankTuple,
    CellDatetimeTuple,
    CellFormulaTuple,
    CellNumberTuple,
    CellStringTuple,
)

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.triwulan import TAK_DIGAMBAR, TAK_DIGAMBAR_RUMUS
from lakip_xl.excel.gambar.buku_kerja import LembarKerja, siap_simpan
from lakip_xl.excel.gambar.teks import MAKS_SEL, bertindak, muat

_ANGKA = (CellNumberTuple, CellDatetimeTuple)


class _Gaya(dict[Any, str]):
    """The attribute of style by format, made when it is first asked for."""

    def __missing__(self, format_: Any) -> str:
        """Make it; a cell without a format has none."""
        self[format_] = "" if format_ is None else f' s="{format_._get_xf_index()}"'  # noqa: SLF001
        return self[format_]


class LembarCepat(LembarKerja):
    """A sheet of texts, numbers, dates, blanks and formulas whose functions Excel 2010 has; no rich text.

    XlsxWriter looks through every formula for newer functions, through every address and attribute for letters
    that need an escape, and counts the columns that a row fills; here none of that is needed, and it was a third
    of the time of a consolidation. Cells are the same as its own (a test compares). The methods belong to
    XlsxWriter's inside, which is why pyproject.toml bounds its version narrowly.
    """

    write_number = LembarKerja._write_number  # noqa: SLF001 - rows and columns only, no "A1" to look for
    write_blank = LembarKerja._write_blank  # noqa: SLF001
    write_datetime = LembarKerja._write_datetime  # noqa: SLF001

    def write_string(self, row: int, col: int, string: str, cell_format: Any = None) -> int:
        """Keep a text, which fits its cell; see `LembarKerja`."""
        string = muat(string, MAKS_SEL)
        if bertindak(string):
            cell_format = self.tenang(cell_format)
        if self._check_dimensions(row, col):
            return -1
        if self.constant_memory:
            if row > self.previous_row:
                self._write_single_row(row)
        else:
            string = self.str_table._get_shared_string_index(string)  # noqa: SLF001
        self.table[row][col] = CellStringTuple(string, cell_format)
        return 0

    _write_string = write_string

    def write_formula(self, row: int, col: int, formula: str, cell_format: Any = None, value: Any = 0) -> int:
        """Keep a formula as it is."""
        if self._check_dimensions(row, col):
            return -1
        if self.constant_memory and row > self.previous_row:
            self._write_single_row(row)
        self.table[row][col] = CellFormulaTuple(self._prepare_formula(formula), cell_format, siap_simpan(value))
        return 0

    def _write_rows(self) -> None:
        """Write the XML of every row."""
        gaya = _Gaya()
        polos = self.default_row_height == self.original_row_height
        for nomor in range(self.dim_rowmin, self.dim_rowmax + 1):
            sel, info = self.table.get(nomor), self.row_info.get(nomor)
            if sel:
                baris = str(nomor + 1)
                if info is None and polos:
                    self.fh.write(f'<row r="{baris}">')
                else:
                    self._write_row(nomor, None, info)
                xml = [
                    f'<c r="{huruf(kolom)}{baris}"{gaya[isi.format]} t="s"><v>{isi.string}</v></c>'
                    if type(isi) is CellStringTuple
                    else self._xml_sel(huruf(kolom) + baris, isi, gaya[isi.format])
                    for kolom, isi in sorted(sel.items())
                ]
                self.fh.write("".join((*xml, "</row>")))
            elif info:
                self._write_empty_row(nomor, None, info)

    def _xml_sel(self, alamat: str, sel: Any, gaya: str) -> str:
        """Return the XML of a cell that holds no text of its own; `gaya` is its attribute of style."""
        if isinstance(sel, _ANGKA):
            return f'<c r="{alamat}"{gaya}><v>{sel.number:.16G}</v></c>'
        if isinstance(sel, CellFormulaTuple):
            jenis, nilai = "", sel.value
            if isinstance(nilai, str):
                galat = nilai == TAK_DIGAMBAR and TAK_DIGAMBAR_RUMUS in sel.formula
                jenis, nilai = ' t="e"' if galat else ' t="str"' if nilai else "", self._escape_data(nilai)
            return f'<c r="{alamat}"{gaya}{jenis}><f>{self._escape_data(sel.formula)}</f><v>{nilai}</v></c>'
        if isinstance(sel, CellBlankTuple):
            return f'<c r="{alamat}"{gaya}/>'
        raise TypeError(type(sel).__name__)
