"""lakip-xl jejak."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json

if TYPE_CHECKING:
    from lakip_xl.pipeline.jejak import HasilJejak

_TAMPIL = 20
"""Files that are named; of more, how many."""


def jejak(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun, misalnya workbooks/2022.")],
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Periksa jejak.jsonl: apakah rantainya utuh, dan apakah masukan dan LAKIP masih seperti saat dikonsolidasi."""
    from lakip_xl.pipeline.jejak import periksa_jejak

    hasil = periksa_jejak(folder)
    if json:
        rusak = [{"baris": isi.nomor, "sebab": isi.sebab} for isi in hasil.rusak]
        berkas = [isi._asdict() for isi in hasil.berkas]
        cetak_json({"baris": hasil.baris, "utuh": hasil.utuh, "rusak": rusak, "berkas": berkas})
    else:
        _cetak(hasil)
    return 0 if hasil.utuh else 1


def _cetak(hasil: "HasilJejak") -> None:
    cetak(f"{hasil.baris} konsolidasi tercatat; {'rantai utuh' if not hasil.rusak else 'rantai putus'}.")
    for isi in hasil.rusak:
        cetak(f"  baris {isi.nomor}: {isi.sebab}")
    beda = [isi for isi in hasil.berkas if isi.keadaan != "sama"]
    cetak(f"{len(hasil.berkas) - len(beda)} berkas masih sama dengan konsolidasi terakhir, {len(beda)} tidak.")
    for berkas in beda[:_TAMPIL]:
        cetak(f"  {berkas.berkas}: {_ARTI[berkas.keadaan]}")
    if len(beda) > _TAMPIL:
        cetak(f"  dan {len(beda) - _TAMPIL} berkas lain")


_ARTI = {
    "berubah": "isinya berubah sesudah konsolidasi; jalankan consolidate lagi bila perubahan itu benar",
    "hilang": "sudah tidak ada",
    "baru": "belum ikut dikonsolidasi",
}
