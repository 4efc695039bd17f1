"""lakip-xl schema."""

from typing import Annotated

import typer

from lakip_xl.cli.layar import aman


def schema(
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Cetak kamus data: setiap buku kerja, lembar dan kolom."""
    from lakip_xl.sheets.masukan import MASUKAN
    from lakip_xl.sheets.perencanaan import PERENCANAAN
    from lakip_xl.sheets.skema import skema, skema_markdown

    semua = (PERENCANAAN, MASUKAN)
    if json:
        import json as json_

        print(json_.dumps([skema(buku) for buku in semua], ensure_ascii=False, indent=2))
    else:
        for baris in "\n".join(skema_markdown(buku) for buku in semua).splitlines():
            print(aman(baris))
    return 0
