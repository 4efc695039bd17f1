"""lakip-xl schema."""

from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak_json, cetak_semua

CONTOH = (
    "lakip-xl schema",
    "lakip-xl schema --json",
)


def schema(
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Cetak kamus data: setiap buku kerja, lembar dan kolom."""
    from lakip_xl.sheets.masukan import MASUKAN
    from lakip_xl.sheets.perencanaan import PERENCANAAN
    from lakip_xl.sheets.skema import skema, skema_markdown

    semua = (PERENCANAAN, MASUKAN)
    if json:
        cetak_json({"buku": [skema(buku) for buku in semua]}, indent=2)
    else:
        cetak_semua("\n".join(skema_markdown(buku) for buku in semua))
    return 0
