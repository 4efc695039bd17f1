"""The list of findings as a workbook to forward: a row a finding, and how many each unit has."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from lakip_xl.checking.daftar_temuan import TemuanUnit
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.lembar_daftar import BARIS_KEPALA, KolomDaftar, tambah_lembar
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

_KEPALA = ("Unit", "Berkas", "Lembar", "Sel", "Tingkat", "Kode", "Yang Ditemukan", "Yang Perlu Dilakukan")
_LEBAR = (16, 26, 14, 8, 13, 7, 62, 52)
_JUMLAH = ("Unit", "Nama", "Kesalahan", "Peringatan")
_LEBAR_JUMLAH = (18, 60, 13, 13)
_PERINTAH = "Perbaiki kesalahan lebih dulu, dari atas ke bawah: sebab berdiri sebelum akibatnya."
_LOOK = {Level.KESALAHAN: "galat", Level.PERINGATAN: "periksa"}


def tulis_daftar_temuan(laporan: Laporan, semua: Sequence[TemuanUnit], folder: str | None) -> bytes:
    """Draw the findings in the order in which they are worked through, and return the bytes.

    `folder` is the year's folder as seen from where the workbook will stand ("" for the same), where cells lead to the
    cell in its file; None where the files are elsewhere.
    """
    hasil = BytesIO()
    buku = BukuKerja(hasil)
    judul = f"Temuan LAKIP {laporan.identitas.perangkat_daerah} Tahun {laporan.tahun}"
    dibuat = datetime(max(laporan.tahun, 1900), 12, 31)  # noqa: DTZ001 - a fixed mark: equal inputs, equal bytes
    buku.nyatakan(judul, dibuat, {"lakip_workbook": "temuan", "lakip_tahun": str(laporan.tahun)})
    looks = Looks(buku)
    cetakan = Cetakan(laporan.identitas.perangkat_daerah, laporan.tahun, draf=False)
    worksheet = tambah_lembar(buku, "Temuan", (judul, _PERINTAH), looks, cetakan, KolomDaftar(_KEPALA, _LEBAR))
    baris = BARIS_KEPALA
    for unit in semua:
        for temuan in unit.temuan:
            baris += 1
            _baris(worksheet, baris, unit, temuan, folder, looks)
    worksheet.autofilter(BARIS_KEPALA, 0, baris, len(_KEPALA) - 1)
    jumlah = tambah_lembar(
        buku, "Jumlah per Unit", (judul, _PERINTAH), looks, cetakan, KolomDaftar(_JUMLAH, _LEBAR_JUMLAH)
    )
    for nomor, unit in enumerate(semua, start=BARIS_KEPALA + 1):
        jumlah.write_string(nomor, 0, unit.unit, looks("data", "teks"))
        jumlah.write_string(nomor, 1, unit.nama, looks("data", "teks"))
        jumlah.write_number(nomor, 2, unit.kesalahan, looks("data", "bulat"))
        jumlah.write_number(nomor, 3, unit.peringatan, looks("data", "bulat"))
    buku.close()
    return kemas(hasil)


def _baris(  # noqa: PLR0913, PLR0917 - a finding, and where it is drawn
    worksheet: LembarKerja, baris: int, unit: TemuanUnit, temuan: Finding, folder: str | None, looks: Looks
) -> None:
    sel = temuan.sel
    isi = (unit.unit, sel.berkas, sel.lembar, sel.alamat, temuan.level, temuan.kode, temuan.pesan, unit.saran(temuan))
    for urutan, teks in enumerate(isi):
        look = _LOOK[temuan.level] if urutan == _KEPALA.index("Tingkat") else "data"
        worksheet.write_string(baris, urutan, str(teks), looks(look, "teks"))
    if folder is not None and sel.alamat:
        jalur = f"{folder}/{sel.berkas}" if folder else sel.berkas
        tautan = f"external:{jalur}#'{sel.lembar}'!{sel.alamat}"
        worksheet.write_url(baris, _KEPALA.index("Sel"), tautan, looks("rinci_tautan", "teks"), sel.alamat)
    worksheet.set_row(baris, tinggi_baris(zip(isi, _LEBAR, strict=True)))
