"""lakip-xl template."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.cli.pilihan import DryRun, Folder, cetak_percobaan
from lakip_xl.cli.temuan import cetak_temuan

if TYPE_CHECKING:
    from lakip_xl.pipeline.template import Templat

CONTOH = (
    "lakip-xl template workbooks/2023",
    "lakip-xl template workbooks/2023 --carry workbooks/2023 --unit koperasi",
)


def template(  # noqa: PLR0913, PLR0917 - one word for each way to run it
    folder: Folder,
    unit: Annotated[
        list[str] | None, typer.Option("--unit", metavar="KODE", help="Hanya unit ini; boleh diulang.")
    ] = None,
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
    dry_run: DryRun = False,
) -> int:
    """Buat buku kerja setiap unit dari perencanaan.xlsx.

    Bila perencanaan.xlsx belum ada, yang kosong ditulis.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.template import kosong
    from lakip_xl.pipeline.template import template as jalankan

    with coba(jadi=dry_run) as percobaan:
        if blank:
            semua = kosong(folder)
        else:
            semua = jalankan(folder, unit=unit or (), carry=carry, draft=draft, rencana=rencana)
        tertinggal = _cetak(semua, folder, bawa=carry is not None, draft=draft, jadi=not dry_run)
    if dry_run:
        cetak_percobaan(percobaan)
    return 1 if tertinggal else 0


def _cetak(semua: "Iterable[Templat]", folder: Path, *, bawa: bool, draft: bool, jadi: bool) -> int:
    """Print what became of each file, as it is done, and return how much was left behind."""
    tertinggal = 0
    for templat in semua:
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
        bawaan = f", {templat.terbawa} isian dibawa" if bawa or templat.kode else ""
        kode = _kode(templat.kode) if templat.kode else ""
        cadangan = _cadangan(templat.cadangan) if templat.kode or not bawa else ""
        if jadi:
            cetak(f"{templat.berkas}: ditulis{bawaan}{kode}{cadangan}")
        for sisa in templat.tertinggal:
            cetak(f"  tidak terbawa: {sisa.sel}: {sisa.isi} ({sisa.sebab})")
        tertinggal += len(templat.tertinggal)
    return tertinggal


def _kode(semua: tuple[str, ...]) -> str:
    return f", {len(semua)} kode usulan kini tertulis: {', '.join(semua)}"


def _cadangan(berkas: Path | None) -> str:
    return f"; yang lama disimpan di {berkas}" if berkas is not None else ""


def _ringkas(berkas: Path, banyak: int, *, draft: bool) -> str:
    if draft:
        return f"{berkas}: {banyak} kesalahan; templat tetap ditulis karena --draft."
    return f"{berkas}: {banyak} kesalahan; templat unit tidak ditulis. Perbaiki dulu, atau pakai --draft."
