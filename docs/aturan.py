"""Writes docs/aturan.md from the docstrings that cite a rule, and from the words below: python docs/aturan.py."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from isi_aturan import ATURAN, BELUM

from lakip_xl.checks import CHECKS
from lakip_xl.domain.rumus import Rumus
from lakip_xl.tables import TABLES

DOCS = Path(__file__).parent
PAKET = DOCS.parent / "lakip_xl"

KUTIPAN = re.compile(r"\baturan (\d+(?:(?:, | and | dan | to )\d+)*)")
"""A citation in a docstring: aturan 6, aturan 1 and 6, aturan 1 to 6, aturan 2, 4 dan 6."""


class Tempat(NamedTuple):
    """Where a docstring cites a rule: a module below lakip_xl, and the name in it ("" for the module itself)."""

    modul: str
    nama: str

    def __str__(self) -> str:
        """Write it as Python names it, below lakip_xl: domain.capaian.naik."""
        return f"{self.modul}.{self.nama}" if self.nama else self.modul

    @property
    def rumus(self) -> str:
        """The Excel formula of a function that has one; "" otherwise."""
        modul = import_module(f"lakip_xl.{self.modul}")
        isi = attrgetter(self.nama)(modul) if self.nama else modul
        return f"={isi}" if isinstance(isi, Rumus) else ""


def nomor_dalam(teks: str) -> Iterator[int]:
    """Yield the numbers of the rules that a text cites."""
    for cocok in KUTIPAN.finditer(" ".join(teks.split())):
        for bagian in re.split(r", | and | dan ", cocok[1]):
            awal, _, akhir = bagian.partition(" to ")
            yield from range(int(awal), int(akhir or awal) + 1)


def _docstring(simpul: ast.Module | ast.ClassDef | ast.FunctionDef, nama: str = "") -> Iterator[tuple[str, str]]:
    """Yield each name of a body with its docstring, also those of attributes; the body's own stands under `nama`."""
    awal = f"{nama}." if nama else ""
    yield nama, ast.get_docstring(simpul) or ""
    for lalu, kini in pairwise(simpul.body):
        match lalu, kini:
            case (
                ast.Assign(targets=[ast.Name(id=milik)]) | ast.AnnAssign(target=ast.Name(id=milik)),
                ast.Expr(ast.Constant(str(teks))),
            ):
                yield f"{awal}{milik}", teks
    for isi in simpul.body:
        if isinstance(isi, ast.ClassDef | ast.FunctionDef):
            yield from _docstring(isi, f"{awal}{isi.name}")


def semua_tempat() -> dict[int, list[Tempat]]:
    """Return where each rule is cited, domain first; a module only where nothing in it cites the rule."""
    hasil: defaultdict[int, list[Tempat]] = defaultdict(list)
    modul = {".".join(berkas.relative_to(PAKET).with_suffix("").parts): berkas for berkas in PAKET.rglob("*.py")}
    for nama_modul in sorted(modul, key=lambda nama: (not nama.startswith("domain."), nama)):
        pohon = ast.parse(modul[nama_modul].read_text(encoding="utf-8"))
        for nama, teks in (*(isi for isi in _docstring(pohon) if isi[0]), ("", ast.get_docstring(pohon) or "")):
            for nomor in nomor_dalam(teks):
                if nama or all(tempat.modul != nama_modul for tempat in hasil[nomor]):
                    hasil[nomor].append(Tempat(nama_modul, nama))
    return hasil


def aturan_md() -> str:
    """Return the page of the rules: what each calculates, its source, its formulas, where it stands in the code."""
    tempat = semua_tempat()
    baris = [
        "# Aturan hitung",
        "",
        "Setiap aturan hitung laporan: apa yang dihitung, sumbernya, rumus Excel-nya dan tempatnya di kode (di bawah",
        "lakip_xl). Nomornya tetap; docstring menyebutnya sebagai aturan 1, aturan 2 dan seterusnya. Dibuat oleh",
        "`python docs/aturan.py` dari docstring itu.",
        "",
    ]
    for nomor, aturan in ATURAN.items():
        baris += [f"## {nomor}. {aturan.judul}", "", aturan.isi, "", f"Sumber: {aturan.sumber}.", ""]
        baris += [*_baris_tempat(tempat.get(nomor, [])), ""]
    if BELUM:
        baris += ["## Belum dibangun", "", "Sudah ditetapkan, belum ada di kode:", ""]
        baris += [f"- {nomor}. {isi}." for nomor, isi in BELUM.items()]
    return "\n".join(baris) + "\n"


def _baris_tempat(semua: list[Tempat]) -> Iterator[str]:
    """Write the places of a rule: names with their formulas, then the codes of checks, then those of tables."""
    kode_periksa = {_di_bawah_paket(check.periksa.__module__): check.kode for check in CHECKS}
    kode_tabel = {_di_bawah_paket(pengantar.susun.__module__): pengantar.kode for pengantar in TABLES}
    periksa = sorted({kode_periksa[tempat.modul] for tempat in semua if tempat.modul in kode_periksa})
    tabel = [kode_tabel[tempat.modul] for tempat in semua if not tempat.nama and tempat.modul in kode_tabel]
    for tempat in semua:
        if tempat.modul not in kode_periksa and (tempat.nama or tempat.modul not in kode_tabel):
            yield f"- `{tempat}`" + (f": `{tempat.rumus}`" if tempat.rumus else "")
    if periksa:
        yield f"- Pemeriksaan {', '.join(f'[{kode}](pemeriksaan.md#{kode.lower()})' for kode in periksa)}"
    if tabel:
        yield f"- Tabel {', '.join(tabel)}"


def _di_bawah_paket(modul: str) -> str:
    return modul.removeprefix("lakip_xl.")


if __name__ == "__main__":
    (DOCS / "aturan.md").write_text(aturan_md(), encoding="utf-8")
