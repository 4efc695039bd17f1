"""The consolidated workbook on paper: few sheets, report tables of eight points or more, few pages."""

import re
import shutil
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.excel.gambar.laporan import DAFTAR_ISI, SAMPUL
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun

LEMBAR, HALAMAN, TERKECIL = 40, 75, 8
"""Sheets at most, pages fewer than, points at least."""
_PANJANG, _PENDEK, _PINGGIR_KOLOM = 936, 612, 5 / 7
_HALAMAN = re.compile(rb"/Type\s*/Page[^s]")


@pytest.fixture(scope="module")
def berkas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cetak") / "2022"
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP-*", "jejak*"))
    hasil = consolidate(folder).berkas
    assert hasil is not None
    return hasil


@pytest.fixture(scope="module")
def susunan() -> Susunan:
    hasil = periksa_tahun(TAHUN_NYATA)
    return susun(hasil.laporan, hasil.temuan)


def _kanan(worksheet: Worksheet) -> int:
    """The number of columns that are printed."""
    area = str(worksheet.print_area or worksheet.dimensions).rpartition("!")[2].replace("$", "")
    return range_boundaries(area)[2] or 0


def _skala(worksheet: Worksheet) -> float:
    """The scale at which a sheet prints: its own, or that at which its printed columns fit the width of the page."""
    sifat, atur = worksheet.sheet_properties.pageSetUpPr, worksheet.page_setup
    if sifat is None or not sifat.fitToPage:
        return (atur.scale or 100) / 100
    lebar = [worksheet.column_dimensions[get_column_letter(kolom)].width for kolom in range(1, _kanan(worksheet) + 1)]
    margin = worksheet.page_margins
    halaman = (_PENDEK if atur.orientation == "portrait" else _PANJANG) - (margin.left + margin.right) * 72
    return min(1, halaman / (piksel_kolom(isi - _PINGGIR_KOLOM for isi in lebar) * 0.75))


def test_the_real_year_has_few_sheets_with_names_that_people_read(berkas: Path) -> None:
    nama = openpyxl.load_workbook(berkas).sheetnames
    assert len(nama) <= LEMBAR, nama
    assert {"3.2 Koperasi", "3.3 Usaha Mikro", "3.5 Hubungan Industrial"} <= set(nama)
    assert not [satu for satu in nama if "p3k" in satu.casefold()]


def test_every_sheet_says_what_it_answers_under_a_title_of_its_own(berkas: Path) -> None:
    buku = openpyxl.load_workbook(berkas)
    semua = (baris[:3] for baris in buku[DAFTAR_ISI].iter_rows(min_row=3) if baris[0].hyperlink)
    baris = {nama.value: (judul.value, jawab.value) for nama, judul, jawab in semua}
    tampak = [satu.title for satu in buku if satu.sheet_state == "visible"]
    assert list(baris) == [nama for nama in tampak if nama not in {SAMPUL, DAFTAR_ISI}]
    assert all(str(jawab).endswith("?") for _, jawab in baris.values()), baris
    assert len({judul for judul, _ in baris.values()}) == len(baris)
    assert all(satu.sheet_properties.tabColor for satu in buku if satu.sheet_state == "visible")


def test_no_two_tables_of_a_sheet_have_one_title(susunan: Susunan) -> None:
    """Those of a page of its own stand under the name of that page."""
    for lembar, semua in susunan.menurut_lembar.items():
        halaman = accumulate(tabel.awal_halaman for tabel in semua)
        judul = [(nomor, tabel.judul) for nomor, tabel in zip(halaman, semua, strict=True)]
        assert len(set(judul)) == len(judul), lembar


def test_report_tables_print_at_eight_points_or_more(berkas: Path, susunan: Susunan) -> None:
    buku = openpyxl.load_workbook(berkas)
    laporan = {tabel.lembar for tabel in susunan.tabel.values() if tabel.bab.startswith(("BAB", "Lampiran"))}
    assert len(laporan) > 15
    for nama in laporan:
        worksheet = buku[nama]
        terisi = [sel.font.sz for baris in worksheet.iter_rows(max_col=_kanan(worksheet)) for sel in baris if sel.value]
        assert min(terisi) * _skala(worksheet) >= TERKECIL, f"{nama}: {_skala(worksheet):.2f}"


def test_what_reviewers_type_stays_off_the_paper(berkas: Path, susunan: Susunan) -> None:
    worksheet = openpyxl.load_workbook(berkas)["Tabel 3.3"]
    assert 0 < _kanan(worksheet) <= susunan.tabel["3.3"].letak_kolom["status"]


@pytest.mark.lambat
def test_the_real_year_prints_on_few_pages(berkas: Path, cetak_pdf: Callable[[Path], Path]) -> None:
    assert len(_HALAMAN.findall(cetak_pdf(berkas).read_bytes())) < HALAMAN
