"""The printed page: no table is cut that fits on it, and its header says the name of the office."""

from io import BytesIO

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.excel.gambar.laporan.cetak import F4_MENDATAR, F4_TEGAK, Cetakan
from lakip_xl.excel.gambar.laporan.putus import letakkan, skala_cetak, tinggi_halaman

TINGGI = st.lists(st.floats(min_value=20, max_value=400), min_size=1, max_size=30)


@given(tinggi=TINGGI)
def test_what_stands_between_two_breaks_fits_on_a_page(tinggi: list[float]) -> None:
    tabel = [(nomor * 10, tinggi_tabel) for nomor, tinggi_tabel in enumerate(tinggi)]
    letak = letakkan(tabel, tinggi_halaman(100, F4_MENDATAR))
    putus = {*letak.putus}
    assert letak.halaman == len(putus) + 1
    terisi = 0.0
    for baris, tinggi_tabel in tabel:
        terisi = tinggi_tabel if baris in putus else terisi + tinggi_tabel
        assert terisi <= 533 * 0.992 + 1
    assert 0 not in putus


def test_columns_wider_than_the_page_are_printed_smaller() -> None:
    assert skala_cetak([20, 20], F4_MENDATAR) == 100
    lebar = skala_cetak([40] * 6, F4_MENDATAR)
    assert 40 < lebar < 80
    assert skala_cetak([40] * 6, F4_TEGAK) < lebar


@pytest.mark.parametrize("nama", ["Dinas Koperasi & Tenaga Kerja", "3 pemerintah daerah", "Badan 7"])
def test_a_header_prints_the_name_small_whatever_it_begins_with(nama: str) -> None:
    isi = BytesIO()
    buku = xlsxwriter.Workbook(isi)
    Cetakan(nama, 2022, draf=False).pasang(buku.add_worksheet())
    buku.close()
    kiri = openpyxl.load_workbook(isi).worksheets[0].oddHeader.left
    assert (kiri.size, kiri.text.strip().replace("&&", "&")) == (8, nama)
