"""The consolidated workbook as a whole: front, tables, data, checks; the same bytes for the same inputs."""

from datetime import datetime
from io import BytesIO

from lakip_xl.excel.gambar.buku_kerja import BukuKerja
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.excel.gambar.laporan.bingkai import Bingkai
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.laporan.daftar import tulis_daftar
from lakip_xl.excel.gambar.laporan.komentar import menurut_tempat, tulis_komentar_lembar
from lakip_xl.excel.gambar.laporan.lembar import gambar_lembar
from lakip_xl.excel.gambar.laporan.sampul import DAFTAR_ISI, SAMPUL, tulis_daftar_isi, tulis_sampul
from lakip_xl.excel.gambar.laporan.tabel import Lukisan
from lakip_xl.excel.gambar.lembar_cepat import LembarCepat
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.layout.susunan import Susunan


def tulis_laporan(bingkai: Bingkai, susunan: Susunan, *, hemat: bool = False) -> bytes:
    """Draw every table of `susunan` in its order, with its charts below or beside it, and return the bytes.

    `hemat` keeps no row in memory: for workbooks with a row for each of thousands.
    """
    hasil = BytesIO()
    buku = BukuKerja(hasil, hemat=hemat)
    dibuat = datetime(max(bingkai.tahun, 1900), 12, 31)  # noqa: DTZ001 - a fixed mark: equal inputs, equal bytes
    sifat = {"lakip_workbook": bingkai.kode, "lakip_tahun": str(bingkai.tahun), **dict(bingkai.sifat)}
    buku.nyatakan(bingkai.judul, dibuat, sifat, perihal="Laporan Kinerja Instansi Pemerintah")
    looks = Looks(buku)
    cetakan = Cetakan(bingkai.nama, bingkai.tahun, bingkai.draf, bingkai.tajuk)
    sampul = buku.add_worksheet(SAMPUL)
    daftar_isi = buku.add_worksheet(DAFTAR_ISI)
    tulis_sampul(sampul, bingkai, looks, cetakan)
    tulis_daftar_isi(daftar_isi, susunan.menurut_lembar.values(), looks, cetakan)
    lukisan = Lukisan(bingkai, susunan, looks, cetakan, menurut_tempat(bingkai.komentar), [])
    for nama, semua in susunan.menurut_lembar.items():
        worksheet = buku.add_worksheet(nama, worksheet_class=LembarCepat)
        gambar_lembar(buku, worksheet, semua, lukisan)
    tulis_komentar_lembar(buku, bingkai.komentar)
    tulis_daftar(buku, susunan, lukisan.sendiri, looks, cetakan)
    buku.close()
    return kemas(hasil)
