"""lakip-xl explain."""

import sys
from collections.abc import Iterable
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_semua

_TERLEBAR = 100
"""Columns beyond which lines are hard to read."""
CONTOH = (
    "lakip-xl explain A03",
    "lakip-xl explain",
)


def explain(
    kode: Annotated[
        str | None, typer.Argument(metavar="KODE", help="Kode temuan, misalnya A03. Kosong: daftar semua kode.")
    ] = None,
    semua: Annotated[
        bool, typer.Option("--all", help="Jelaskan semua kode, sebagai halaman docs/pemeriksaan.md.")
    ] = False,
) -> int:
    """Jelaskan sebuah kode temuan.

    Apa yang harus benar, mengapa, dan apa yang perlu dilakukan, dengan contoh yang salah dan yang benar.
    """
    from lakip_xl.checking.panduan import panduan, seluruh_panduan
    from lakip_xl.checking.panduan_naskah import panduan_naskah
    from lakip_xl.checks import CHECKS
    from lakip_xl.checks.naskah import CHECKS as CHECKS_NASKAH

    if semua:
        cetak_semua(seluruh_panduan(CHECKS, CHECKS_NASKAH))
        return 0
    if kode is None:
        for check in CHECKS:
            cetak(f"{check.kode}  {check.level:<10}  {check.keterangan}")
        for check_naskah in CHECKS_NASKAH:
            cetak(f"{check_naskah.kode}  {check_naskah.tingkat[0]:<10}  {check_naskah.keterangan}")
        return 0
    dicari = kode.strip().upper()
    halaman = {check.kode: panduan(check) for check in CHECKS if check.kode == dicari}
    halaman |= {check.kode: panduan_naskah(check) for check in CHECKS_NASKAH if check.kode == dicari}
    if dicari not in halaman:
        dikenal = [*(check.kode for check in CHECKS), *(check.kode for check in CHECKS_NASKAH)]
        cetak_galat(_tidak_dikenal(kode, dicari, dikenal))
        return 2
    _cetak_panduan(halaman[dicari])
    return 0


def _cetak_panduan(teks: str) -> None:
    """Print a page: for people on a terminal, as Markdown elsewhere."""
    if not sys.stdout.isatty():
        cetak_semua(teks)
        return
    import shutil

    from lakip_xl.cli.markdown import baris_layar

    for baris in baris_layar(teks, min(shutil.get_terminal_size().columns, _TERLEBAR)):
        cetak(baris)


def _tidak_dikenal(kode: str, dicari: str, semua: Iterable[str]) -> str:
    """Say that a code is unknown, and which ones look like it."""
    from difflib import get_close_matches

    mirip = get_close_matches(dicari, list(semua), n=5, cutoff=0.5)
    usul = f" Yang mirip: {', '.join(mirip)}." if mirip else ""
    return f"Kode {kode} tidak dikenal.{usul} Daftar semua kode: lakip-xl explain"
