"""Pages of IKU, and what only some offices write: recommendations, awards, equipment, figures of other regions."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from openpyxl.worksheet.worksheet import Worksheet
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.excel.tata_letak import META
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun

HitungUlang = Callable[[Path], Path]
Kantor = Callable[[str], Path]

GAMBARAN = "BAB I Gambaran Umum"
PELENGKAP = ("Rekomendasi", "Penghargaan", "Sarana", "Pembanding")
REKOMENDASI = """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | tindak_lanjut | keadaan | unit |
| 1 | 2021 | Pakai aplikasi | Dipakai sejak Mei | selesai | sekretariat |
| 2 | 2021 | Pantau target | Dipantau setiap bulan | berjalan | sekretariat |
! tambah
"""
PENGHARGAAN = """
perencanaan.xlsx › Penghargaan
| nama | jenis | tahun |
| Koperasi Berprestasi | penghargaan | 2022 |
! tambah
"""
SARANA = """
perencanaan.xlsx › Sarana
| jenis | jumlah | satuan | baik | rusak |
| Kendaraan roda 4 | 5 | unit | 4 | 1 |
! tambah
"""
PEMBANDING = """
perencanaan.xlsx › Pembanding
| indikator | daerah | tahun | realisasi | sumber |
| IKU-1 | Kota Lain | 2020 | 11 | LKjIP 2020 |
| IKU-1 | Kota Lain | 2021 | 12 | LKjIP 2021 |
| IKU-1 | Provinsi | 2022 | 25 | LKjIP 2022 |
! tambah
"""


def _kantor(kantor_kecil: Kantor, *ubahan: str) -> Path:
    folder = kantor_kecil("")
    for isi in ubahan:
        terapkan(folder, isi)
    return folder


def _gabungkan(folder: Path) -> Path:
    assert jalankan(["consolidate", str(folder)]) == 0
    return folder / "LAKIP-2022.xlsx"


def _teks(worksheet: Worksheet) -> list[list[object]]:
    return [[isi for isi in baris if isi is not None] for baris in worksheet.iter_rows(values_only=True) if any(baris)]


def test_an_office_that_writes_nothing_sees_nothing(kantor_kecil: Kantor) -> None:
    buku = openpyxl.load_workbook(_gabungkan(kantor_kecil("")))
    assert "IKU" in buku.sheetnames
    assert not {"Tindak Lanjut", "Data Pelengkap"} & {*buku.sheetnames}
    assert not [sel for baris in _teks(buku[GAMBARAN]) for sel in baris if "Tabel 1.5" in str(sel)]


def test_what_is_written_stands_in_the_report_and_is_recalculated(
    kantor_kecil: Kantor, hitung_ulang: HitungUlang
) -> None:
    berkas = _gabungkan(_kantor(kantor_kecil, REKOMENDASI, PENGHARGAAN, SARANA, PEMBANDING))
    buku = openpyxl.load_workbook(berkas)
    lama = openpyxl.load_workbook(berkas, data_only=True)
    data = buku["Data Pelengkap"]
    sel = next(sel for baris in data.iter_rows() for sel in baris if sel.value == "Dipakai sejak Mei")
    sel.value = "Dipakai sejak Juli"
    buku.save(berkas)
    baru = openpyxl.load_workbook(hitung_ulang(berkas), data_only=True)
    sebelum, sesudah = (_teks(isi["Tindak Lanjut"]) for isi in (lama, baru))
    assert [1, 2021, "Pakai aplikasi", "Dipakai sejak Mei", "selesai", "sekretariat"] in sebelum
    assert [1, 2021, "Pakai aplikasi", "Dipakai sejak Juli", "selesai", "sekretariat"] in sesudah
    for nama in ("IKU", GAMBARAN, "Data Pelengkap"):
        for satu, dua in zip(lama[nama].iter_rows(), baru[nama].iter_rows(), strict=False):
            for kini, ulang in zip(satu, dua, strict=False):
                if kini.value != "Dipakai sejak Mei":
                    tepat = pytest.approx(kini.value) if isinstance(kini.value, float) else (kini.value or None)
                    assert (ulang.value or None) == tepat, f"{nama} {kini.coordinate}"


def test_a_page_shows_the_last_figure_of_each_region(kantor_kecil: Kantor) -> None:
    isi = _teks(openpyxl.load_workbook(_gabungkan(_kantor(kantor_kecil, PEMBANDING)), data_only=True)["IKU"])
    lain = [baris for baris in isi if baris[0] == "Daerah lain"]
    assert lain == [
        ["Daerah lain", "Kota Lain, 2021 (LKjIP 2021)", 12, 20, 8, "lebih tinggi"],
        ["Daerah lain", "Provinsi, 2022 (LKjIP 2022)", 25, 20, -5, "lebih rendah"],
    ]


def _susun(folder: Path) -> Susunan:
    hasil = periksa_tahun(folder)
    return susun(hasil.laporan, hasil.temuan)


def test_a_trend_is_drawn_where_the_years_rest_on_one_basis() -> None:
    susunan = _susun(TAHUN_NYATA)
    bergambar = [kode for kode, tabel in susunan.tabel.items() if kode.startswith("iku_") and tabel.charts]
    assert bergambar == ["iku_IKU-3_tahun"]
    assert [baris.kunci for baris in susunan.tabel["iku_IKU-3_tahun"].rows] == [str(isi) for isi in range(2016, 2023)]
    assert [baris.kunci for baris in susunan.tabel["iku_IKU-1_lain"].rows] == ["2019", "2020", "2021"]


def test_every_page_names_its_program_and_money() -> None:
    susunan = _susun(TAHUN_NYATA)
    pagu = susunan.sel(Rujukan("iku_IKU-3_program", "Jumlah", "pagu")).nilai
    assert pagu == 14_119_600 + 536_302_600 + 461_599_700


def test_a_realisasi_that_repeats_its_target_like_all_others_is_told_beside_it() -> None:
    susunan = _susun(TAHUN_NYATA)
    hasil = {
        baris.kunci: susunan.sel(Rujukan("data_indikator", baris.kunci, "hasil")).nilai
        for baris in susunan.tabel["data_indikator"].rows
    }
    assert sum(isi == "sama dengan target (K20)" for isi in hasil.values()) == 20
    assert hasil["IKU-1"] == "tercapai"


def test_equal_to_target_alone_is_no_repetition(kantor_kecil: Kantor) -> None:
    susunan = _susun(kantor_kecil(""))
    assert susunan.sel(Rujukan("data_indikator", "KOP-1", "hasil")).nilai == "sama dengan target"


def test_an_older_plan_without_the_sheets_is_read(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = folder / "perencanaan.xlsx"
    buku = openpyxl.load_workbook(berkas)
    for nama in PELENGKAP:
        del buku[nama]
    versi = next(baris for baris in buku[META].iter_rows() if baris[0].value == "lakip_versi")
    versi[1].value = "5"
    buku.save(berkas)
    kode = {temuan.kode for temuan in periksa_tahun(folder).temuan}
    assert "B05" in kode
    assert "S01" not in kode


def test_a_plan_of_today_misses_them(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = folder / "perencanaan.xlsx"
    buku = openpyxl.load_workbook(berkas)
    del buku["Sarana"]
    buku.save(berkas)
    assert "S01" in {temuan.kode for temuan in periksa_tahun(folder).temuan}


def test_what_is_not_done_moves_to_the_next_year(kantor_kecil: Kantor) -> None:
    folder = _kantor(kantor_kecil, REKOMENDASI, PENGHARGAAN, SARANA, PEMBANDING)
    assert jalankan(["rollover", str(folder), "2023"]) == 0
    buku = openpyxl.load_workbook(folder.parent / "2023" / "perencanaan.xlsx")
    banyak = {nama: sum(sel.value is not None for sel in buku[nama]["C"][5:]) for nama in PELENGKAP}
    assert banyak == {"Rekomendasi": 1, "Penghargaan": 0, "Sarana": 1, "Pembanding": 3}
