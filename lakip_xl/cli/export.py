"""lakip-xl export."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, ringkas


def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Folder tujuan.")],
    format: Annotated[  # noqa: A002 - the word of the command
        str, typer.Option("--format", metavar="BENTUK", help="csv, json atau parquet.")
    ] = "csv",
) -> int:
    """Tulis data setahun sebagai tabel yang rapi: CSV, JSON atau Parquet."""
    from lakip_xl.ekspor.tulis import BentukEkspor
    from lakip_xl.pipeline.export import export as jalankan

    if format not in set(BentukEkspor):
        raise typer.BadParameter(f"{format} tidak dikenal; pilih {', '.join(BentukEkspor)}.", param_hint="'--format'")
    hasil, berkas = jalankan(folder, out, BentukEkspor(format))
    for jalur in berkas:
        cetak(f"{jalur}: ditulis")
    cetak(f"{folder}: {ringkas(hasil.temuan)}.")
    return hasil.keluar
