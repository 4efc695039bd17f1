"""The front of the consolidated workbook: cover and contents."""

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.laporan.bingkai import Naskah
from lakip_xl.excel.gambar.laporan.cetak import Halaman
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.layout.susunan import AnyTable

DAFTAR_ISI = "Daftar Isi"


def tulis_sampul(kertas: Worksheet, naskah: Naskah, looks: Looks, halaman: Halaman) -> None:
    """Draw the cover: what this is, whose, for which year."""
    kertas.set_column(0, 0, 100)
    baris = 4
    if naskah.draf:
        kertas.write_string(1, 0, "DRAF - masih ada kesalahan, lihat lembar Pemeriksaan", looks("draf"))
    for teks, look, tinggi in naskah.sampul:
        kertas.set_row(baris, tinggi)
        kertas.write_string(baris, 0, teks, looks(look))
        baris += 1
    kertas.write_url(baris + 2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Buka Daftar Isi")
    halaman.pasang(kertas, tegak=True)


def tulis_daftar_isi(kertas: Worksheet, tabel: Iterable[AnyTable], looks: Looks, halaman: Halaman) -> None:
    """Draw the contents: every sheet with a link, grouped as the report is."""
    kertas.set_column(0, 0, 26)
    kertas.set_column(1, 1, 84)
    kertas.write_string(0, 0, DAFTAR_ISI, looks("judul"))
    baris, bagian = 2, ""
    for satu in tabel:
        if satu.bab != bagian:
            bagian = satu.bab
            baris += 1
            kertas.write_string(baris, 0, bagian, looks("anak_judul"))
            baris += 1
        kertas.write_url(baris, 0, f"internal:'{satu.lembar}'!A1", looks("tautan"), satu.lembar)
        kertas.write_string(baris, 1, satu.judul_lembar or satu.judul, looks("isi"))
        baris += 1
    halaman.pasang(kertas, tegak=True)
    kertas.fit_to_pages(1, 1)
