"""Other programs that save workbooks, for tests: each reads a file and writes it anew."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from libreoffice import konversi

_SHEETJS = """
const X = require('xlsx');
X.writeFile(X.readFile(process.argv[1], {cellNF: true, cellFormula: true, bookVBA: false}), process.argv[2]);
"""
_EXCELJS = """
const E = require('exceljs');
(async () => {
  const buku = new E.Workbook();
  await buku.xlsx.readFile(process.argv[1]);
  await buku.xlsx.writeFile(process.argv[2]);
})();
"""

Simpan = Callable[[Path, Path], None]
"""Reads the first file and writes the second."""


def node(paket: str, naskah: str) -> Simpan:
    """Return what saves with a package of npm."""

    def simpan(asal: Path, tujuan: Path) -> None:
        npm, jalankan = shutil.which("npm"), shutil.which("node")
        if npm is None or jalankan is None:
            pesan = "node dan npm tidak ada; pasang dengan apt-get install nodejs npm"
            if os.environ.get("CI"):
                pytest.fail(pesan)
            pytest.skip(pesan)
        kerja = tujuan.parent.parent / "node"
        kerja.mkdir(exist_ok=True)
        if not (kerja / "node_modules").is_dir():
            pasang = [npm, "install", "--silent", "--no-audit", "--no-fund", paket]
            subprocess.run(pasang, cwd=kerja, check=True, capture_output=True, timeout=300)
        subprocess.run(
            [jalankan, "-e", naskah, str(asal), str(tujuan)], cwd=kerja, check=True, capture_output=True, timeout=120
        )

    return simpan


def libreoffice(asal: Path, tujuan: Path) -> None:
    """Save with LibreOffice."""
    with tempfile.TemporaryDirectory() as sementara:
        shutil.move(konversi(asal, Path(sementara)), tujuan)


def dengan_openpyxl(asal: Path, tujuan: Path) -> None:
    """Save with openpyxl."""
    openpyxl.load_workbook(asal).save(tujuan)


def gnumeric(asal: Path, tujuan: Path) -> None:
    """Save with Gnumeric."""
    subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", str(asal), str(tujuan)], check=True, timeout=120)


PROGRAM: dict[str, Simpan] = {
    "LibreOffice": libreoffice,
    "openpyxl": dengan_openpyxl,
    "SheetJS": node("xlsx@0.18.5", _SHEETJS),
    "ExcelJS": node("exceljs@4.4.0", _EXCELJS),
} | ({"Gnumeric": gnumeric} if shutil.which("ssconvert") else {})
"""Every program that this machine has; Gnumeric where it is installed."""
