"""What several commands ask for alike: the year's folder, and files whose name must end as their content asks for."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak
from lakip_xl.cli.lengkapi import TANDA_SHELL
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, folder_tahun_dekat
from lakip_xl.galat import Galat

if TYPE_CHECKING:
    from lakip_xl.excel.simpan.coba import Percobaan

FOLDER_INI = "folder ini"
_USUL = 5


class FolderBelumDitulis(Galat):
    """No folder was typed, and the current one is no year's; the message names one that is near."""


def folder_kini() -> Path:
    """Return the current folder, where it is a year's; FolderBelumDitulis."""
    if Path(BERKAS_PERENCANAAN).is_file() or TANDA_SHELL in os.environ:
        return Path()
    dekat = folder_tahun_dekat(Path.cwd())
    usul = f" Folder tahun yang dekat: {', '.join(map(str, dekat[:_USUL]))}." if dekat else ""
    raise FolderBelumDitulis(
        f"Isian FOLDER belum ditulis, dan folder ini bukan folder tahun ({BERKAS_PERENCANAAN} tidak ada di sini).{usul}"
    )


Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER",
        default_factory=folder_kini,
        show_default=FOLDER_INI,
        help="Folder tahun, misalnya workbooks/2022.",
    ),
]

DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Katakan saja berkas mana yang akan ditulis atau diganti; tidak menulis.")
]

Triwulan = Annotated[
    int | None,
    typer.Option("--triwulan", metavar="N", min=1, max=4, help="Angka sampai dengan triwulan ini."),
]


def cetak_percobaan(semua: "Iterable[Percobaan]", tulis: Callable[[str], None] = cetak) -> None:
    """Print what would have been written."""
    for percobaan in semua:
        tulis(f"{percobaan.berkas}: {percobaan.nasib}")
    tulis("Percobaan saja; tidak ada yang ditulis.")


def pastikan_akhiran(berkas: Path | None, opsi: str, *semua: str) -> None:
    """Refuse a file to be written whose name does not end as its content asks for; BadParameter."""
    if berkas is not None and berkas.suffix.casefold() not in semua:
        raise typer.BadParameter(f"{berkas} harus berakhiran {semua[0]}.", param_hint=f"'{opsi}'")
