"""lakip-xl consolidate."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_temuan, ringkas


def consolidate(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
    draft: Annotated[
        bool, typer.Option("--draft", help="Tulis juga bila ada kesalahan, dengan tanda DRAF pada setiap halaman.")
    ] = False,
) -> int:
    """Gabungkan masukan semua unit menjadi LAKIP-<tahun>.xlsx; kesalahan menghentikannya."""
    from lakip_xl.pipeline.consolidate import consolidate as jalankan

    hasil = jalankan(folder, draft=draft)
    pemeriksaan = hasil.pemeriksaan
    laporan = pemeriksaan.laporan
    cetak_temuan(pemeriksaan.temuan)
    if hasil.berkas is None:
        cetak(f"Tidak ditulis: {ringkas(pemeriksaan.temuan)}. Perbaiki kesalahan, atau pakai --draft.")
    else:
        if hasil.catatan:
            cetak(f"{hasil.catatan} catatan reviu dibawa dari hasil lama.")
        if hasil.pesan:
            cetak(hasil.pesan)
        tanda = " (DRAF)" if hasil.draf else ""
        cetak(
            f"{hasil.berkas}{tanda}: {len(laporan.masukan)} unit, {len(laporan.indikator)} indikator, "
            f"{len(laporan.anggaran)} baris anggaran, {len(pemeriksaan.temuan)} temuan ({ringkas(pemeriksaan.temuan)})."
        )
    if not pemeriksaan.terbaca:
        return 2
    return 1 if pemeriksaan.kesalahan else 0
