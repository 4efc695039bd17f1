"""lakip-xl check."""

from pathlib import Path
from typing import Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_temuan, ringkas


def check(
    jalur: Annotated[Path, typer.Argument(metavar="BERKAS|FOLDER", help="Satu berkas, atau folder tahun.")],
    json: Annotated[bool, typer.Option("--json", help="Cetak temuan sebagai JSON.")] = False,
) -> int:
    """Periksa masukan: setiap temuan menyebut berkas, lembar, sel, apa yang salah dan apa yang perlu dilakukan."""
    from lakip_xl.pipeline.check import check as jalankan

    hasil = jalankan(jalur)
    if json:
        cetak(_json(hasil.temuan))
    else:
        cetak_temuan(hasil.temuan)
        cetak(f"{jalur}: {ringkas(hasil.temuan)}.")
    if not hasil.terbaca:
        return 2
    return 1 if hasil.kesalahan else 0


def _json(temuan: object) -> str:
    import json

    from lakip_xl.finding import Finding

    assert isinstance(temuan, tuple)
    return json.dumps(
        [
            {
                "kode": satu.kode,
                "tingkat": satu.level,
                "berkas": satu.sel.berkas,
                "lembar": satu.sel.lembar,
                "sel": satu.sel.alamat,
                "pesan": satu.pesan,
                "saran": satu.saran,
            }
            for satu in temuan
            if isinstance(satu, Finding)
        ],
        ensure_ascii=False,
    )
