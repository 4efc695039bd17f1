"""lakip-xl template."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.cli.temuan import cetak_temuan


def template(
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
) -> int:
    """Buat buku kerja masukan setiap unit dari perencanaan.xlsx (atau perencanaan.xlsx kosong bila belum ada)."""
    from lakip_xl.pipeline.template import kosong
    from lakip_xl.pipeline.template import template as jalankan

    if blank:
        for templat in kosong(folder):
            lama = f"; yang lama disimpan di {templat.cadangan}" if templat.cadangan is not None else ""
            cetak(f"{templat.berkas}: ditulis{lama}")
        return 0
    tertinggal = 0
    for templat in jalankan(folder, unit=unit or (), carry=carry, draft=draft):
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
        cetak(f"{templat.berkas}: ditulis{bawaan}{_kode(templat.kode)}")
        for sisa in templat.tertinggal:
            cetak(f"  tidak terbawa: {sisa.sel}: {sisa.isi} ({sisa.sebab})")
        tertinggal += len(templat.tertinggal)
    return 1 if tertinggal else 0


def _kode(semua: tuple[str, ...]) -> str:
    """Return which codes were proposed and written; "" where every row had its own."""
    return f", {len(semua)} kode usulan kini tertulis: {', '.join(semua)}" if semua else ""


def _ringkas(berkas: Path, banyak: int, *, draft: bool) -> str:
    if draft:
        return f"{berkas}: {banyak} kesalahan; templat tetap ditulis karena --draft."
    return f"{berkas}: {banyak} kesalahan; templat unit tidak ditulis. Perbaiki dulu, atau pakai --draft."
