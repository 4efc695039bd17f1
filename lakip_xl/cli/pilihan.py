"""What several commands ask for alike, and how a wrong answer is refused."""

from pathlib import Path

import typer


def pastikan_akhiran(berkas: Path | None, opsi: str, *semua: str) -> None:
    """Refuse a file to be written whose name does not end as its content asks for; BadParameter."""
    if berkas is not None and berkas.suffix.casefold() not in semua:
        raise typer.BadParameter(f"{berkas} harus berakhiran {semua[0]}.", param_hint=f"'{opsi}'")
