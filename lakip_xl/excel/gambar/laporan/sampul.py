"""The front of the consolidated workbook: cover and contents."""

from collections.abc import Iterable

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.bingkai import Bingkai
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.layout.susunan import AnyTable

SAMPUL = "Sampul"
DAFTAR_ISI = "Daftar Isi"


def tulis_sampul(worksheet: LembarKerja, bingkai: Bingkai, looks: Looks, cetakan: Cetakan) -> None:
    """Draw the cover: what this is, whose, for which year."""
    worksheet.set_column(0, 0, 100)
    baris = 4
    if bingkai.draf:
        worksheet.write_string(1, 0, "DRAF - masih ada kesalahan, lihat lembar Pemeriksaan", looks("draf"))
    for teks, look, tinggi in bingkai.sampul:
        worksheet.set_row(baris, tinggi)
        worksheet.write_string(baris, 0, teks, looks(look))
        baris += 1
    worksheet.write_url(baris + 2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Buka Daftar Isi")
    cetakan.pasang(worksheet, tegak=True)


def tulis_daftar_isi(worksheet: LembarKerja, semua: Iterable[AnyTable], looks: Looks, cetakan: Cetakan) -> None:
    """Draw the contents: every sheet with a link, grouped as the report is."""
    worksheet.set_column(0, 0, 26)
    worksheet.set_column(1, 1, 84)
    worksheet.write_string(0, 0, DAFTAR_ISI, looks("judul"))
    baris, bab = 2, ""
    for tabel in semua:
        if tabel.bab != bab:
            bab = tabel.bab
            baris += 1
            worksheet.write_string(baris, 0, bab, looks("anak_judul"))
            baris += 1
        worksheet.write_url(baris, 0, f"internal:'{tabel.lembar}'!A1", looks("tautan"), tabel.lembar)
        worksheet.write_string(baris, 1, tabel.judul_lembar or tabel.judul, looks("isi"))
        baris += 1
    cetakan.pasang(worksheet, tegak=True)
    worksheet.fit_to_pages(1, 1)
