"""What was found in a written report, as a workbook in which reviewers write."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from lakip_xl.checking.catatan_verifikasi import (
    KEPALA_CATATAN,
    KEPALA_KUNCI,
    LEMBAR_LAMA,
    LEMBAR_TEMUAN,
    CatatanVerifikasi,
    kunci_temuan,
)
from lakip_xl.checking.hasil_verifikasi import HasilVerifikasi
from lakip_xl.checking.letak_naskah import PenyebutLetak
from lakip_xl.checking.verifikasi import TingkatTemuan
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.lembar_daftar import BARIS_KEPALA, KolomDaftar, tambah_lembar
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.laporan.reviu import STATUS

_KEPALA = (
    *(KEPALA_KUNCI, "Kode", "Tingkat", "Letak", "Blok", "Tertulis", "Seharusnya", "Yang Ditemukan"),
    *("Yang Perlu Dilakukan", "Data", *KEPALA_CATATAN),
)
_LEBAR = (2, 7, 13, 44, 12, 22, 22, 56, 44, 30, 13, 34, 15, 13)
_KEPALA_LAMA = (KEPALA_KUNCI, "Yang Ditemukan", *KEPALA_CATATAN)
_LEBAR_CAKUPAN = 46
_LEBAR_LAMA = (2, 60, 13, 34, 15, 13)
_LOOK = {TingkatTemuan.KESALAHAN: "galat", TingkatTemuan.TANYA: "periksa", TingkatTemuan.PEMBULATAN: "data"}
_PERINTAH = "Tulis di kolom berlatar kuning; catatan dibawa ke hasil verifikasi berikutnya."


def tulis_verifikasi(hasil: HasilVerifikasi, lama: Sequence[CatatanVerifikasi]) -> bytes:
    """Draw the findings in their order with the notes of reviewers, and return the bytes."""
    keluaran = BytesIO()
    buku = BukuKerja(keluaran)
    tahun = hasil.telaah.tahun
    judul = f"Verifikasi Laporan Kinerja Tahun {tahun}" if tahun else "Verifikasi Laporan Kinerja"
    dibuat = datetime(max(tahun, 1900), 12, 31)  # noqa: DTZ001 - a fixed mark: equal inputs, equal bytes
    buku.nyatakan(judul, dibuat, {"lakip_workbook": "verifikasi", "lakip_tahun": str(tahun)})
    looks = Looks(buku)
    perangkat = hasil.laporan.identitas.perangkat_daerah if hasil.laporan is not None else hasil.telaah.naskah.nama
    cetakan = Cetakan(perangkat, tahun, draf=False)
    perintah = " ".join((_PERINTAH, *hasil.telaah.naskah.catatan))
    worksheet = tambah_lembar(buku, LEMBAR_TEMUAN, (judul, perintah), looks, cetakan, KolomDaftar(_KEPALA, _LEBAR, 1))
    penyebut = PenyebutLetak(hasil.telaah)
    kunci = kunci_temuan(hasil, penyebut)
    catatan = {satu.kunci: satu for satu in reversed(lama)}
    for nomor, (temuan, milik) in enumerate(zip(hasil.temuan, kunci, strict=True), start=BARIS_KEPALA + 1):
        tentang = (
            *(milik, temuan.kode, str(temuan.tingkat), penyebut.sebut_halaman(temuan.letak[0]), str(temuan.letak[0])),
            *(temuan.tertulis, temuan.seharusnya, temuan.pesan, temuan.saran),
            "\n".join(map(str, temuan.acuan)),
        )
        ditulis = catatan[milik].isi if milik in catatan else ("",) * len(KEPALA_CATATAN)
        _tulis_baris(worksheet, nomor, (tentang, ditulis, _LEBAR), looks, _LOOK[temuan.tingkat])
    akhir = BARIS_KEPALA + len(hasil.temuan)
    worksheet.autofilter(BARIS_KEPALA, 1, max(akhir, BARIS_KEPALA + 1), len(_KEPALA) - 1)
    pilihan = {"validate": "list", "source": list(STATUS), "ignore_blank": True}
    worksheet.data_validation(BARIS_KEPALA + 1, 10, max(akhir, BARIS_KEPALA + 1), 10, pilihan)
    _cakupan(buku, hasil, judul, looks, cetakan)
    hilang = [satu for satu in lama if satu.kunci not in set(kunci)]
    if hilang:
        _lama(buku, hilang, judul, looks, cetakan)
    buku.close()
    return kemas(keluaran)


def _tulis_baris(
    worksheet: LembarKerja,
    nomor: int,
    isi: tuple[Sequence[str], Sequence[str], Sequence[int]],
    looks: Looks,
    look: str,
) -> None:
    tentang, ditulis, lebar = isi
    for urutan, teks in enumerate((*tentang, *ditulis)):
        gaya = "isian" if urutan >= len(tentang) else (look if urutan == _KEPALA.index("Tingkat") else "data")
        if teks:
            worksheet.write_string(nomor, urutan, teks, looks(gaya, "teks"))
        else:
            worksheet.write_blank(nomor, urutan, None, looks(gaya, "teks"))
    worksheet.set_row(nomor, tinggi_baris(list(zip((*tentang, *ditulis), lebar, strict=True))[1:]))


def _cakupan(buku: BukuKerja, hasil: HasilVerifikasi, judul: str, looks: Looks, cetakan: Cetakan) -> None:
    """Draw how much was checked, and how many findings every level has."""
    cakupan = hasil.cakupan
    worksheet = tambah_lembar(
        buku, "Cakupan", (judul, _PERINTAH), looks, cetakan, KolomDaftar(("Perihal", "Banyaknya"), (_LEBAR_CAKUPAN, 14))
    )
    isi = (
        ("Tabel dibaca", cakupan.tabel),
        ("Baris dibaca", cakupan.baris),
        ("Angka dibaca", cakupan.angka),
        ("Angka diperiksa", cakupan.diperiksa),
        ("Angka cocok", cakupan.cocok),
        ("Sel angka tidak terbaca", cakupan.tak_terbaca),
        *((f"Temuan: {tingkat}", hasil.jumlah(tingkat)) for tingkat in TingkatTemuan),
    )
    for nomor, (nama, banyak) in enumerate(isi, start=BARIS_KEPALA + 1):
        worksheet.write_string(nomor, 0, nama, looks("data", "teks"))
        worksheet.write_number(nomor, 1, banyak, looks("data", "bulat"))
    for nomor, catatan in enumerate(hasil.telaah.naskah.catatan, start=BARIS_KEPALA + 1 + len(isi)):
        worksheet.write_string(nomor, 0, catatan, looks("data", "teks"))
        worksheet.set_row(nomor, tinggi_baris([(catatan, _LEBAR_CAKUPAN)]))


def _lama(buku: BukuKerja, hilang: Sequence[CatatanVerifikasi], judul: str, looks: Looks, cetakan: Cetakan) -> None:
    """Draw the notes whose finding is gone."""
    worksheet = tambah_lembar(
        buku, LEMBAR_LAMA, (judul, _PERINTAH), looks, cetakan, KolomDaftar(_KEPALA_LAMA, _LEBAR_LAMA, 1)
    )
    for nomor, satu in enumerate(hilang, start=BARIS_KEPALA + 1):
        _tulis_baris(worksheet, nomor, ((satu.kunci, satu.tentang), satu.isi, _LEBAR_LAMA), looks, "data")
