"""The command lakip-xl: its subcommands, its exit codes, and what becomes of errors."""

import gc
import sys
from contextlib import suppress
from typing import Annotated

import typer

from lakip_xl.cli import (
    check,
    consolidate,
    diff,
    explain,
    export,
    init,
    jejak,
    naskah,
    recap,
    rollover,
    schema,
    status,
    sumber,
    template,
    triwulan,
    verify,
    watch,
)
from lakip_xl.cli.bahasa import Kelompok, Perintah, terjemahkan_galat
from lakip_xl.cli.layar import cetak, cetak_galat, cetak_json, selesaikan, siapkan
from lakip_xl.cli.lengkapi import cetak_pelengkap, pasang_pelengkap, siapkan_pelengkap
from lakip_xl.galat import Galat, pesan_galat

SELESAI, ADA_KESALAHAN, SALAH_PAKAI, DIHENTIKAN = 0, 1, 2, 130
"""Exit codes; the last is also what Typer answers when the user stops a command."""
_PESAN_HENTI = "Dihentikan; tidak ada berkas yang diubah setengah jalan."

app = typer.Typer(
    cls=Kelompok,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Dari buku kerja setiap bidang menjadi satu buku kerja LAKIP tahunan.",
    epilog="FOLDER boleh dihilangkan di dalam folder tahun. Bantuan sebuah perintah: lakip-xl PERINTAH -h. "
    "Kode keluar: 0 selesai, 1 ada kesalahan, 2 salah pakai atau berkas tidak terbaca, 130 dihentikan.",
)
for modul in (
    init,
    rollover,
    template,
    status,
    sumber,
    watch,
    check,
    explain,
    triwulan,
    consolidate,
    naskah,
    verify,
    jejak,
    diff,
    export,
    recap,
    schema,
):
    app.command(cls=Perintah, epilog="\n".join(modul.CONTOH))(getattr(modul, modul.__name__.rpartition(".")[2]))


def _versi(diminta: bool) -> None:
    if diminta:
        from lakip_xl import __version__

        cetak(f"lakip-xl {__version__}")
        raise typer.Exit


@app.callback()
def utama(
    versi: Annotated[bool, typer.Option("--version", callback=_versi, is_eager=True, help="Tampilkan versi.")] = False,
    pasang: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            callback=pasang_pelengkap,
            is_eager=True,
            help="Pasang pelengkap: tombol Tab menyelesaikan perintah.",
        ),
    ] = False,
    lihat: Annotated[
        bool,
        typer.Option(
            "--show-completion", callback=cetak_pelengkap, is_eager=True, help="Tampilkan pelengkap itu saja."
        ),
    ] = False,
) -> None:
    """Dari buku kerja setiap bidang menjadi satu buku kerja LAKIP tahunan."""


def main() -> None:
    """Run the command; bad input gives a message and an exit code, never a traceback."""
    siapkan()
    siapkan_pelengkap()
    keluar = selesaikan(jalankan(sys.argv[1:]))
    gc.freeze()  # what is left goes with the process; looking through it once more took 40 ms
    sys.exit(keluar)


def jalankan(argumen: list[str]) -> int:
    """Run with the given arguments, none for the help, and return the exit code."""
    try:
        hasil = app(args=argumen or ["--help"], prog_name="lakip-xl", standalone_mode=False)
    except KeyboardInterrupt:
        cetak_galat(_PESAN_HENTI)
        return DIHENTIKAN
    except BrokenPipeError:
        return SELESAI
    except Exception as galat:
        pesan = _pesan(galat)
        if pesan is None:
            raise
        if "--json" in argumen:
            with suppress(OSError):  # which may be what is told
                cetak_json({"galat": pesan})
        cetak_galat(pesan)
        return SALAH_PAKAI
    if hasil == DIHENTIKAN:
        cetak_galat(_PESAN_HENTI)
    return hasil if isinstance(hasil, int) else SELESAI


def _pesan(galat: Exception) -> str | None:
    """Return what to tell people of an error that bad input or the machine can cause; None for our own."""
    if isinstance(galat, typer.Abort):
        return "Dihentikan."
    if hasattr(galat, "format_message"):
        ctx = getattr(galat, "ctx", None)
        perintah = "lakip-xl" if ctx is None else ctx.command_path
        return f"{terjemahkan_galat(galat.format_message())} Bantuan: {perintah} -h"
    return pesan_galat(galat) if isinstance(galat, Galat | OSError) else None
