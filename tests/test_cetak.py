"""The consolidated workbook on paper: few sheets, report tables of eight points or more, few pages."""

import re
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.excel.gambar.laporan import DAFTAR_ISI, SAMPUL
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.susunan import Susunan

LEMBAR, HALAMAN, TERKECIL = 40, 75, 8
"""Sheets at most, pages fewer than, points at least."""
_PANJANG, _PENDEK, _PINGGIR_KOLOM = 936, 612, 5 / 7
_HALAMAN = re.compile(rb"/Type\s*/Page[^s]")


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


def test_the_real_year_has_few_sheets_with_names_that_people_read(lakip_nyata: Path) -> None:
    nama = openpyxl.load_workbook(lakip_nyata).sheetnames
    assert len(nama) <= LEMBAR, nama
    assert {"3.2 Koperasi", "3.3 Usaha Mikro", "3.5 Hubungan Industrial"} <= set(nama)
    assert not [satu for satu in nama if "p3k" in satu.casefold()]


def test_every_sheet_says_what_it_answers_under_a_title_of_its_own(lakip_nyata: Path) -> None:
    buku = openpyxl.load_workbook(lakip_nyata)
    semua = (baris[:3] for baris in buku[DAFTAR_ISI].iter_rows(min_row=3) if baris[0].hyperlink)
    baris = {nama.value: (judul.value, jawab.value) for nama, judul, jawab in semua}
    tampak = [satu.title for satu in buku if satu.sheet_state == "visible"]
    assert list(baris) == [nama for nama in tampak if nama not in {SAMPUL, DAFTAR_ISI}]
    assert all(str(jawab).endswith("?") for _, jawab in baris.values()), baris
    assert len({judul for judul, _ in baris.values()}) == len(baris)
    assert all(satu.sheet_properties.tabColor for satu in buku if satu.sheet_state == "visible")


def test_no_two_tables_of_a_sheet_have_one_title(susunan_nyata: Susunan) -> None:
    """Those of a page of its own stand under the name of that page."""
    for lembar, semua in susunan_nyata.menurut_lembar.items():
        halaman = accumulate(tabel.awal_halaman for tabel in semua)
        judul = [(nomor, tabel.judul) for nomor, tabel in zip(halaman, semua, strict=True)]
        assert len(set(judul)) == len(judul), lembar


def test_report_tables_print_at_eight_points_or_more(lakip_nyata: Path, susunan_nyata: Susunan) -> None:
    buku = openpyxl.load_workbook(lakip_nyata)
    laporan = {tabel.lembar for tabel in susunan_nyata.tabel.values() if tabel.bab.startswith(("BAB", "Lampiran"))}
    assert len(laporan) > 15
    for nama in laporan:
        worksheet = buku[nama]
        terisi = [sel.font.sz for baris in worksheet.iter_rows(max_col=_kanan(worksheet)) for sel in baris if sel.value]
        assert min(terisi) * _skala(worksheet) >= TERKECIL, f"{nama}: {_skala(worksheet):.2f}"


def test_what_reviewers_type_stays_off_the_paper(lakip_nyata: Path, susunan_nyata: Susunan) -> None:
    worksheet = openpyxl.load_workbook(lakip_nyata)["Tabel 3.3"]
    assert 0 < _kanan(worksheet) <= susunan_nyata.tabel["3.3"].letak_kolom["status"]


@pytest.mark.lambat
def test_the_real_year_prints_on_few_pages(lakip_nyata: Path, cetak_pdf: Callable[[Path], Path]) -> None:
    assert len(_HALAMAN.findall(cetak_pdf(lakip_nyata).read_bytes())) < HALAMAN
