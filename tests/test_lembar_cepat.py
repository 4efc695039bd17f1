"""The short way of writing cells gives the same sheet as XlsxWriter's own way."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date
from typing import Any

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.lembar_cepat import LembarCepat

_SEL = st.one_of(
    st.none(),
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.integers(-(10**15), 10**15),
    st.floats(-1e12, 1e12),
    st.dates(date(1990, 1, 1), date(2099, 12, 31)),
    st.tuples(
        st.sampled_from(['A1&"<b>"', 'IF(A1="","",A1)', "SUM('Data'!$A$1:$A$9)"]),
        st.one_of(st.sampled_from(["", "<a & b>"]), st.floats(-1e6, 1e6)),
    ),
)


@given(st.lists(st.lists(_SEL, max_size=6), max_size=20))
def test_cells_are_those_of_the_long_way(baris: Sequence[Sequence[object]]) -> None:
    assert _lembar(LembarCepat, baris) == _lembar(LembarKerja, baris)


def test_a_text_that_looks_like_xml_of_a_rich_text_stays_a_text() -> None:
    """XlsxWriter would write it into the file as it is."""
    for kelas in (LembarCepat, LembarKerja):
        hasil = io.BytesIO()
        with BukuKerja(hasil) as buku:
            buku.add_worksheet("Data", worksheet_class=kelas).write_string(0, 0, "<r>a & b</r>")
        assert str(openpyxl.load_workbook(hasil)["Data"]["A1"].value).strip() == "<r>a & b</r>"


def _lembar(kelas: type[LembarKerja], baris: Sequence[Sequence[object]]) -> dict[str, str]:
    """Write the cells and return the parts that hold them; the span of a row is a hint that readers pass over."""
    hasil = io.BytesIO()
    with BukuKerja(hasil) as buku:
        worksheet: Any = buku.add_worksheet("Data", worksheet_class=kelas)
        format_ = buku.add_format({"bold": True})
        worksheet.set_row(30, 40)
        for nomor, isi in enumerate(baris):
            if nomor % 3 == 1:
                worksheet.set_row(nomor, 25.5)
            for kolom, sel in enumerate(isi):
                _tulis(worksheet, nomor, kolom * 13, sel, format_)
    arsip = zipfile.ZipFile(hasil)
    bagian = {nama: arsip.read(nama).decode() for nama in ("xl/worksheets/sheet1.xml", "xl/styles.xml")}
    bagian |= {nama: arsip.read(nama).decode() for nama in arsip.namelist() if nama == "xl/sharedStrings.xml"}
    return {nama: re.sub(r' spans="\d+:\d+"', "", isi) for nama, isi in bagian.items()}


def _tulis(worksheet: Any, baris: int, kolom: int, sel: object, format_: object) -> None:
    if sel is None:
        worksheet.write_blank(baris, kolom, None, format_)
    elif isinstance(sel, str):
        worksheet.write_string(baris, kolom, sel, format_)
    elif isinstance(sel, tuple):
        worksheet.write_formula(baris, kolom, f"={sel[0]}", format_, sel[1])
    elif isinstance(sel, date):
        worksheet.write_datetime(baris, kolom, sel, format_)
    else:
        worksheet.write_number(baris, kolom, sel, format_)
