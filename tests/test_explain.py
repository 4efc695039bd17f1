"""The manual of the checks: every code is explained, in the terminal as on its page."""

import pytest
from conftest import AKAR

from lakip_xl.checking.kasus import baca_kasus
from lakip_xl.checking.panduan import KELUARGA, panduan, seluruh_panduan
from lakip_xl.checks import CHECKS, Check
from lakip_xl.checks.naskah import CHECKS as CHECKS_NASKAH
from lakip_xl.cli.explain import explain

PERINTAH = "jalankan: lakip-xl explain --all > docs/pemeriksaan.md"
SEMUA = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.kode)


def test_the_page_of_the_checks_is_as_the_declarations_say() -> None:
    tertulis = (AKAR / "docs" / "pemeriksaan.md").read_text(encoding="utf-8")
    assert tertulis.splitlines() == seluruh_panduan(CHECKS, CHECKS_NASKAH).splitlines(), PERINTAH


def test_the_page_lists_every_code_and_leads_to_it() -> None:
    teks = seluruh_panduan(CHECKS, CHECKS_NASKAH).splitlines()
    for check in (*CHECKS, *CHECKS_NASKAH):
        assert sum(baris.startswith(f"- [{check.kode}](#{check.kode.lower()}) ") for baris in teks) == 1
        assert teks.count(f"### {check.kode}") == 1
    assert set(KELUARGA) == {check.kode[0] for check in CHECKS}


@SEMUA
def test_every_check_says_what_why_whence_and_what_to_do(check: Check) -> None:
    assert check.keterangan.endswith(".")
    assert check.alasan.endswith(".")
    assert check.saran
    assert check.sumber
    assert not check.sumber.endswith(".")
    assert "\n" not in check.keterangan + check.alasan + check.sumber + check.saran


@SEMUA
def test_every_section_shows_a_wrong_example_in_plain_words_and_names_its_cell(check: Check) -> None:
    teks = panduan(check)
    assert "Contoh yang salah" in teks
    assert all(f"`{sel}`" in teks for sel in baca_kasus(check.gagal[0]).sel)
    perintah = [
        baris[1:].strip() for baris in check.gagal[0].splitlines() if baris.startswith("! ") and " " in baris[2:]
    ]
    assert not [tanda for tanda in ("! tambah", "⇒", "*6000", "lakip_", *perintah) if tanda in teks]


@pytest.mark.parametrize(
    ("kode", "kata"),
    [
        ("A03", "| 2.17.03.2.01.01 | 1.000.000 | 1.000.001 |"),
        ("A03", "Yang memperbaiki: unit, di berkas masukannya"),
        ("A13", "Yang memperbaiki: Sub Bagian Perencanaan, di `perencanaan.xlsx`"),
        ("K10", "| KOP-1 | persen | 95 | 0,95 |"),
        ("P01", "| 1 | 2.17.03.2.01.01 | Bimtek | 10 Maret 2022 | 7 Maret 2022 | (kosong) |"),
        ("D04", "| KOP-AKTIF/2022 | 2020 |"),
        ("S05", "Pada `masukan/bidang.xlsx` lembar Anggaran, baris 6 terhapus."),
        ("S09", "4.250 (sebagai teks)"),
        ("S15", "`=450000+450000` (hasilnya 900000)"),
        ("S17", "xxx… (6.000 huruf)"),
        ("B03", "`masukan/bidang.xlsx` disalin menjadi `masukan/bidang-baru.xlsx`."),
        ("B04", "Pada identitas `masukan/bidang.xlsx` tertulis tahun 2019."),
    ],
)
def test_examples_read_as_their_owner_sees_them(kode: str, kata: str) -> None:
    assert kata in panduan(next(check for check in CHECKS if check.kode == kode))


@pytest.mark.parametrize("kode", ["A03", " a03 "])
def test_a_code_is_explained_as_on_its_page(kode: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(kode) == 0
    layar = capsys.readouterr().out
    assert layar.startswith("### A03")
    assert layar in (AKAR / "docs" / "pemeriksaan.md").read_text(encoding="utf-8"), PERINTAH


def test_all_codes_are_explained_as_on_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(semua=True) == 0
    assert capsys.readouterr().out == seluruh_panduan(CHECKS, CHECKS_NASKAH)


def test_without_a_code_every_code_stands_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain() == 0
    layar = capsys.readouterr().out.splitlines()
    assert [baris.split()[0] for baris in layar] == [check.kode for check in (*CHECKS, *CHECKS_NASKAH)]
    assert "A03  kesalahan   Realisasi setiap sub kegiatan tidak melampaui pagunya." in layar


@pytest.mark.parametrize(("kode", "kata"), [("A3", "Yang mirip: A"), ("A033", "A03"), ("???", "Daftar semua kode")])
def test_an_unknown_code_is_told_with_those_like_it(kode: str, kata: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(kode) == 2
    galat = capsys.readouterr().err
    assert f"Kode {kode} tidak dikenal." in galat
    assert kata in galat
