"""The floor: read the same seven files with calamine, write the same cells, formats and charts with XlsxWriter.

python benchmarks/lantai.py rekam FOLDER REKAMAN    once, unmeasured: keep every call that draws the workbook
python benchmarks/lantai.py FOLDER REKAMAN HASIL    measured: read, and make the same calls again
"""

import pickle
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter
from rujuk import Rujuk
from xlsxwriter.worksheet import Worksheet


class LembarCepat(Worksheet):  # type: ignore[misc]
    """Takes formulas as they are, as the tool does."""

    def _prepare_formula(self, formula: str, _expand: bool = False) -> str:
        return formula.removeprefix("=")


def baca(folder: Path) -> int:
    """Read every sheet of the seven files; returns the number of rows."""
    from python_calamine import CalamineWorkbook

    baris = 0
    for berkas in (folder / "perencanaan.xlsx", *sorted((folder / "masukan").glob("*.xlsx"))):
        buku = CalamineWorkbook.from_path(berkas)
        for nama in buku.sheet_names:
            baris += len(buku.get_sheet_by_name(nama).to_python())
    return baris


def putar(rekaman: list[tuple[str, int, str, tuple[Any, ...], dict[str, Any]]]) -> bytes:
    """Make every recorded call again and return the workbook."""
    hasil = BytesIO()
    benda: dict[str, list[Any]] = {"f": [], "c": [], "k": []}
    buku: Any = None

    def isi(nilai: Any) -> Any:
        if isinstance(nilai, Rujuk):
            return benda[nilai[0]][nilai[1]]
        if isinstance(nilai, dict):
            return {kunci: isi(bagian) for kunci, bagian in nilai.items()}
        return [isi(bagian) for bagian in nilai] if isinstance(nilai, list) else nilai

    for jenis, nomor, nama, args, kwargs in rekaman:
        args_jadi, kwargs_jadi = (
            [isi(bagian) for bagian in args],
            {kunci: isi(bagian) for kunci, bagian in kwargs.items()},
        )
        if jenis == "buku_baru":
            buku = xlsxwriter.Workbook(hasil, *args_jadi)
        elif jenis == "b" and nama == "add_worksheet":
            benda["k"].append(buku.add_worksheet(args_jadi[0], worksheet_class=LembarCepat))
        elif jenis == "b":
            jadi = getattr(buku, nama)(*args_jadi, **kwargs_jadi)
            if nama in ("add_format", "add_chart"):
                benda["f" if nama == "add_format" else "c"].append(jadi)
        else:
            getattr(benda[jenis][nomor], nama)(*args_jadi, **kwargs_jadi)
    return hasil.getvalue()


def rekam(folder: Path, tujuan: Path) -> int:
    """Draw the year once with the tool, keep every call, and return their number."""
    from rekaman import Perekam

    from lakip_xl.pipeline.check import periksa_tahun
    from lakip_xl.pipeline.consolidate import gambar

    hasil = periksa_tahun(folder)
    with Perekam() as perekam:
        gambar(hasil.laporan, hasil.temuan)
    tujuan.write_bytes(pickle.dumps(perekam.panggilan))
    return len(perekam.panggilan)


if __name__ == "__main__":
    if sys.argv[1] == "rekam":
        print(rekam(Path(sys.argv[2]), Path(sys.argv[3])), "panggilan")
    else:
        baca(Path(sys.argv[1]))
        Path(sys.argv[3]).write_bytes(putar(pickle.loads(Path(sys.argv[2]).read_bytes())))
