"""The way back from every sheet."""

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.tata_letak import BARIS_KEMAJUAN, PETUNJUK


def tautan_petunjuk(worksheet: LembarKerja, kolom: int, looks: Looks) -> None:
    """Write the link to Petunjuk in a column above the headers."""
    worksheet.write_url(BARIS_KEMAJUAN, kolom, f"internal:'{PETUNJUK}'!A1", looks("tautan"), f"Ke {PETUNJUK}")
