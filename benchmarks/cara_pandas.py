"""The obvious way: read every sheet with pandas, write every table of the report with to_excel: FOLDER REKAMAN HASIL.

The figures of the report are taken as given; computing them, formulas, looks and charts would come on top.
"""

import pickle
import sys
from pathlib import Path

import pandas as pd

_NILAI = {"write_string": 2, "write_number": 2, "write_datetime": 2, "write_url": 4}


def main(folder: Path, rekaman: Path, hasil: Path) -> None:
    """Read the seven files, put the sheets of all units together, write them and the tables of the report."""
    masukan: dict[str, list[pd.DataFrame]] = {}
    for berkas in (folder / "perencanaan.xlsx", *sorted((folder / "masukan").glob("*.xlsx"))):
        for nama, isi in pd.read_excel(berkas, sheet_name=None, header=None, engine="openpyxl").items():
            masukan.setdefault(nama, []).append(isi)
    gabungan = {nama: pd.concat(bagian, ignore_index=True) for nama, bagian in masukan.items()}
    uang = gabungan["Anggaran"].iloc[:, 1:5].apply(pd.to_numeric, errors="coerce")
    uang.groupby(gabungan["Anggaran"][0]).sum()
    with pd.ExcelWriter(hasil, engine="openpyxl") as penulis:
        for nama, isi in tabel(rekaman).items():
            isi.to_excel(penulis, sheet_name=nama, index=False, header=False)


def tabel(rekaman: Path) -> dict[str, pd.DataFrame]:
    """Return the cells of every sheet of the report."""
    nama_lembar: list[str] = []
    sel: dict[str, dict[int, dict[int, object]]] = {}
    for jenis, nomor, nama, args, kwargs in pickle.loads(rekaman.read_bytes()):
        if nama == "add_worksheet":
            nama_lembar.append(args[0])
        elif jenis == "k" and nama == "write_formula":
            sel.setdefault(nama_lembar[nomor], {}).setdefault(args[0], {})[args[1]] = kwargs.get("value", args[-1])
        elif jenis == "k" and nama in _NILAI and len(args) > _NILAI[nama]:
            sel.setdefault(nama_lembar[nomor], {}).setdefault(args[0], {})[args[1]] = args[_NILAI[nama]]
    return {nama: pd.DataFrame.from_dict(isi, orient="index").sort_index() for nama, isi in sel.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
