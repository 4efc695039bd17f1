"""A sheet that lists something: its title, what to do with it, a header that stays in view."""

from collections.abc import Sequence
from typing import NamedTuple

from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.looks import Looks

BARIS_KEPALA = 3
"""Zero-based row of the headers; what is listed begins below it."""


class KolomDaftar(NamedTuple):
    """The columns of a list: headers and widths in characters; the first `tersembunyi` of them are for programs."""

    kepala: Sequence[str]
    lebar: Sequence[int]
    tersembunyi: int = 0


def tambah_lembar(  # noqa: PLR0913, PLR0917 - one word for each part of a sheet
    buku: BukuKerja, nama: str, tulisan: tuple[str, str], looks: Looks, cetakan: Cetakan, kolom: KolomDaftar
) -> LembarKerja:
    """Add a sheet with its title and what to do (`tulisan`), and its header row, repeated on every page."""
    worksheet = buku.add_worksheet(nama)
    for nomor, (teks, look) in enumerate(zip(tulisan, ("judul", "perintah"), strict=True)):
        worksheet.write_string(nomor, kolom.tersembunyi, teks, looks(look))
    for urutan, (kepala, lebar) in enumerate(zip(kolom.kepala, kolom.lebar, strict=True)):
        worksheet.set_column(urutan, urutan, lebar, None, {"hidden": True} if urutan < kolom.tersembunyi else {})
        worksheet.write_string(BARIS_KEPALA, urutan, kepala, looks("kepala"))
    worksheet.freeze_panes(BARIS_KEPALA + 1, 0)
    worksheet.repeat_rows(BARIS_KEPALA)
    cetakan.pasang(worksheet)
    return worksheet
