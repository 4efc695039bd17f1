"""One sheet of the consolidated workbook: its title, the way back, its tables below each other."""

from collections.abc import Sequence

from lakip_xl.bersama.ringkasan_kisi import ANTARA
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.laporan.putus import putus_halaman, skala_cetak
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI
from lakip_xl.excel.gambar.laporan.tabel import Lukisan, gambar_tabel, muat
from lakip_xl.layout.susunan import AnyTable
from lakip_xl.layout.table import BARIS_KEPALA


def gambar_lembar(worksheet: LembarKerja, semua: Sequence[AnyTable], lukisan: Lukisan) -> int:
    """Draw the tables of a sheet and return the first free row below them (zero-based)."""
    looks, pertama = lukisan.looks, semua[0]
    lebar = _lebar_kolom(semua)
    for urutan, ukuran in enumerate(lebar):
        worksheet.set_column(urutan, urutan, ukuran)
    worksheet.write_string(0, 0, pertama.judul_lengkap, looks("judul"))
    worksheet.write_string(1, 0, lukisan.bingkai.nama, looks("anak_judul"))
    worksheet.write_url(2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Kembali ke Daftar Isi")
    if pertama.judul_lembar and not pertama.tetap:
        worksheet.write_string(BARIS_KEPALA - 1, 0, muat(pertama.judul, lebar), looks("judul_bagian"))
    if any(tabel.bertingkat for tabel in semua):
        worksheet.outline_settings(symbols_below=False)
    tinggi = [gambar_tabel(worksheet, tabel, lukisan, lebar) for tabel in semua]
    _saring(worksheet, semua)
    _pasang_cetakan(worksheet, semua, lukisan.cetakan)
    if len(semua) > 1 and not pertama.tetap:
        skala = skala_cetak(lebar, tegak=pertama.tegak)
        awal = [(tabel.baris_kepala - 1, isi) for tabel, isi in zip(semua, tinggi, strict=True)]
        worksheet.set_print_scale(skala)
        worksheet.set_h_pagebreaks(putus_halaman(awal, skala, tegak=pertama.tegak))
    return max(tabel.bawah for tabel in semua)


def _lebar_kolom(semua: Sequence[AnyTable]) -> list[float]:
    """Return the widths of the sheet's columns in characters; one that no table fills parts two of them."""
    lebar: dict[int, float] = {}
    for tabel in semua:
        if not tabel.ubin:
            for kolom, letak in zip(tabel.columns, tabel.letak, strict=True):
                lebar[letak] = max(lebar.get(letak, 0), kolom.width)
    return [lebar.get(letak, ANTARA) for letak in range(max(lebar, default=-1) + 1)]


def _pasang_cetakan(worksheet: LembarKerja, semua: Sequence[AnyTable], cetakan: Cetakan) -> None:
    """Fit to the page; headers repeat where the sheet has one table."""
    tabel = semua[0]
    cetakan.pasang(worksheet, tegak=tabel.tegak)
    if len(semua) > 1:
        return
    worksheet.repeat_rows(BARIS_KEPALA)
    worksheet.freeze_panes(BARIS_KEPALA + 1, 2)


def _saring(worksheet: LembarKerja, semua: Sequence[AnyTable]) -> None:
    """Let the header of a table filter its rows, the grand total below them left out; a sheet has one such table."""
    tabel = next((tabel for tabel in semua if tabel.saring or (tabel.bab == "Data" and len(semua) == 1)), None)
    if tabel is None:
        return
    banyak = len(tabel.rows) - (bool(tabel.rows) and tabel.rows[-1].tingkat == 0)
    if banyak:
        worksheet.autofilter(tabel.baris_kepala, 0, tabel.baris_kepala + banyak, len(tabel.columns) - 1)
