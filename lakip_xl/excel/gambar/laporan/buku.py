"""The consolidated workbook as a whole: front, tables, data, checks; the same bytes for the same inputs."""

from datetime import datetime
from io import BytesIO

import xlsxwriter

from lakip_xl.excel.gambar.laporan.bingkai import Naskah
from lakip_xl.excel.gambar.laporan.cetak import Halaman
from lakip_xl.excel.gambar.laporan.grafik import gambar_grafik
from lakip_xl.excel.gambar.laporan.lembar import gambar_lembar
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI, tulis_daftar_isi, tulis_sampul
from lakip_xl.excel.gambar.laporan.tabel import Lukisan
from lakip_xl.excel.gambar.lembar_cepat import Kertas
from lakip_xl.excel.gambar.looks import Looks, opsi_buku
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import BARIS_KEPALA

_BARIS_SATU_HALAMAN = 24
"""A table of at most so many rows prints on one page together with its chart."""


def tulis_laporan(naskah: Naskah, susunan: Susunan, *, hemat: bool = False) -> bytes:
    """Draw every table of `susunan` in its order, with its charts below or beside it, and return the bytes.

    `hemat` keeps no row in memory: for workbooks with a row for each of thousands.
    """
    hasil = BytesIO()
    buku = xlsxwriter.Workbook(hasil, opsi_buku(hemat=hemat))
    dibuat = datetime(max(naskah.tahun, 1900), 12, 31)  # noqa: DTZ001 - a fixed mark: equal inputs, equal bytes
    buku.set_properties({"title": naskah.judul, "subject": "Laporan Kinerja Instansi Pemerintah", "created": dibuat})
    buku.set_custom_property("lakip_workbook", naskah.kode, "text")
    buku.set_custom_property("lakip_tahun", str(naskah.tahun), "text")
    looks = Looks(buku)
    halaman = Halaman(naskah.nama, naskah.tahun, naskah.draf)
    sampul = buku.add_worksheet("Sampul")
    daftar_isi = buku.add_worksheet(DAFTAR_ISI)
    tulis_sampul(sampul, naskah, looks, halaman)
    tulis_daftar_isi(daftar_isi, [satu[0] for satu in susunan.menurut_lembar.values()], looks, halaman)
    lukisan = Lukisan(naskah, susunan, looks, halaman)
    for nama, semua in susunan.menurut_lembar.items():
        kertas = buku.add_worksheet(nama, worksheet_class=Kertas)
        bawah = gambar_lembar(kertas, semua, lukisan) + 1
        kanan = max(len(tabel.columns) for tabel in semua) + 1
        atas = BARIS_KEPALA - 1
        semua_grafik = [(tabel, chart) for tabel in semua if tabel.rows for chart in tabel.charts]
        pendek = sum(len(tabel.rows) for tabel in semua) <= _BARIS_SATU_HALAMAN
        satu_halaman = bool(semua_grafik) and (pendek or any(chart.di_samping for _, chart in semua_grafik))
        if semua_grafik and not satu_halaman:
            kertas.set_h_pagebreaks([*kertas.hbreaks, bawah])
        for tabel, chart in semua_grafik:
            if chart.di_samping:
                atas = gambar_grafik(buku, kertas, (tabel, chart), susunan, (atas, kanan))
            else:
                bawah = gambar_grafik(buku, kertas, (tabel, chart), susunan, (bawah, 0))
        if satu_halaman:
            kertas.fit_to_pages(1, 1)
    buku.close()
    return hasil.getvalue()
