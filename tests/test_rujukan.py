"""Every cell that names something on another sheet or row is checked: what is not there is told at that cell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ubahan import terapkan

from lakip_xl.checking.kasus import tempat
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.sheets.column import Dari
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

TANPA_DAFTAR = {
    ("perencanaan", "Unit", "induk"),
    ("perencanaan", "Indikator", "acuan"),
    ("perencanaan", "Riwayat", "acuan"),
    ("perencanaan", "Pengecualian", "kode"),
    ("perencanaan", "Pengecualian", "berkas"),
    ("perencanaan", "Pengecualian", "nama_lembar"),
    ("perencanaan", "Pengecualian", "sel"),
}
"""Columns that name something without a list to choose from."""
BERDAFTAR = {
    (buku.kode, lembar.nama, kolom.key)
    for buku in (PERENCANAAN, MASUKAN)
    for lembar in buku.sheets
    for kolom in lembar.columns
    if isinstance(kolom.choices, Dari)
}
BARIS_BARU = {
    "Pengecualian": (
        "perencanaan.xlsx › Pengecualian\n! tambah\n| kode | alasan | oleh | tanggal |\n"
        "| A04 | Sudah disetujui | Sekretaris | 2023-01-20 |\n"
    ),
    "Rekomendasi": (
        "perencanaan.xlsx › Rekomendasi\n! tambah\n| butir | tahun | rekomendasi |\n| 1 | 2021 | Pakai aplikasi |\n"
    ),
    "Penghargaan": (
        "perencanaan.xlsx › Penghargaan\n! tambah\n| nama | jenis | tahun |\n| Juara | penghargaan | 2022 |\n"
    ),
    "Rencana Aksi": "perencanaan.xlsx › Rencana Aksi\n! tambah\n| indikator | aksi |\n| IKU-1 | Melatih pengurus |\n",
    "Anggaran Kas": "perencanaan.xlsx › Anggaran Kas\n! tambah\n| kode | tw1 |\n| 2.17.03.2.01.01 | 1000 |\n",
    "Isu": "perencanaan.xlsx › Isu\n! tambah\n| isu |\n| Pengawasan lemah |\n",
    "Pembanding": (
        "perencanaan.xlsx › Pembanding\n! tambah\n| indikator | daerah | tahun | realisasi | sumber |\n"
        "| IKU-1 | Provinsi | 2022 | 8 | LKjIP |\n"
    ),
    "Pelaksanaan": (
        "masukan/bidang.xlsx › Pelaksanaan\n| nomor | sub_kegiatan | acara | mulai | selesai |\n"
        "| 1 | 2.17.03.2.01.01 | Rapat | 2022-03-07 | 2022-03-07 |\n"
    ),
}


@pytest.mark.parametrize(("buku", "lembar", "key"), sorted(TANPA_DAFTAR | BERDAFTAR))
def test_what_names_nothing_is_found_at_its_cell(
    buku: str, lembar: str, key: str, kantor_kecil: Callable[[str], Path]
) -> None:
    berkas = "perencanaan.xlsx" if buku == PERENCANAAN.kode else "masukan/bidang.xlsx"
    folder = kantor_kecil(BARIS_BARU.get(lembar, ""))
    terapkan(folder, f'! sel {berkas} "{lembar}" @{key}/6 tidak-ada')
    sel = {str(temuan.sel) for temuan in periksa_tahun(folder).temuan}
    assert tempat(f"{berkas} › {lembar} › @{key}/6") in sel
