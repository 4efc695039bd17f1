"""lakip-xl rollover."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak


def rollover(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun ini, misalnya workbooks/2022.")],
    tahun: Annotated[int, typer.Argument(metavar="TAHUN", help="Tahun berikutnya, misalnya 2023.")],
) -> int:
    """Buat perencanaan.xlsx tahun berikutnya: realisasi tahun ini menjadi tahun lalu, pagu dan target dikosongkan."""
    from lakip_xl.pipeline.rollover import rollover as jalankan

    berkas = jalankan(folder, tahun)
    cetak(f"{berkas}: ditulis")
    cetak(f"Isi pagu dan target di sana, lalu: lakip-xl template {berkas.parent}")
    return 0
