"""lakip-xl triwulan."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, ringkas
from lakip_xl.cli.pilihan import DryRun, Folder, cetak_percobaan, folder_kini
from lakip_xl.cli.temuan import cetak_daftar
from lakip_xl.domain.triwulan import TRIWULAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakip_xl.excel.simpan.coba import Percobaan
    from lakip_xl.pipeline.triwulan import HasilTriwulan

CONTOH = (
    "lakip-xl triwulan workbooks/2023 2",
    "lakip-xl triwulan workbooks/2023 2 --tutup",
)


def triwulan(
    folder: Folder,
    nomor: Annotated[
        int | None,
        typer.Argument(
            metavar="TRIWULAN", min=1, max=4, show_default=False, help="1 sampai 4; tidak disebut: yang terakhir diisi."
        ),
    ] = None,
    tutup: Annotated[
        bool, typer.Option("--tutup", help="Tutup triwulan ini: angkanya dicatat, dan perubahan sesudahnya ditemukan.")
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Tulis juga bila ada kesalahan, dengan tanda DRAF pada setiap halaman.")
    ] = False,
    dry_run: DryRun = False,
) -> int:
    """Tulis buku kerja triwulan, TW<n>-<tahun>.xlsx: pengukuran kinerja, rencana aksi, E.81 dan serapan.

    Kesalahan menghentikannya, kecuali dengan --draft.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.triwulan import triwulan as jalankan

    folder, nomor = _berfolder(folder, nomor)
    with coba(jadi=dry_run) as percobaan:
        hasil = jalankan(folder, nomor, tutup=tutup, draft=draft)
    _cetak(hasil, percobaan if dry_run else None)
    return hasil.keluar


def _berfolder(folder: Path, nomor: int | None) -> tuple[Path, int | None]:
    """Take a lone number for the quarter, within a year's folder."""
    if nomor is not None or str(folder) not in _TERTULIS or folder.is_dir():
        return folder, nomor
    return folder_kini(), int(str(folder))


_TERTULIS = frozenset(map(str, TRIWULAN))


def _cetak(hasil: "HasilTriwulan", percobaan: "Sequence[Percobaan] | None") -> None:
    laporan = hasil.pemeriksaan.laporan
    cetak_daftar(laporan, hasil.temuan)
    if hasil.berkas is None:
        cetak(hasil.pesan or f"Tidak ditulis: {ringkas(hasil.temuan)}. Perbaiki kesalahan, atau pakai --draft.")
        return
    if percobaan is not None:
        cetak_percobaan(percobaan)
        return
    if hasil.pesan:
        cetak(hasil.pesan)
    tanda = " (DRAF)" if hasil.draf else ""
    cetak(
        f"{hasil.berkas}{tanda}: triwulan {hasil.nomor}, {len(laporan.triwulan.indikator)} indikator, "
        f"{len(hasil.temuan)} temuan ({ringkas(hasil.temuan)})."
    )
    if hasil.cadangan is not None:
        cetak(f"Berkas sebelumnya disimpan: {hasil.cadangan}")
    if hasil.ditutup:
        cetak(f"Triwulan {hasil.nomor} ditutup; angkanya tercatat di jejak.jsonl.")
