"""openpyxl in and out: read the seven files, write the cells of the annual workbook: FOLDER REKAMAN HASIL."""

import pickle
import sys
from pathlib import Path

import openpyxl
from openpyxl.styles import Border, Font, PatternFill, Side
from rujuk import Rujuk

_GARIS = Border(*(Side(style="thin"),) * 4)
_TULIS = {
    "write_string": 2,
    "write_number": 2,
    "write_formula": 2,
    "write_datetime": 2,
    "write_url": 4,
    "write_blank": 2,
}


def main(folder: Path, rekaman: Path, hasil: Path) -> None:
    """Read, then write every cell with a border, headers with a font and a fill."""
    for berkas in (folder / "perencanaan.xlsx", *sorted((folder / "masukan").glob("*.xlsx"))):
        for worksheet in openpyxl.load_workbook(berkas):
            sum(1 for _ in worksheet.iter_rows(values_only=True))
    buku = openpyxl.Workbook()
    buku.remove(buku.active)
    lembar = []
    tebal, biru = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E78")
    for jenis, nomor, nama, args, _ in pickle.loads(rekaman.read_bytes()):
        if nama == "add_worksheet":
            lembar.append(buku.create_sheet(args[0]))
        elif jenis == "k" and nama in _TULIS and len(args) > _TULIS[nama]:
            nilai = args[_TULIS[nama]]
            sel = lembar[nomor].cell(args[0] + 1, args[1] + 1, None if isinstance(nilai, Rujuk) else nilai)
            sel.border = _GARIS
            if args[0] == 4:
                sel.font, sel.fill = tebal, biru
    buku.save(hasil)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
