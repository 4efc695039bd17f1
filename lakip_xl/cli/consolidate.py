"""lakip-xl consolidate."""

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.kelompok import Ca, Kunci, Scheduler, Sertifikat, baca_penjadwal, banyak_pekerja
from lakip_xl.cli.layar import cetak, ringkas
from lakip_xl.cli.pilihan import FOLDER_INI, DryRun, cetak_percobaan, folder_kini
from lakip_xl.cli.temuan import cetak_daftar

if TYPE_CHECKING:
    from lakip_xl.excel.simpan.coba import Percobaan
    from lakip_xl.pipeline.consolidate import Konsolidasi
    from lakip_xl.pipeline.kelompok import Penjadwal

CONTOH = (
    "lakip-xl consolidate workbooks/2023",
    "lakip-xl consolidate workbooks/2023 --draft",
)


def consolidate(  # noqa: PLR0913, PLR0917 - one word for each way to run it
    folder: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER",
            default_factory=lambda: [folder_kini()],
            show_default=FOLDER_INI,
            help="Folder tahun, misalnya workbooks/2022; boleh beberapa.",
        ),
    ],
    draft: Annotated[
        bool, typer.Option("--draft", help="Tulis juga bila ada kesalahan, dengan tanda DRAF pada setiap halaman.")
    ] = False,
    dry_run: DryRun = False,
    workers: Annotated[
        int, typer.Option("--workers", metavar="N", min=0, help="Untuk beberapa folder; 0: sebanyak prosesor.")
    ] = 0,
    scheduler: Scheduler = "",
    tls_ca: Ca = None,
    tls_cert: Sertifikat = None,
    tls_key: Kunci = None,
) -> int:
    """Gabungkan masukan semua unit menjadi LAKIP-<tahun>.xlsx.

    Kesalahan menghentikannya, kecuali dengan --draft.
    """
    from lakip_xl.excel.simpan.coba import coba

    jadwal = baca_penjadwal(scheduler, tls_ca, tls_cert, tls_key)
    if len(folder) == 1:
        from lakip_xl.pipeline.consolidate import consolidate as jalankan

        gc.disable()  # one office drops little, and the process ends with it
        try:
            with coba(jadi=dry_run) as percobaan:
                hasil = jalankan(folder[0], draft=draft)
            return _cetak(hasil, percobaan if dry_run else None)
        finally:
            gc.enable()
    if dry_run:  # in this process, where the trial runs
        with coba() as percobaan:
            keluar = _banyak(folder, draft=draft, pekerja=1, jadwal=None)
        cetak_percobaan(percobaan)
        return keluar
    return _banyak(folder, draft=draft, pekerja=banyak_pekerja(workers), jadwal=jadwal)


def _banyak(folder: list[Path], *, draft: bool, pekerja: int, jadwal: "Penjadwal | None") -> int:
    """Consolidate several folders and print a line for each; the exit code is the worst of them."""
    from lakip_xl.cli.layar import kemajuan
    from lakip_xl.excel.simpan.coba import sedang_mencoba
    from lakip_xl.pipeline.kerja import kerjakan
    from lakip_xl.pipeline.massal import konsolidasi_satu

    tugas = [(str(jalur.resolve()) if jadwal is not None else str(jalur), draft) for jalur in folder]
    jadi = dict(kerjakan(konsolidasi_satu, tugas, pekerja=pekerja, jadwal=jadwal, lapor=kemajuan("kantor")))
    semua = [jadi[nomor] for nomor in range(len(tugas))]
    for hasil in semua:
        cetak(f"{hasil.folder}: {hasil.pesan}")
    ditulis = sum(hasil.ditulis for hasil in semua)
    kata = "akan ditulis" if sedang_mencoba() else "ditulis"
    cetak(f"{len(semua)} folder, {ditulis} {kata}, {len(semua) - ditulis} tidak.")
    return max(hasil.keluar for hasil in semua)


def _cetak(hasil: "Konsolidasi", percobaan: "Sequence[Percobaan] | None") -> int:
    pemeriksaan = hasil.pemeriksaan
    laporan = pemeriksaan.laporan
    cetak_daftar(laporan, pemeriksaan.temuan)
    if hasil.berkas is None:
        cetak(f"Tidak ditulis: {ringkas(pemeriksaan.temuan)}. Perbaiki kesalahan, atau pakai --draft.")
    elif percobaan is not None:
        cetak_percobaan(percobaan)
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
    return pemeriksaan.keluar
