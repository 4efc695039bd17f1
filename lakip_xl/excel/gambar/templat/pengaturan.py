"""A sheet of settings: one row for each declared column, its value beside its name."""

from collections.abc import Mapping

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import tulis_nilai
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.excel.gambar.templat.tautan import tautan_petunjuk
from lakip_xl.excel.gambar.templat.validasi import SyaratWarna, bisikan, pasang_validasi, pasang_warna
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import (
    AWALAN_CATATAN,
    BARIS_DATA,
    BARIS_JUDUL,
    BARIS_KEPALA,
    BARIS_KUNCI,
    BARIS_PERINTAH,
    PENGATURAN,
    SANDI,
)
from lakip_xl.sheets.column import Column
from lakip_xl.sheets.sheet import Sheet

_LEBAR = (20, 32, 54, 64, 44)
"""Of the columns in their order; that of the keys, which are read by, is not shown."""
_CATATAN = Column("Catatan", key="catatan", help="Keterangan bebas, misalnya apa yang tercetak di tempat lain.")


def tulis_pengaturan(
    worksheet: LembarKerja, lembar: Sheet, looks: Looks, daftar: Daftar, isi: Mapping[str, object]
) -> None:
    """Draw the settings; `isi` holds values by key, and notes by "catatan:" and key."""
    worksheet.write_string(BARIS_JUDUL, 1, lembar.nama, looks("judul"))
    worksheet.write_string(BARIS_PERINTAH, 1, lembar.perintah, looks("perintah"))
    worksheet.set_row(BARIS_JUDUL, 24)
    worksheet.set_row(BARIS_KEPALA, 28)
    worksheet.set_row(BARIS_KUNCI, None, None, {"hidden": True})
    for urutan, ((key, kepala), lebar) in enumerate(zip(PENGATURAN.items(), _LEBAR, strict=True)):
        worksheet.set_column(urutan, urutan, lebar, None, {"hidden": key == "kunci"})
        worksheet.write_string(BARIS_KEPALA, urutan, kepala, looks("kepala"))
        worksheet.write_string(BARIS_KUNCI, urutan, key, looks("kunci"))
    for baris, kolom in enumerate(lembar.columns, start=BARIS_DATA):
        worksheet.write_string(baris, 0, kolom.key, looks("terisi", "teks"))
        worksheet.write_string(baris, 1, kolom.header + (" *" if kolom.required else ""), looks("terisi", "teks"))
        tulis_nilai(worksheet, baris, 2, isi.get(kolom.key), looks("isian", kolom.format))
        worksheet.write_string(baris, 3, bisikan(kolom), looks("dihitung", "teks"))
        tulis_nilai(worksheet, baris, 4, isi.get(f"{AWALAN_CATATAN}{kolom.key}"), looks("isian", "teks"))
        isi_baris = (kolom.header, isi.get(kolom.key), bisikan(kolom), isi.get(f"{AWALAN_CATATAN}{kolom.key}"))
        worksheet.set_row(baris, tinggi_baris(zip(isi_baris, _LEBAR[1:], strict=True)))
        pasang_validasi(worksheet, kolom, (2, baris, baris), daftar)
        pasang_warna(worksheet, kolom, (2, baris, baris), looks, SyaratWarna("TRUE" if kolom.required else ""))
    akhir = BARIS_DATA + len(lembar.columns) - 1
    pasang_validasi(worksheet, _CATATAN, (4, BARIS_DATA, akhir), daftar)
    tautan_petunjuk(worksheet, 2, looks)
    worksheet.set_selection(BARIS_DATA, 2, BARIS_DATA, 2)
    worksheet.freeze_panes(BARIS_DATA, 2)
    worksheet.set_landscape()
    worksheet.set_paper(14)
    worksheet.fit_to_pages(1, 0)
    worksheet.protect(SANDI, {"format_columns": True, "format_rows": True})
