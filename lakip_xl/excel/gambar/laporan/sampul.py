"""The front of the consolidated workbook: cover and contents."""

from collections.abc import Iterable, Sequence

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.bingkai import Bingkai
from lakip_xl.excel.gambar.laporan.cetak import F4_TEGAK, Cetakan
from lakip_xl.excel.gambar.looks import TAB, Looks
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.layout.susunan import AnyTable

SAMPUL = "Sampul"
DAFTAR_ISI = "Daftar Isi"
_LEBAR_ISI = 27, 46, 52


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
    cetakan.pasang(worksheet, F4_TEGAK)
    warnai_tab(worksheet, "")


def tulis_daftar_isi(
    worksheet: LembarKerja, semua: Iterable[Sequence[AnyTable]], looks: Looks, cetakan: Cetakan
) -> None:
    """Draw the contents: every sheet with a link, its title and what it answers, grouped as the report is."""
    for kolom, lebar in enumerate(_LEBAR_ISI):
        worksheet.set_column(kolom, kolom, lebar)
    worksheet.write_string(0, 0, DAFTAR_ISI, looks("judul"))
    baris, bab = 2, ""
    for tabel, *lain in semua:
        if tabel.bab != bab:
            bab = tabel.bab
            baris += 1
            worksheet.write_string(baris, 0, bab, looks("judul_bagian"))
            worksheet.write_string(baris, 2, "menjawab", looks("perintah"))
            baris += 1
        isi = (tabel.judul_lembar or tabel.judul, next((satu.jawab for satu in (tabel, *lain) if satu.jawab), ""))
        worksheet.write_url(baris, 0, f"internal:'{tabel.lembar}'!A1", looks("tautan"), tabel.lembar)
        for kolom, teks in enumerate(isi, start=1):
            if kolom == 1 and tabel.judul_lembar_rumus is not None:
                worksheet.write_formula(baris, kolom, f"='{tabel.lembar}'!$A$1", looks("isi"), teks)
            else:
                worksheet.write_string(baris, kolom, teks, looks("isi"))
        tinggi = tinggi_baris(zip(isi, _LEBAR_ISI[1:], strict=True))
        if tinggi is not None:
            worksheet.set_row(baris, tinggi)
        baris += 1
    cetakan.pasang(worksheet, F4_TEGAK)
    worksheet.fit_to_pages(1, 1)
    warnai_tab(worksheet, "")


def warnai_tab(worksheet: LembarKerja, bab: str) -> None:
    """Colour the tab of a sheet by the part that it belongs to."""
    worksheet.set_tab_color(TAB.get(" ".join(bab.split()[:2]), TAB[""]))
