"""lakip-xl check."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_json, cetak_temuan, ringkas

if TYPE_CHECKING:
    from lakip_xl.finding import Finding
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
        cetak_json(_rekaman(hasil.temuan))
    else:
        cetak_temuan(hasil.temuan)
    for baris in _tandai(hasil, jalur) if annotate else ():
        (cetak_galat if json else cetak)(baris)
    if not json:
        cetak(f"{jalur}: {ringkas(hasil.temuan)}.")
    return hasil.keluar


def _tandai(hasil: "Pemeriksaan", jalur: Path) -> Iterator[str]:
    from lakip_xl.pipeline.annotate import annotate

    for tertanda in annotate(hasil, jalur):
        if tertanda.berkas is None:
            yield f"{tertanda.asal}: tidak dapat ditandai ({tertanda.sebab})."
        else:
            yield f"{tertanda.berkas}: {tertanda.temuan} temuan ditandai; kirim kembali ke unitnya."


def _rekaman(semua: "Sequence[Finding]") -> list[dict[str, str]]:
    return [
        {
            "kode": temuan.kode,
            "tingkat": temuan.level,
            "berkas": temuan.sel.berkas,
            "lembar": temuan.sel.lembar,
            "sel": temuan.sel.alamat,
            "pesan": temuan.pesan,
            "saran": temuan.saran,
        }
        for temuan in semua
    ]
