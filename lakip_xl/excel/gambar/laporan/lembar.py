"""One sheet of the consolidated workbook: its title, the way back, its tables below each other."""

from collections.abc import Sequence
from itertools import zip_longest

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.laporan.cetak import Halaman
from lakip_xl.excel.gambar.laporan.putus import putus_halaman, skala_cetak
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI
from lakip_xl.excel.gambar.laporan.tabel import Lukisan, gambar_tabel, muat
from lakip_xl.layout.susunan import AnyTable
from lakip_xl.layout.table import BARIS_KEPALA


def gambar_lembar(kertas: Worksheet, tabel: Sequence[AnyTable], lukisan: Lukisan) -> int:
    """Draw the tables of a sheet and return the first free row below them (zero-based)."""
    looks, pertama = lukisan.looks, tabel[0]
    lebar = [max(satu) for satu in zip_longest(*([k.width for k in t.columns] for t in tabel), fillvalue=0)]
    for urutan, ukuran in enumerate(lebar):
        kertas.set_column(urutan, urutan, ukuran)
    kertas.write_string(0, 0, pertama.judul_lengkap, looks("judul"))
    kertas.write_string(1, 0, lukisan.naskah.nama, looks("anak_judul"))
    kertas.write_url(2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Kembali ke Daftar Isi")
    if pertama.judul_lembar:
        kertas.write_string(BARIS_KEPALA - 1, 0, muat(pertama.judul, lebar), looks("judul_bagian"))
    tinggi = [gambar_tabel(kertas, satu, lukisan, lebar) for satu in tabel]
    _pasang_halaman(kertas, tabel, lukisan.halaman)
    if len(tabel) > 1:
        skala = skala_cetak(lebar, tegak=pertama.tegak)
        awal = [(satu.baris_kepala - 1, isi) for satu, isi in zip(tabel, tinggi, strict=True)]
        kertas.set_print_scale(skala)
        kertas.set_h_pagebreaks(putus_halaman(awal, skala, tegak=pertama.tegak))
    return tabel[-1].bawah


def _pasang_halaman(kertas: Worksheet, tabel: Sequence[AnyTable], halaman: Halaman) -> None:
    """Fit to the page; headers repeat where the sheet has one table."""
    satu = tabel[0]
    halaman.pasang(kertas, tegak=satu.tegak)
    if len(tabel) > 1:
        return
    kertas.repeat_rows(BARIS_KEPALA)
    kertas.freeze_panes(BARIS_KEPALA + 1, 2)
    if satu.bab == "Data" and satu.rows:
        kertas.autofilter(BARIS_KEPALA, 0, BARIS_KEPALA + len(satu.rows), len(satu.columns) - 1)
