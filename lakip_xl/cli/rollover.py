"""lakip-xl rollover."""

from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.cli.pilihan import DryRun, Folder, cetak_percobaan

CONTOH = (
    "lakip-xl rollover workbooks/2022",
    "lakip-xl rollover workbooks/2022 2024",
)


def rollover(
    folder: Folder,
    tahun: Annotated[
        int | None, typer.Argument(metavar="TAHUN", help="Tahun berikutnya; biasanya satu tahun sesudah FOLDER.")
    ] = None,
    dry_run: DryRun = False,
) -> int:
    """Buat perencanaan.xlsx tahun berikutnya dari tahun ini.

    Realisasi tahun ini menjadi tahun lalu; pagu dan target dikosongkan.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.rollover import rollover as jalankan

    with coba(jadi=dry_run) as percobaan:
        berkas = jalankan(folder, tahun)
    if dry_run:
        cetak_percobaan(percobaan)
        return 0
    cetak(f"{berkas}: ditulis")
    cetak(f"Isi pagu dan target di sana, lalu: lakip-xl template {berkas.parent}")
    return 0
