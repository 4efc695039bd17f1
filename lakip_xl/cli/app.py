"""The command lakip-xl: its subcommands, its exit codes, and what becomes of errors."""

import gc
import sys
from collections.abc import Sequence
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
    recap,
    rollover,
    schema,
    status,
    template,
    watch,
)
from lakip_xl.cli.bahasa import Kelompok, Perintah, terjemahkan_galat
from lakip_xl.cli.layar import cetak, cetak_galat, selesaikan, siapkan
from lakip_xl.galat import Galat, pesan_galat

SELESAI, ADA_KESALAHAN, SALAH_PAKAI = 0, 1, 2
_DIHENTIKAN = 130
"""What Typer answers when the user stops a command."""
_PESAN_HENTI = "Dihentikan; tidak ada berkas yang diubah setengah jalan."

app = typer.Typer(
    cls=Kelompok,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Dari buku kerja setiap bidang menjadi satu buku kerja LAKIP tahunan.",
    epilog="Kode keluar: 0 selesai, 1 ada kesalahan, 2 salah pakai atau berkas tidak terbaca.",
)
for modul in (init, template, check, status, consolidate, jejak, export, diff, explain, rollover, watch, recap, schema):
    app.command(cls=Perintah)(getattr(modul, modul.__name__.rpartition(".")[2]))


def _versi(diminta: bool) -> None:
    if diminta:
        from lakip_xl import __version__

        cetak(f"lakip-xl {__version__}")
        raise typer.Exit


@app.callback()
def utama(
    versi: Annotated[bool, typer.Option("--version", callback=_versi, is_eager=True, help="Tampilkan versi.")] = False,
) -> None:
    """Dari buku kerja setiap bidang menjadi satu buku kerja LAKIP tahunan."""


def main() -> None:
    """Run the command; bad input gives a message and an exit code, never a traceback."""
    siapkan()
    keluar = selesaikan(jalankan(sys.argv[1:]))
    gc.freeze()  # what is left goes with the process; looking through it once more took 40 ms
    sys.exit(keluar)


def jalankan(argumen: list[str]) -> int:
    """Run with the given arguments and return the exit code."""
    try:
        hasil = app(args=argumen, prog_name="lakip-xl", standalone_mode=False)
    except KeyboardInterrupt:
        cetak_galat(_PESAN_HENTI)
        return SALAH_PAKAI
    except BrokenPipeError:
        return SELESAI
    except Exception as galat:
        semua = _pesan(galat)
        if not semua:
            raise
        for pesan in semua:
            cetak_galat(pesan)
        return SALAH_PAKAI
    if hasil == _DIHENTIKAN:
        cetak_galat(_PESAN_HENTI)
        return SALAH_PAKAI
    return hasil if isinstance(hasil, int) else SELESAI


def _pesan(galat: Exception) -> Sequence[str]:
    """Return the lines to tell people of an error that bad input or the machine can cause; none for our own."""
    if hasattr(galat, "format_message"):
        return _pesan_pakai(galat.format_message(), getattr(galat, "ctx", None))
    if isinstance(galat, typer.Abort):
        return ("Dihentikan.",)
    return (pesan_galat(galat),) if isinstance(galat, Galat | OSError) else ()


def _pesan_pakai(pesan: str, ctx: typer.Context | None) -> Sequence[str]:
    """Return the lines of wrong use: the help itself where nothing was typed at all."""
    if ctx is not None and pesan == ctx.get_help():
        return pesan.splitlines()
    return (f"{terjemahkan_galat(pesan)} Bantuan: lakip-xl --help",)
