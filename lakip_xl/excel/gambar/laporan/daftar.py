"""The hidden sheet of what a note may name, and the choices on the sheet Reviu that come from it."""

from collections.abc import Sequence
from itertools import zip_longest

from lakip_xl.bersama.reviu import KODE_REVIU, LEMBAR_DAFTAR, SIFAT_DIREVIU, SIFAT_SIDIK, sidik_komentar
from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.lembar_cepat import LembarCepat
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.laporan.daftar_baris import TabelDaftar
from lakip_xl.layout.daftar import daftar_tabel
from lakip_xl.layout.susunan import AnyTable, Susunan

_BARIS, _CATATAN, _TABEL, _AWAL, _AKHIR, _URAIAN = range(6)
"""Columns of the sheet: keys of rows; this tool's notes; tables with their first and last row, and what they are."""


def tulis_daftar(buku: BukuKerja, susunan: Susunan, catatan: Sequence[str], looks: Looks, cetakan: Cetakan) -> None:
    """Write the tables and rows that a note may name, and offer them on the sheet Reviu, where there is one."""
    if KODE_REVIU not in susunan.tabel:
        return
    semua = daftar_tabel(susunan)
    worksheet = buku.add_worksheet(LEMBAR_DAFTAR, worksheet_class=LembarCepat)
    worksheet.hide()
    cetakan.pasang(worksheet)
    _isi(worksheet, semua, catatan)
    buku.set_custom_property(SIFAT_SIDIK, sidik_komentar(catatan), "text")
    direviu = (f"{tabel.kode}={tabel.lembar}" for tabel in susunan.tabel.values() if tabel.samping)
    buku.set_custom_property(SIFAT_DIREVIU, "|".join(direviu), "text")
    tabel = susunan.tabel[KODE_REVIU]
    _tawarkan(buku.get_worksheet_by_name(tabel.lembar), tabel, semua, looks)


def _isi(worksheet: LembarKerja, semua: Sequence[TabelDaftar], catatan: Sequence[str]) -> None:
    """Write the lists side by side, row by row."""
    kunci = [baris for tabel in semua for baris in tabel.baris]
    akhir = 0
    rentang = [(akhir + 1, akhir := akhir + len(tabel.baris)) for tabel in semua]
    for nomor, (baris, isi, tabel) in enumerate(zip_longest(kunci, catatan, zip(semua, rentang, strict=True))):
        if baris is not None:
            worksheet.write_string(nomor, _BARIS, baris)
        if isi is not None:
            worksheet.write_string(nomor, _CATATAN, isi)
        if tabel is not None:
            worksheet.write_string(nomor, _TABEL, tabel[0].sebutan)
            worksheet.write_number(nomor, _AWAL, tabel[1][0])
            worksheet.write_number(nomor, _AKHIR, tabel[1][1])
            worksheet.write_string(nomor, _URAIAN, tabel[0].tertulis)


def _tawarkan(worksheet: LembarKerja, tabel: AnyTable, semua: Sequence[TabelDaftar], looks: Looks) -> None:
    """Offer the tables, then the rows of the one that was chosen; a row that it lacks turns red."""
    awal, akhir = tabel.baris_pertama, tabel.baris_pertama + len(tabel.rows) - 1
    kolom_tabel, kolom_baris = tabel.letak_kolom["tabel"], tabel.letak_kolom["baris"]
    tampak, dipilih = f"${huruf(kolom_tabel)}{awal + 1}", f"${huruf(kolom_baris)}{awal + 1}"
    banyak, semua_baris = len(semua), sum(len(satu.baris) for satu in semua)
    nama = f"{LEMBAR_DAFTAR}!${huruf(_TABEL)}$1:${huruf(_TABEL)}${banyak}"
    cari = f"VLOOKUP({tampak},{LEMBAR_DAFTAR}!${huruf(_TABEL)}$1:${huruf(_AKHIR)}${banyak},{{}},FALSE)"
    sel = f"INDEX({LEMBAR_DAFTAR}!${huruf(_BARIS)}$1:${huruf(_BARIS)}${semua_baris},{cari})"
    rentang = f"{sel.format(2)}:{sel.format(3)}"
    bebas = {"validate": "list", "show_error": False}
    worksheet.data_validation(awal, kolom_tabel, akhir, kolom_tabel, {**bebas, "source": f"={nama}"})
    worksheet.data_validation(awal, kolom_baris, akhir, kolom_baris, {**bebas, "source": f"={rentang}"})
    salah = f'=AND({tampak}<>"",{dipilih}<>"",NOT(ISNUMBER(MATCH({dipilih},{rentang},0))))'
    aturan = {"type": "formula", "criteria": salah, "format": looks.bersyarat("galat")}
    worksheet.conditional_format(awal, kolom_baris, akhir, kolom_baris, aturan)
