"""The options of a command that may run on many processes or on a Dask cluster."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak_galat

if TYPE_CHECKING:
    from lakip_xl.pipeline.kelompok import Penjadwal

Scheduler = Annotated[
    str,
    typer.Option(
        "--scheduler",
        metavar="ALAMAT",
        help="Kelompok Dask, misalnya tls://10.0.0.5:8786. Lewat tcp:// siapa pun yang mencapai alamat itu dapat "
        "menjalankan program apa saja di semua mesinnya: hanya di jaringan yang dipercaya.",
    ),
]
Ca = Annotated[
    Path | None,
    typer.Option("--tls-ca", metavar="BERKAS", help="Untuk tls://: sertifikat CA kelompok (PEM)."),
]
Sertifikat = Annotated[
    Path | None, typer.Option("--tls-cert", metavar="BERKAS", help="Untuk tls://: sertifikat mesin ini (PEM).")
]
Kunci = Annotated[
    Path | None,
    typer.Option(
        "--tls-key", metavar="BERKAS", help="Untuk tls://: kunci sertifikat mesin ini (PEM, tanpa kata sandi)."
    ),
]


def baca_penjadwal(alamat: str, ca: Path | None, sertifikat: Path | None, kunci: Path | None) -> "Penjadwal | None":
    """Return the scheduler that the options name, None for none; who uses one without certificates is told."""
    if not alamat and ca is sertifikat is kunci is None:
        return None
    from lakip_xl.pipeline.kelompok import penjadwal

    jadwal = penjadwal(alamat, ca, sertifikat, kunci)
    if jadwal is not None and not jadwal.aman:
        cetak_galat(
            f"Perhatian: {jadwal.alamat} tidak bersandi. Siapa pun yang mencapainya lewat jaringan dapat menjalankan "
            "program apa saja di semua mesinnya dan membaca isi laporan; pakai hanya di jaringan yang dipercaya, "
            "atau tls:// dengan --tls-ca, --tls-cert dan --tls-key (docs/skala.md)."
        )
    return jadwal


def banyak_pekerja(diminta: int) -> int:
    """Return how many processes to run: those asked for, or as many as processors; told where the system has less."""
    from lakip_xl.pipeline.kerja import pekerja_terbanyak

    banyak = diminta or os.cpu_count() or 1
    batas = pekerja_terbanyak()
    if batas is None or banyak <= batas:
        return banyak
    if sys.platform == "emscripten":
        return batas
    cetak_galat(f"Windows menjalankan paling banyak {batas} proses; dipakai {batas}, bukan {banyak}.")
    return batas
