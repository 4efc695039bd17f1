"""Completion in the shell: Tab finishes commands and options."""

import os

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.galat import Galat

_PERINTAH = "lakip-xl"
TANDA_SHELL = "_LAKIP_XL_COMPLETE"
"""What a shell sets when it asks what could be typed."""


class ShellTidakDikenal(Galat):
    """The shell is none that completion is written for; the message names those that are."""


def siapkan_pelengkap() -> None:
    """Make ready to answer a shell that asks; nothing where none does."""
    if TANDA_SHELL in os.environ:
        from typer._completion_classes import completion_init

        completion_init()


def pasang_pelengkap(diminta: bool) -> None:
    """Write the completion into the settings of the shell that runs this."""
    if diminta:
        from typer._completion_shared import install

        shell, berkas = install(_shell(), _PERINTAH, TANDA_SHELL)
        cetak(f"Pelengkap {shell} dipasang di {berkas}; buka terminal baru untuk memakainya.")
        raise typer.Exit


def cetak_pelengkap(diminta: bool) -> None:
    """Print the completion of the shell that runs this."""
    if diminta:
        from typer._completion_shared import get_completion_script

        print(get_completion_script(prog_name=_PERINTAH, complete_var=TANDA_SHELL, shell=_shell()))
        raise typer.Exit


def _shell() -> str:
    from typer._completion_shared import Shells, _get_shell_name

    dikenal = [shell.value for shell in Shells]
    nama = _get_shell_name()
    if nama not in dikenal:
        raise ShellTidakDikenal(f"Shell {nama or 'ini'} tidak dikenal; pelengkap ada untuk {', '.join(dikenal)}.")
    return nama
