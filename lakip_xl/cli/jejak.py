"""lakip-xl jejak."""

from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json
from lakip_xl.cli.pilihan import Folder

if TYPE_CHECKING:
    from lakip_xl.pipeline.jejak import HasilJejak

_TAMPIL = 20
"""Files that are named; of more, how many."""

CONTOH = (
    "lakip-xl jejak workbooks/2023",
    "lakip-xl jejak workbooks/2023 --json",
)


def jejak(
    folder: Folder,
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Periksa apakah jejak utuh dan berkasnya tidak berubah.

    jejak.jsonl mencatat setiap konsolidasi: apa yang masuk dan apa yang keluar.
    """
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
