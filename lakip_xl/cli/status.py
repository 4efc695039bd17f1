"""lakip-xl status."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json
from lakip_xl.cli.pilihan import Folder, pastikan_akhiran
from lakip_xl.domain.teks_tampak import teks_tampak

if TYPE_CHECKING:
    from lakip_xl.halaman.papan import BarisPapan, Papan

_KEPALA = ("UNIT", "BERKAS", "TEMPLAT", "SELESAI", "KESALAHAN", "PERINGATAN", "DIUBAH", "KEADAAN")
_PALING_LEBAR = (13, 16, 7, 9, 9, 10, 11, 11)
"""Widest that a column may grow; with two spaces between them they fit in 100 characters."""
_KANAN = frozenset({2, 3, 4, 5})

CONTOH = (
    "lakip-xl status workbooks/2023",
    "lakip-xl status workbooks/2023 --ingatkan",
)


def status(
    folder: Folder,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="BERKAS", help="Tulis juga sebagai halaman HTML untuk diedarkan.")
    ] = None,
    ingatkan: Annotated[
        bool, typer.Option("--ingatkan", help="Cetak pesan untuk setiap unit yang belum SIAP, siap ditempel.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Lihat siapa sudah mengirim apa, seberapa lengkap, dan apa langkah berikutnya; kode 0 bila semua SIAP."""
    from lakip_xl.pipeline.status import status as jalankan
    from lakip_xl.pipeline.status import tulis_halaman

    pastikan_akhiran(html, "--html", ".html", ".htm")
    hari = datetime.now().astimezone().date()
    papan = jalankan(folder, hari)
    if html is not None:
        tulis_halaman(papan, html, hari)
    if json:
        cetak_json({"versi": 1, **asdict(papan, dict_factory=_rekaman), "siap": papan.siap})
    else:
        for baris in _pesan(papan) if ingatkan else _teks(papan):
            cetak(baris)
        if html is not None:
            cetak(f"{html}: ditulis")
    if not papan.terbaca:
        return 2
    return 0 if papan.siap else 1


def _rekaman(semua: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Return fields for JSON, in which a date or time is a text."""
    return {
        nama: isi.isoformat(timespec="minutes")
        if isinstance(isi, datetime)
        else isi.isoformat()
        if isinstance(isi, date)
        else isi
        for nama, isi in semua
    }


def _pesan(papan: "Papan") -> Iterator[str]:
    """Yield the message to each unit that is not ready, below a line that says whose it is."""
    pesan = {baris.unit: baris for baris in papan.unit if baris.pesan}
    if not pesan:
        yield "Semua unit SIAP; tidak ada yang perlu diingatkan."
    for kode, baris in pesan.items():
        yield f"--- {kode} ---"
        yield from baris.pesan.split("\n")
        yield ""


def _teks(papan: "Papan") -> Iterator[str]:
    yield ", ".join(filter(None, (papan.judul, papan.perangkat_daerah)))
    yield ". ".join(filter(None, (papan.ringkasan, papan.tenggat)))
    yield ""
    yield from _tabel([_KEPALA, *(_sel(baris) for baris in papan.baris)])
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


def _tabel(semua: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the rows aligned; text that is too long ends in an ellipsis."""
    rapi = [[_pendek(sel, lebar) for sel, lebar in zip(baris, _PALING_LEBAR, strict=True)] for baris in semua]
    lebar = [max(map(len, kolom)) for kolom in zip(*rapi, strict=True)]
    for baris in rapi:
        sel = (
            isi.rjust(lebar[urutan]) if urutan in _KANAN else isi.ljust(lebar[urutan])
            for urutan, isi in enumerate(baris)
        )
        yield "  ".join(sel).rstrip()


def _pendek(teks: str, lebar: int) -> str:
    sebaris = " ".join(teks_tampak(teks).split())
    return sebaris if len(sebaris) <= lebar else f"{sebaris[: lebar - 1]}…"
