"""Changes to an office's files, written as the checks write their cases (lakip_xl/checking/kasus.py)."""

import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.checking.kasus import JenisIsi, Kasus, baca_isi, baca_kasus
from lakip_xl.checks import periksa
from lakip_xl.domain.bulat import ke_angka
from lakip_xl.excel.baca.folder import baca_tahun
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.consolidate import gambar
from lakip_xl.pipeline.template import template


def terapkan(folder: Path, ubahan: str) -> None:
    """Apply a change written in Markdown to an office's folder."""
    kasus = baca_kasus(ubahan)
    for tindakan in kasus.tindakan:
        _TINDAKAN[tindakan.nama](folder, *tindakan.kata)
    if kasus.baris:
        _ubah(folder / kasus.berkas, kasus)


def _ubah(jalur: Path, kasus: Kasus) -> None:
    buku = openpyxl.load_workbook(jalur)
    worksheet = buku[kasus.lembar]
    nilai_rumus: dict[str, str] = {}
    kolom = {sel.value: sel.column for sel in worksheet[BARIS_KUNCI + 1]}
    for baris in kasus.baris:
        nomor = _cari(worksheet, kolom[kasus.kepala[0]], baris[0], tambah=kasus.tambah)
        for key, teks in zip(kasus.kepala, baris, strict=True):
            sel = worksheet.cell(nomor, kolom[key])
            sel.value = nilai_sel(teks)  # type: ignore[assignment]
            isi = baca_isi(teks)
            if isi.jenis is JenisIsi.TEKS:
                sel.data_type = "s"
            if isi.hasil:
                nilai_rumus[sel.coordinate] = isi.hasil
    buku.save(jalur)
    if nilai_rumus:
        _simpan_nilai_rumus(jalur, buku.sheetnames.index(kasus.lembar) + 1, nilai_rumus)


def _cari(worksheet: Worksheet, kolom: int, kunci: str, *, tambah: bool) -> int:
    nomor = BARIS_DATA + 1
    while worksheet.cell(nomor, kolom).value is not None:
        if not tambah and str(worksheet.cell(nomor, kolom).value) == kunci:
            return nomor
        nomor += 1
    assert tambah, f"baris {kunci} tidak ada di {worksheet.title}"
    return nomor


def nilai_sel(teks: str) -> object:
    """Return what openpyxl writes for a cell of a case."""
    nilai = baca_isi(teks).nilai
    return ke_angka(nilai) if isinstance(nilai, Decimal) else nilai


def _simpan_nilai_rumus(jalur: Path, nomor_lembar: int, nilai: dict[str, str]) -> None:
    """Store the value beside a formula, as spreadsheet programs do."""
    bagian = f"xl/worksheets/sheet{nomor_lembar}.xml"
    with zipfile.ZipFile(jalur) as arsip:
        semua = {info.filename: arsip.read(info) for info in arsip.infolist()}
    xml = semua[bagian].decode()
    for alamat, hasil in nilai.items():
        pola = rf'(<c r="{alamat}"[^>]*><f>[^<]*</f>)<v\s*/>|(<c r="{alamat}"[^>]*><f>[^<]*</f>)<v></v>'
        xml, jumlah = re.subn(pola, rf"\g<1>\g<2><v>{hasil}</v>", xml)
        assert jumlah == 1
    semua[bagian] = xml.encode()
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in semua.items():
            arsip.writestr(nama, isi)


def _isi(folder: Path, berkas: str, apa: str) -> None:
    jalur = folder / berkas
    isi = jalur.read_bytes() if jalur.exists() else b""
    jalur.write_bytes({"kosong": b"", "bukan-zip": b"kode,realisasi\n1,2\n", "terpotong": isi[: len(isi) // 2]}[apa])


def _hapus(folder: Path, berkas: str) -> None:
    (folder / berkas).unlink()


def _salin(folder: Path, asal: str, tujuan: str) -> None:
    (folder / tujuan).parent.mkdir(exist_ok=True)
    shutil.copy(folder / asal, folder / tujuan)


def _pindah(folder: Path, asal: str, tujuan: str) -> None:
    (folder / asal).replace(folder / tujuan)


def _sel(folder: Path, berkas: str, lembar: str, alamat: str, isi: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku[lembar][alamat].value = nilai_sel(isi)
    buku.save(folder / berkas)


def _format(folder: Path, berkas: str, lembar: str, alamat: str, kode: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku[lembar][alamat].number_format = kode
    buku.save(folder / berkas)


def _sembunyi(folder: Path, berkas: str, lembar: str, apa: str) -> None:
    """Hide a row ("6"), a column ("H") or, without either, the sheet."""
    buku = openpyxl.load_workbook(folder / berkas)
    worksheet = buku[lembar]
    if apa.isdigit():
        worksheet.row_dimensions[int(apa)].hidden = True
    elif apa:
        worksheet.column_dimensions[apa].hidden = True
    else:
        worksheet.sheet_state = "hidden"
    buku.active = 1 if buku.index(worksheet) == 0 else 0
    buku.save(folder / berkas)


def _gabung(folder: Path, berkas: str, lembar: str, wilayah: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku[lembar].merge_cells(wilayah)
    buku.save(folder / berkas)


def _sejak_1904(folder: Path, berkas: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku.epoch = CALENDAR_MAC_1904
    buku.save(folder / berkas)


def _properti(folder: Path, berkas: str, kunci: str, nilai: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku.custom_doc_props[kunci].value = nilai
    buku.save(folder / berkas)


def _bagian(folder: Path, berkas: str, nama: str, isi: str) -> None:
    """Add a part to the zip of a file."""
    with zipfile.ZipFile(folder / berkas, "a") as arsip:
        arsip.writestr(nama, isi)


def _tulis(folder: Path, berkas: str, baris: str) -> None:
    """Add a line to a text file."""
    (folder / berkas).parent.mkdir(exist_ok=True)
    with (folder / berkas).open("a", encoding="utf-8") as isi:
        isi.write(f"{baris}\n")


def _hasil(folder: Path, berkas: str) -> None:
    """Put the office's consolidated workbook somewhere."""
    laporan = baca_tahun(folder)
    (folder / berkas).write_bytes(gambar(laporan, periksa(laporan)))


def _templat(folder: Path, berkas: str) -> None:
    """Draw a unit's workbook again from the plan as it is now, with what was typed."""
    tulis = list(template(folder, unit=[Path(berkas).stem], carry=folder, draft=True))
    assert any(hasil.ditulis and hasil.berkas == folder / berkas for hasil in tulis)


def _meta(folder: Path, berkas: str, kunci: str, nilai: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    for baris in buku["_META"].iter_rows():
        if baris[0].value == kunci:
            baris[1].value = nilai
    buku.save(folder / berkas)


def _lembar(folder: Path, berkas: str, lama: str, baru: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku[lama].title = baru
    buku.save(folder / berkas)


def _hapus_kunci(folder: Path, berkas: str, lembar: str, kunci: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    for sel in buku[lembar][BARIS_KUNCI + 1]:
        if sel.value == kunci:
            sel.value = None
    buku.save(folder / berkas)


def _hapus_baris(folder: Path, berkas: str, lembar: str, nomor: str) -> None:
    buku = openpyxl.load_workbook(folder / berkas)
    buku[lembar].delete_rows(int(nomor))
    buku.save(folder / berkas)


_TINDAKAN: Mapping[str, Callable[..., None]] = {
    "isi": _isi,
    "hapus": _hapus,
    "salin": _salin,
    "pindah": _pindah,
    "sel": _sel,
    "format": _format,
    "sembunyi": _sembunyi,
    "gabung": _gabung,
    "sejak-1904": _sejak_1904,
    "properti": _properti,
    "bagian": _bagian,
    "tulis": _tulis,
    "hasil": _hasil,
    "templat": _templat,
    "meta": _meta,
    "lembar": _lembar,
    "kunci": _hapus_kunci,
    "baris": _hapus_baris,
}
