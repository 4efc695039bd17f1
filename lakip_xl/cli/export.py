"""lakip-xl export."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, ringkas
from lakip_xl.cli.pilihan import DryRun, Folder, Triwulan, cetak_percobaan

CONTOH = (
    "lakip-xl export workbooks/2023 --out csv",
    "lakip-xl export workbooks/2023 --out tabel --format parquet",
)


def export(
    folder: Folder,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Folder tujuan.")],
    format: Annotated[  # noqa: A002 - the word of the command
        str, typer.Option("--format", metavar="BENTUK", help="csv, json atau parquet.")
    ] = "csv",
    triwulan: Triwulan = None,
    dry_run: DryRun = False,
) -> int:
    """Tulis data setahun sebagai tabel CSV, JSON atau Parquet.

    Dengan --triwulan: indikator dan anggaran setiap triwulan sampai triwulan itu.
    """
    from lakip_xl.ekspor.tulis import BentukEkspor
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.export import export as jalankan

    if format not in set(BentukEkspor):
        raise typer.BadParameter(f"{format} tidak dikenal; pilih {', '.join(BentukEkspor)}.", param_hint="'--format'")
    with coba(jadi=dry_run) as percobaan:
        hasil, berkas = jalankan(folder, out, BentukEkspor(format), triwulan)
    if dry_run:
        cetak_percobaan(percobaan)
    for jalur in () if dry_run else berkas:
        cetak(f"{jalur}: ditulis")
    cetak(f"{folder}: {ringkas(hasil.temuan)}.")
    return hasil.keluar
