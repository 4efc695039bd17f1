"""A worksheet that takes what this tool writes the short way, with the same bytes as XlsxWriter's own."""

from typing import Any

from xlsxwriter.worksheet import CellBlankTuple, CellFormulaTuple, CellNumberTuple, CellStringTuple, Worksheet

from lakip_xl.domain.alamat import huruf


class Kertas(Worksheet):  # type: ignore[misc]
    """A sheet of texts, numbers, blanks and formulas whose functions Excel 2010 has.

    XlsxWriter looks through every formula for newer functions and for letters that need an escape in every
    attribute; here there are none (tests hold it, and that the bytes are the same), and that search was a third of
    the time of a consolidation. It goes around methods that XlsxWriter may rename; its own are then used again.
    """

    write_string = Worksheet._write_string  # noqa: SLF001 - rows and columns only, no "A1" to look for
    write_number = Worksheet._write_number  # noqa: SLF001
    write_blank = Worksheet._write_blank  # noqa: SLF001

    def _write_formula(self, row: int, col: int, formula: str, cell_format: Any = None, value: Any = 0) -> int:
        """Keep a formula as it is."""
        if self._check_dimensions(row, col):
            return -1
        self.table[row][col] = CellFormulaTuple(self._prepare_formula(formula), cell_format, value)
        return 0

    def _prepare_formula(self, formula: str, _expand_future_functions: bool = False) -> str:
        """Take a formula as it is, in a cell or in a rule of colour."""
        return formula.removeprefix("=")

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        """Write the XML of a cell with a format; others are left to XlsxWriter."""
        if cell.format is None:
            super()._write_cell(row, col, cell)
            return
        awal = f'<c r="{huruf(col)}{row + 1}" s="{cell.format._get_xf_index()}"'  # noqa: SLF001
        if isinstance(cell, CellStringTuple):
            self.fh.write(f'{awal} t="s"><v>{cell.string}</v></c>')
        elif isinstance(cell, CellNumberTuple):
            self.fh.write(f"{awal}><v>{cell.number:.16G}</v></c>")
        elif isinstance(cell, CellBlankTuple):
            self.fh.write(f"{awal}/>")
        elif isinstance(cell, CellFormulaTuple):
            jenis = ' t="str"' if isinstance(cell.value, str) and cell.value else ""
            isi, nilai = self._escape_data(cell.formula), self._escape_data(cell.value)
            self.fh.write(f"{awal}{jenis}><f>{isi}</f><v>{nilai}</v></c>")
        else:
            super()._write_cell(row, col, cell)
