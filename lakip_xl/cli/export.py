"""lakip-xl export."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, ringkas


def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Folder tujuan.")],
) -> int:
    """Tulis data setahun sebagai tabel CSV yang rapi."""
    from lakip_xl.pipeline.export import export as jalankan

    hasil, berkas = jalankan(folder, out)
    for satu in berkas:
        cetak(f"{satu}: ditulis")
    cetak(f"{folder}: {ringkas(hasil.temuan)}.")
    return hasil.keluar
