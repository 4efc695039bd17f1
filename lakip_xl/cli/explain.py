"""lakip-xl explain."""

from collections.abc import Iterable
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_semua


def explain(
    kode: Annotated[
        str | None, typer.Argument(metavar="KODE", help="Kode temuan, misalnya A03. Kosong: daftar semua kode.")
    ] = None,
    semua: Annotated[
        bool, typer.Option("--all", help="Jelaskan semua kode, sebagai halaman docs/pemeriksaan.md.")
    ] = False,
) -> int:
    """Jelaskan sebuah kode temuan: apa yang harus benar, mengapa, dan apa yang perlu dilakukan."""
    from lakip_xl.checking.panduan import panduan, seluruh_panduan
    from lakip_xl.checks import CHECKS

    if semua:
        cetak_semua(seluruh_panduan(CHECKS))
        return 0
    if kode is None:
        for check in CHECKS:
            cetak(f"{check.kode}  {check.level:<10}  {check.keterangan}")
        return 0
    menurut_kode = {check.kode: check for check in CHECKS}
    dicari = kode.strip().upper()
    if dicari not in menurut_kode:
        cetak_galat(_tidak_dikenal(kode, dicari, menurut_kode))
        return 2
    cetak_semua(panduan(menurut_kode[dicari]))
    return 0


def _tidak_dikenal(kode: str, dicari: str, semua: Iterable[str]) -> str:
    """Say that a code is unknown, and which ones look like it."""
    from difflib import get_close_matches

    mirip = get_close_matches(dicari, list(semua), n=5, cutoff=0.5)
    usul = f" Yang mirip: {', '.join(mirip)}." if mirip else ""
    return f"Kode {kode} tidak dikenal.{usul} Daftar semua kode: lakip-xl explain"
