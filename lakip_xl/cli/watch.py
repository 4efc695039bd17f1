"""lakip-xl watch."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, ringkas
from lakip_xl.cli.temuan import cetak_daftar


def watch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
) -> int:
    """Pantau folder masukan: berkas yang masuk langsung diperiksa, salinan bertandanya muncul di folder perbaikan."""
    from lakip_xl.pipeline.watch import watch as jalankan

    cetak(f"Memantau {folder}; Ctrl-C untuk berhenti.")
    for kiriman in jalankan(folder):
        cetak_daftar(kiriman.pemeriksaan.laporan, kiriman.pemeriksaan.temuan)
        salinan = (
            f" Salinan bertanda: {kiriman.tertanda.berkas}." if kiriman.tertanda and kiriman.tertanda.berkas else ""
        )
        cetak(f"{kiriman.jalur}: {ringkas(kiriman.pemeriksaan.temuan)}.{salinan}")
    return 0
