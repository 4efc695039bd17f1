"""lakip-xl status."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json
from lakip_xl.cli.pilihan import Folder, pastikan_akhiran
from lakip_xl.cli.tabel_teks import rekaman, tabel_teks, teks_pesan

if TYPE_CHECKING:
    from lakip_xl.halaman.papan import BarisPapan, Papan

_KEPALA = ("UNIT", "BERKAS", "TEMPLAT", "SELESAI", "KESALAHAN", "PERINGATAN", "DIUBAH", "KEADAAN")
_PALING_LEBAR = (13, 16, 7, 9, 9, 10, 11, 11)
"""Widest that a column may grow; with two spaces between them they fit in 100 characters."""
_KANAN = frozenset({2, 3, 4, 5})

CONTOH = (
    "lakip-xl status workbooks/2023",
    "lakip-xl status workbooks/2023 --triwulan 2 --ingatkan",
)


def status(
    folder: Folder,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="BERKAS", help="Tulis juga sebagai halaman HTML untuk diedarkan.")
    ] = None,
    ingatkan: Annotated[
        bool, typer.Option("--ingatkan", help="Cetak pesan untuk setiap unit yang belum SIAP, siap ditempel.")
    ] = False,
    triwulan: Annotated[
        int | None,
        typer.Option("--triwulan", min=1, max=4, metavar="N", help="Hanya yang diminta triwulan N (1 sampai 4)."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Lihat siapa sudah mengirim apa, seberapa lengkap, dan apa langkah berikutnya; kode 0 bila semua SIAP."""
    from lakip_xl.pipeline.status import status as jalankan
    from lakip_xl.pipeline.status import tulis_halaman

    pastikan_akhiran(html, "--html", ".html", ".htm")
    hari = datetime.now().astimezone().date()
    if triwulan is not None:
        from lakip_xl.cli.papan_triwulan import cetak_triwulan

        return cetak_triwulan(folder, triwulan, hari, html=html, ingatkan=ingatkan, json=json)
    papan = jalankan(folder, hari)
    if html is not None:
        tulis_halaman(papan, html, hari)
    if json:
        cetak_json({"versi": 1, **asdict(papan, dict_factory=rekaman), "siap": papan.siap})
    else:
        for baris in _pesan(papan) if ingatkan else _teks(papan):
            cetak(baris)
        if html is not None:
            cetak(f"{html}: ditulis")
    if not papan.terbaca:
        return 2
    return 0 if papan.siap else 1


def _pesan(papan: "Papan") -> Iterator[str]:
    return teks_pesan({baris.unit: baris.pesan for baris in papan.unit})


def _teks(papan: "Papan") -> Iterator[str]:
    yield ", ".join(filter(None, (papan.judul, papan.perangkat_daerah)))
    yield ". ".join(filter(None, (papan.ringkasan, papan.tenggat)))
    yield ""
    yield from tabel_teks([_KEPALA, *(_sel(baris) for baris in papan.baris)], _PALING_LEBAR, _KANAN)
    if papan.lain:
        yield ""
        yield "Berkas tanpa unit:"
        yield from (f"  {berkas.berkas}: {berkas.alasan}" for berkas in papan.lain)
    yield ""
    yield "Berikutnya:"
    yield from (f"  {langkah.teks}" for langkah in papan.langkah)


def _sel(baris: "BarisPapan") -> tuple[str, ...]:
    return (
        baris.unit,
        baris.berkas.rpartition("/")[2] or "-",
        baris.templat_tertulis,
        f"{baris.selesai}/{baris.semua}",
        str(baris.kesalahan),
        str(baris.peringatan),
        "-" if baris.diubah is None else f"{baris.diubah:%d/%m %H.%M}",
        baris.keadaan,
    )
