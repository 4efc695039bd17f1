"""One sheet of the consolidated workbook: its title, the way back, its tables below each other with their charts."""

from collections.abc import Sequence

from lakip_xl.bersama.lembar import DATA
from lakip_xl.bersama.ringkasan_kisi import ANTARA
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.laporan.grafik import gambar_grafik
from lakip_xl.excel.gambar.laporan.halaman import pasang_halaman
from lakip_xl.excel.gambar.laporan.judul import tulis_judul, tulis_judul_lembar
from lakip_xl.excel.gambar.laporan.putus import TINGGI_BAKU
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI, warnai_tab
from lakip_xl.excel.gambar.laporan.tabel import Lukisan, gambar_tabel
from lakip_xl.layout.susunan import AnyTable
from lakip_xl.layout.table import BARIS_KEPALA

_PETUNJUK_DATA = " · satu baris sebaris: teks panjang utuh di selnya, dan di lembar yang menampilkannya"


def gambar_lembar(buku: BukuKerja, worksheet: LembarKerja, semua: Sequence[AnyTable], lukisan: Lukisan) -> None:
    """Draw the tables of a sheet with their charts."""
    looks, pertama = lukisan.looks, semua[0]
    lebar = _lebar_kolom(semua)
    if not pertama.tetap:
        worksheet.set_default_row(TINGGI_BAKU)
    for urutan, ukuran in enumerate(lebar):
        worksheet.set_column(urutan, urutan, ukuran)
    tulis_judul_lembar(worksheet, pertama, lukisan.susunan, looks)
    petunjuk = _PETUNJUK_DATA if pertama.bab == DATA else ""
    worksheet.write_string(1, 0, f"{lukisan.bingkai.nama}{petunjuk}", looks("anak_judul"))
    worksheet.write_url(2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Kembali ke Daftar Isi")
    if pertama.judul_lembar and not pertama.tetap:
        tulis_judul(worksheet, pertama, lukisan.susunan, looks, lebar)
    if any(tabel.bertingkat for tabel in semua):
        worksheet.outline_settings(symbols_below=False)
    tinggi = [gambar_tabel(worksheet, tabel, lukisan, lebar) for tabel in semua]
    for tabel in semua:
        _grafik(buku, worksheet, tabel, lukisan)
    _saring(worksheet, semua)
    pasang_halaman(worksheet, semua, tinggi, lebar, lukisan.cetakan)
    warnai_tab(worksheet, pertama.bab)


def _grafik(buku: BukuKerja, worksheet: LembarKerja, tabel: AnyTable, lukisan: Lukisan) -> None:
    """Draw the charts of a table where they are placed, beside it, or below each other under it."""
    if not tabel.rows:
        return
    bawah, samping = tabel.baris_grafik, BARIS_KEPALA - 1
    for chart in tabel.charts:
        milik = (tabel, chart)
        if chart.letak is not None:
            gambar_grafik(buku, worksheet, milik, lukisan.susunan, (chart.letak.baris, chart.letak.kolom))
        elif chart.di_samping:
            samping = gambar_grafik(buku, worksheet, milik, lukisan.susunan, (samping, tabel.letak[-1] + 2))
        else:
            bawah = gambar_grafik(buku, worksheet, milik, lukisan.susunan, (bawah, 0))


def _lebar_kolom(semua: Sequence[AnyTable]) -> list[float]:
    """Return the widths of the sheet's columns in characters; one that no table fills parts two of them."""
    lebar: dict[int, float] = {}
    for tabel in semua:
        if not tabel.ubin:
            for ukuran, letak in zip(tabel.lebar, tabel.letak, strict=True):
                lebar[letak] = max(lebar.get(letak, 0), ukuran)
    return [lebar.get(letak, ANTARA) for letak in range(max(lebar, default=-1) + 1)]


def _saring(worksheet: LembarKerja, semua: Sequence[AnyTable]) -> None:
    """Let the header of a table filter its rows, the grand total below them left out; a sheet has one such table."""
    tabel = next((tabel for tabel in semua if tabel.saring or (tabel.bab == "Data" and len(semua) == 1)), None)
    if tabel is None:
        return
    banyak = len(tabel.rows) - (bool(tabel.rows) and tabel.rows[-1].tingkat == 0)
    if banyak:
        worksheet.autofilter(tabel.baris_kepala, 0, tabel.baris_kepala + banyak, len(tabel.columns) - 1)
