"""lakip-xl recap."""

import gc
from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.kelompok import Ca, Kunci, Scheduler, Sertifikat, baca_penjadwal, banyak_pekerja
from lakip_xl.cli.layar import cetak, kemajuan
from lakip_xl.cli.pilihan import DryRun, Triwulan, cetak_percobaan, pastikan_akhiran
from lakip_xl.excel.tata_folder import nama_rekap

CONTOH = (
    "lakip-xl recap kota --out REKAP.xlsx",
    "lakip-xl recap kota provinsi --tahun 2022 --parquet tabel",
)


def recap(  # noqa: PLR0913, PLR0917 - one word for each way to run it
    folder: Annotated[list[Path], typer.Argument(metavar="FOLDER", help="Folder tahun, atau folder di atasnya.")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="BERKAS",
            show_default=nama_rekap(),
            help="Buku kerja rekap yang ditulis; dengan --triwulan: REKAP-TW2-2022.xlsx.",
        ),
    ] = None,
    tahun: Annotated[
        list[int] | None, typer.Option("--tahun", metavar="TAHUN", help="Hanya tahun ini; boleh diulang.")
    ] = None,
    parquet: Annotated[
        Path | None, typer.Option("--parquet", metavar="FOLDER", help="Tulis juga tabel Parquet di folder ini.")
    ] = None,
    triwulan: Triwulan = None,
    dry_run: DryRun = False,
    workers: Annotated[
        int, typer.Option("--workers", metavar="N", min=0, help="Banyaknya proses; 0: sebanyak prosesor.")
    ] = 0,
    scheduler: Scheduler = "",
    tls_ca: Ca = None,
    tls_cert: Sertifikat = None,
    tls_key: Kunci = None,
) -> int:
    """Rekap banyak kantor dalam satu buku kerja.

    Capaian, serapan, kelengkapan, temuan dan peringkat setiap kantor; dengan --triwulan sampai triwulan itu.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.recap import recap as jalankan

    pastikan_akhiran(out, "--out", ".xlsx")
    if triwulan is not None and parquet is not None:
        raise typer.BadParameter("tabel Parquet hanya untuk rekap setahun, tanpa --triwulan.", param_hint="'--parquet'")
    gc.set_threshold(1_000, 10, 10)  # this one may run for hours: garbage is looked for again
    jadwal = baca_penjadwal(scheduler, tls_ca, tls_cert, tls_key)
    with coba(jadi=dry_run) as percobaan:
        hasil = jalankan(
            folder,
            out,
            pekerja=banyak_pekerja(workers),
            jadwal=jadwal,
            parquet=parquet,
            tahun=tahun or (),
            triwulan=triwulan,
            lapor=kemajuan("kantor"),
        )
    for kantor in hasil.kantor:
        if kantor.gagal:
            cetak(f"{kantor.folder}: {kantor.gagal}")
    if dry_run:
        cetak_percobaan(percobaan)
    tanpa = "" if triwulan is None else f", {hasil.tanpa_triwulan} tidak mengukur per triwulan"
    cetak(
        f"{hasil.berkas}: {len(hasil.kantor)} kantor, {hasil.dibaca} dibaca, "
        f"{hasil.tetap} tidak berubah, {hasil.gagal} gagal{tanpa}."
    )
    return 1 if hasil.gagal else 0
