"""lakip-xl template."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.cli.temuan import cetak_temuan


def template(  # noqa: PLR0913, PLR0917 - one word for each way to run it
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
    unit: Annotated[list[str] | None, typer.Option("--unit", help="Hanya unit ini; boleh diulang.")] = None,
    carry: Annotated[
        Path | None,
        typer.Option("--carry", metavar="LAMA", help="Bawa isian dari berkas atau folder lama ke templat baru."),
    ] = None,
    blank: Annotated[
        bool, typer.Option("--blank", help="Hanya tulis kedua templat kosong: perencanaan.xlsx dan masukan.xlsx.")
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Tulis juga bila perencanaan.xlsx masih punya kesalahan.")
    ] = False,
    rencana: Annotated[
        bool, typer.Option("--rencana", help="Hanya perencanaan.xlsx: kode yang kosong diusulkan dan ditulis.")
    ] = False,
) -> int:
    """Buat buku kerja masukan setiap unit dari perencanaan.xlsx (atau perencanaan.xlsx kosong bila belum ada)."""
    from lakip_xl.pipeline.template import kosong
    from lakip_xl.pipeline.template import template as jalankan

    if blank:
        for templat in kosong(folder):
            cetak(f"{templat.berkas}: ditulis{_cadangan(templat.cadangan)}")
        return 0
    tertinggal = 0
    for templat in jalankan(folder, unit=unit or (), carry=carry, draft=draft, rencana=rencana):
        if templat.temuan:
            cetak_temuan(templat.temuan)
            cetak(_ringkas(templat.berkas, len(templat.temuan), draft=draft))
            tertinggal += not draft
            continue
        if templat.asing:
            cetak(
                f"{templat.berkas}: tidak dibawa; unit {templat.asing} tidak ada pada lembar Unit di perencanaan.xlsx."
            )
            tertinggal += 1
            continue
        if not templat.ditulis:
            cetak(f"{templat.berkas}: sudah ada, dibiarkan. Untuk memperbarui: --carry {folder}")
            continue
        bawaan = f", {templat.terbawa} isian dibawa" if carry or templat.kode else ""
        kode = f"{_kode(templat.kode)}{_cadangan(templat.cadangan)}" if templat.kode else ""
        cetak(f"{templat.berkas}: ditulis{bawaan}{kode}")
        for sisa in templat.tertinggal:
            cetak(f"  tidak terbawa: {sisa.sel}: {sisa.isi} ({sisa.sebab})")
        tertinggal += len(templat.tertinggal)
    return 1 if tertinggal else 0


def _kode(semua: tuple[str, ...]) -> str:
    return f", {len(semua)} kode usulan kini tertulis: {', '.join(semua)}"


def _cadangan(berkas: Path | None) -> str:
    return f"; yang lama disimpan di {berkas}" if berkas is not None else ""


def _ringkas(berkas: Path, banyak: int, *, draft: bool) -> str:
    if draft:
        return f"{berkas}: {banyak} kesalahan; templat tetap ditulis karena --draft."
    return f"{berkas}: {banyak} kesalahan; templat unit tidak ditulis. Perbaiki dulu, atau pakai --draft."
