"""A sheet of settings: one row for each declared column, its value beside its name."""

from collections.abc import Mapping

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import tulis_nilai
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.excel.gambar.templat.validasi import bisikan, pasang_validasi
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import (
    AWALAN_CATATAN,
    BARIS_DATA,
    BARIS_JUDUL,
    BARIS_KEPALA,
    BARIS_KUNCI,
    BARIS_PERINTAH,
    KOLOM_PENGATURAN,
    SANDI,
)
from lakip_xl.sheets.column import Column
from lakip_xl.sheets.sheet import Sheet

_KEPALA = ("Kunci", "Pengaturan", "Nilai", "Petunjuk", "Catatan")
_LEBAR = (20, 32, 60, 60, 50)
_CATATAN = Column("Catatan", key="catatan", help="Keterangan bebas, misalnya apa yang tercetak di tempat lain.")


def tulis_pengaturan(kertas: Worksheet, lembar: Sheet, looks: Looks, daftar: Daftar, isi: Mapping[str, object]) -> None:
    """Draw the settings; `isi` holds values by key, and notes by "catatan:" and key."""
    kertas.write_string(BARIS_JUDUL, 0, lembar.nama, looks("judul"))
    kertas.write_string(BARIS_PERINTAH, 0, lembar.perintah, looks("perintah"))
    kertas.set_row(BARIS_JUDUL, 24)
    kertas.set_row(BARIS_KEPALA, 28)
    kertas.set_row(BARIS_KUNCI, None, None, {"hidden": True})
    for urutan, (key, kepala, lebar) in enumerate(zip(KOLOM_PENGATURAN, _KEPALA, _LEBAR, strict=True)):
        kertas.set_column(urutan, urutan, lebar)
        kertas.write_string(BARIS_KEPALA, urutan, kepala, looks("kepala"))
        kertas.write_string(BARIS_KUNCI, urutan, key, looks("kunci"))
    for baris, kolom in enumerate(lembar.columns, start=BARIS_DATA):
        kertas.write_string(baris, 0, kolom.key, looks("terisi", "teks"))
        kertas.write_string(baris, 1, kolom.header + (" *" if kolom.required else ""), looks("terisi", "teks"))
        tulis_nilai(kertas, baris, 2, isi.get(kolom.key), looks("isian", kolom.format))
        kertas.write_string(baris, 3, bisikan(kolom), looks("dihitung", "teks"))
        tulis_nilai(kertas, baris, 4, isi.get(f"{AWALAN_CATATAN}{kolom.key}"), looks("isian", "teks"))
        isi_baris = (kolom.header, isi.get(kolom.key), bisikan(kolom), isi.get(f"{AWALAN_CATATAN}{kolom.key}"))
        kertas.set_row(baris, tinggi_baris(zip(isi_baris, _LEBAR[1:], strict=True)))
        pasang_validasi(kertas, kolom, (2, baris, baris), daftar)
    akhir = BARIS_DATA + len(lembar.columns) - 1
    pasang_validasi(kertas, _CATATAN, (4, BARIS_DATA, akhir), daftar)
    kertas.freeze_panes(BARIS_DATA, 2)
    kertas.set_landscape()
    kertas.set_paper(14)
    kertas.fit_to_pages(1, 0)
    kertas.protect(SANDI, {"format_columns": True, "format_rows": True})
