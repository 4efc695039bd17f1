"""A sheet that was renamed loses nothing: read, carried into fresh templates, marked."""

from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, TURUN, kantor
from jahat import BIDANG
from ubahan import terapkan

from lakip_xl.excel.baca.folder import baca_tahun
from lakip_xl.pipeline.annotate import annotate
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import Anggaran


def realisasi(berkas: Path) -> object:
    worksheet = openpyxl.load_workbook(berkas)["Anggaran"]
    return worksheet.cell(6, list(Anggaran.lembar.menurut_key).index("realisasi") + 1).value


def gandakan(berkas: Path) -> None:
    isi = openpyxl.load_workbook(berkas)
    isi.copy_worksheet(isi["Budget"]).title = "Budget 2"
    isi.save(berkas)


def test_its_values_are_carried_and_marked(tmp_path: Path) -> None:
    folder = kantor(tmp_path, TURUN.format("12.34x"))
    kantor_berganti = f"! lembar {BIDANG} Anggaran Budget\n! lembar perencanaan.xlsx Program Programm"
    terapkan(folder, kantor_berganti)
    hasil = periksa_tahun(folder)
    assert {temuan.kode for temuan in hasil.temuan if temuan.kode[0] == "S"} == {"S31", "S08"}
    (tertanda,) = [tanda for tanda in annotate(hasil, folder) if tanda.asal == BIDANG]
    assert tertanda.berkas is not None
    assert realisasi(tertanda.berkas) == "12.34x"
    dibawa = list(template(folder, carry=folder))
    assert [tertinggal for hasil in dibawa for tertinggal in hasil.tertinggal] == []
    assert realisasi(folder / BIDANG) == "12.34x"
    assert SUB in baca_tahun(folder).program


def test_two_that_could_be_the_one_missing_are_asked(tmp_path: Path) -> None:
    folder = kantor(tmp_path, f"! lembar {BIDANG} Anggaran Budget")
    gandakan(folder / BIDANG)
    hasil = periksa_tahun(folder)
    assert "S01" in {temuan.kode for temuan in hasil.temuan}
    (tertanda,) = [tanda for tanda in annotate(hasil, folder) if tanda.asal == BIDANG]
    assert tertanda.sebab == "lembar Budget dan Budget 2 sama-sama berisi kolom Anggaran; namai satu Anggaran"
    sebelum = (folder / BIDANG).read_bytes()
    with pytest.raises(TidakTerbaca, match="Budget dan Budget 2 sama-sama berisi kolom Anggaran"):
        list(template(folder, carry=folder))
    assert (folder / BIDANG).read_bytes() == sebelum


def test_a_sheet_of_others_that_is_too_large_is_passed_over_as_before(tmp_path: Path) -> None:
    folder = kantor(tmp_path, f"! lembar {BIDANG} Anggaran Budget")
    isi = openpyxl.load_workbook(folder / BIDANG)
    isi["Budget"]["XFD1048576"] = "x"
    isi.save(folder / BIDANG)
    kode = {temuan.kode for temuan in periksa_tahun(folder).temuan if temuan.kode[0] == "S"}
    assert {"S01", "S16"} <= kode
