"""lakip-xl check."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_temuan, ringkas

if TYPE_CHECKING:
    from lakip_xl.pipeline.check import Pemeriksaan


def check(
    jalur: Annotated[Path, typer.Argument(metavar="BERKAS|FOLDER", help="Satu berkas, atau folder tahun.")],
    annotate: Annotated[
        bool, typer.Option("--annotate", help="Tulis salinan bertanda setiap berkas unit ke folder perbaikan.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Cetak temuan sebagai JSON.")] = False,
) -> int:
    """Periksa masukan: setiap temuan menyebut berkas, lembar, sel, apa yang salah dan apa yang perlu dilakukan."""
    from lakip_xl.pipeline.check import check as jalankan

    hasil = jalankan(jalur)
    if json:
        cetak(_json(hasil.temuan))
    else:
        cetak_temuan(hasil.temuan)
    for baris in _tandai(hasil, jalur) if annotate else ():
        (cetak_galat if json else cetak)(baris)
    if not json:
        cetak(f"{jalur}: {ringkas(hasil.temuan)}.")
    return hasil.keluar


def _tandai(hasil: "Pemeriksaan", jalur: Path) -> Iterator[str]:
    from lakip_xl.pipeline.annotate import annotate

    for satu in annotate(hasil, jalur):
        if satu.berkas is None:
            yield f"{satu.asal}: tidak dapat ditandai ({satu.sebab})."
        else:
            yield f"{satu.berkas}: {satu.temuan} temuan ditandai; kirim kembali ke unitnya."


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
