"""Workbooks are as the standard and Excel want them: an established validator, our own check, what each one sees."""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from bersih_xlsx import cacat_buku
from conftest import TAHUN_NYATA
from fuzz_tulis import keluaran
from jahil import JAHIL, kantor_jahil
from openxml_audit import OpenXmlValidator, ValidationSeverity

from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import gambar

CACAT: Mapping[str, tuple[str, str, str]] = {
    "unsur tidak dikenal": ("xl/worksheets/sheet", "<sheetData>", "<sheetDat/><sheetData>"),
    "urutan unsur": ("xl/worksheets/sheet3.xml", "(<sheetData>.*</sheetData>)(.*?)(<pageMargins[^>]*>)", r"\3\1\2"),
    "atribut bukan angka": ("xl/worksheets/sheet3.xml", 's="\\d+"', 's="x"'),
    "gaya tidak ada": ("xl/worksheets/sheet3.xml", 's="\\d+"', 's="9999"'),
    "teks bersama tidak ada": ("xl/worksheets/sheet3.xml", 't="s"><v>\\d+', 't="s"><v>99999'),
    "lembar senama": ("xl/workbook.xml", 'name="Ringkasan"', 'name="Sampul"'),
    "nama lembar panjang": ("xl/workbook.xml", 'name="Ringkasan"', f'name="{"x" * 32}"'),
    "relasi hilang": ("xl/_rels/workbook.xml.rels", "worksheets/sheet3.xml", "worksheets/hilang.xml"),
    "isi tak berjenis": ("[Content_Types].xml", '<Override PartName="/xl/styles.xml"[^>]*>', ""),
    "fungsi asing": ("xl/worksheets/sheet3.xml", "<f>[^<]*</f>", "<f>WEBSERVICE(A1)</f>"),
    "rumus rusak": ("xl/worksheets/sheet3.xml", "<f>[^<]*</f>", '<f>IF(A1="a"b","")</f>'),
    "rumus panjang": ("xl/worksheets/sheet3.xml", "<f>[^<]*</f>", f"<f>{'1+' * 4100}1</f>"),
    "teks rumus panjang": ("xl/worksheets/sheet3.xml", "<f>[^<]*</f>", f'<f>"{"x" * 256}"</f>'),
    "warna rusak": ("xl/worksheets/sheet", "<formula>[^<]*</formula>", '<formula>"Sangat "Baik""</formula>'),
    "warna tidak ada": ("xl/worksheets/sheet", 'dxfId="\\d+"', 'dxfId="999"'),
    "kepala panjang": ("xl/worksheets/sheet3.xml", "<oddHeader>", f"<oddHeader>{'x' * 250}"),
    "grafik ke lembar lain": ("xl/charts/chart1.xml", "<c:f>[^<]*</c:f>", "<c:f>Hore!$A$1</c:f>"),
    "tautan ke luar": ("xl/worksheets/sheet3.xml", 'location="[^"]*"', 'location="Hilang!A1"'),
    "teks menjadi rumus": ("xl/sharedStrings.xml", "<t>Ringkasan</t>", "<t>=1+1</t>"),
    "tanda kendali": ("xl/sharedStrings.xml", "<t>Ringkasan</t>", "<t>a_x001B_b</t>"),
    "bukan XML": ("xl/sharedStrings.xml", "<t>Ringkasan</t>", "<t>a\x1bb</t>"),
    "nama wilayah": ("xl/workbook.xml", '<definedName name="[^"]*"', '<definedName name="A1"'),
    "sel ganda": ("xl/worksheets/sheet3.xml", '(<c r="A1"[^>]*>.*?</c>)', r"\1\1"),
}


"""Faults: the part, what stands there, what takes its place."""
TATA = frozenset(
    {
        "unsur tidak dikenal",
        "urutan unsur",
        "atribut bukan angka",
        "gaya tidak ada",
        "teks bersama tidak ada",
        "lembar senama",
        "relasi hilang",
        "isi tak berjenis",
        "bukan XML",
    }
)
"""What the validator finds: the schema, and what a part must have."""
TATA_SAJA = TATA - {"teks bersama tidak ada", "lembar senama", "relasi hilang", "bukan XML"}
"""What it alone finds; the rest are limits and grammar of Excel, which our own check knows."""

MASUKAN_NYATA = (TAHUN_NYATA / "perencanaan.xlsx", *sorted(TAHUN_NYATA.glob("masukan/*.xlsx")))


@pytest.fixture(scope="module")
def nyata() -> bytes:
    """The report of the real year."""
    hasil = periksa_tahun(TAHUN_NYATA)
    return gambar(hasil.laporan, hasil.temuan)


def _audit(isi: bytes, folder: Path) -> list[str]:
    berkas = folder / "buku.xlsx"
    berkas.write_bytes(isi)
    return [
        str(galat) for galat in OpenXmlValidator().validate(berkas).errors if galat.severity is ValidationSeverity.ERROR
    ]


def _rusak(isi: bytes, awalan: str, pola: str, ganti: str) -> bytes:
    """Spoil the first part of a name in which a pattern stands."""
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        semua = {nama: arsip.read(nama).decode() for nama in arsip.namelist()}
    nama = next(nama for nama, teks in semua.items() if nama.startswith(awalan) and re.search(pola, teks, re.DOTALL))
    semua[nama] = re.sub(pola, ganti, semua[nama], count=1, flags=re.DOTALL)
    hasil = BytesIO()
    with zipfile.ZipFile(hasil, "w") as arsip:
        for nama, teks in semua.items():
            arsip.writestr(nama, teks)
    return hasil.getvalue()


@pytest.mark.lambat
def test_the_validator_and_our_own_check_each_see_their_kind_of_fault(nyata: bytes, tmp_path: Path) -> None:
    semua = {nama: _rusak(nyata, *cacat) for nama, cacat in CACAT.items()}
    dilihat = {nama: (bool(_audit(isi, tmp_path)), bool(cacat_buku(isi))) for nama, isi in semua.items()}
    assert dilihat == {nama: (nama in TATA, nama not in TATA_SAJA) for nama in CACAT}


@pytest.mark.parametrize("nama", [nama for nama in CACAT if nama not in TATA_SAJA])
def test_our_own_check_sees_a_fault(nama: str, nyata: bytes) -> None:
    assert cacat_buku(_rusak(nyata, *CACAT[nama])) != []


@pytest.mark.lambat
def test_the_report_of_the_real_year_is_as_the_standard_wants_it(nyata: bytes, tmp_path: Path) -> None:
    assert _audit(nyata, tmp_path) == []
    assert cacat_buku(nyata) == []


@pytest.mark.lambat
@pytest.mark.parametrize("berkas", MASUKAN_NYATA, ids=lambda berkas: berkas.stem)
def test_input_workbooks_are_as_the_standard_wants_them(berkas: Path, tmp_path: Path) -> None:
    assert _audit(berkas.read_bytes(), tmp_path) == []
    assert cacat_buku(berkas.read_bytes()) == []


@pytest.mark.lambat
def test_every_kind_of_workbook_is_as_the_standard_wants_it_with_hostile_texts_in_it(tmp_path: Path) -> None:
    semua = keluaran(kantor_jahil(tmp_path / "2022", JAHIL[:12]), tmp_path)
    assert {nama: cacat for nama, isi in semua if (cacat := _audit(isi, tmp_path))} == {}
