"""Advice has two voices: a unit is never told to type a command, or to open a workbook that it does not have."""

from pathlib import Path

import openpyxl
import pytest
from contoh import kantor

from lakip_xl.checking.kasus import baca_kasus
from lakip_xl.checks import CHECKS, Check
from lakip_xl.cli.app import jalankan

MILIK_UNIT = [
    check
    for check in CHECKS
    if any(sel.startswith("masukan/") for kasus in check.gagal for sel in baca_kasus(kasus).sel)
]
MILIK_PERENCANA = {"B01", "B02", "B03", "B07", "B08", "B09"}
"""Checks of the folder itself; their findings stand at files, and no unit sees them."""


@pytest.mark.parametrize("check", MILIK_UNIT, ids=lambda check: check.kode)
def test_a_unit_is_told_nothing_that_it_cannot_do(check: Check) -> None:
    saran = check.saran_unit or check.saran
    kata = ("lakip-xl", "FOLDER", "--", "perencanaan.xlsx")
    assert check.kode in MILIK_PERENCANA or not [satu for satu in kata if satu in saran]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.kode)
def test_a_second_voice_says_something_else(check: Check) -> None:
    assert check.saran_unit != check.saran
    assert not check.saran_unit or check.saran_unit.endswith(".")


def test_the_list_of_a_marked_copy_speaks_to_the_unit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = kantor(tmp_path / "2022", "! baris masukan/bidang.xlsx Anggaran 6")
    assert jalankan(["check", str(folder), "--annotate"]) == 1
    assert "lakip-xl template FOLDER --carry BERKAS" in capsys.readouterr().out
    daftar = openpyxl.load_workbook(folder / "perbaikan" / "bidang.xlsx")["Daftar Perbaikan"]
    teks = " ".join(str(sel) for baris in daftar.iter_rows(values_only=True) for sel in baris if sel)
    assert "Isi baris itu pada salinan bertanda ini" in teks
    assert "baru ditambahkan di perencanaan" in teks
    assert "lakip-xl" not in teks


@pytest.mark.parametrize("nama", ["x" * 256, "x" * 270], ids=["sedikit", "jauh"])
def test_a_name_that_is_too_long_is_said_in_indonesian_with_the_file_that_was_meant(
    nama: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = tmp_path / f"{nama[:-5]}.html"
    folder = kantor(tmp_path / "2022")
    assert jalankan(["status", str(folder), "--html", str(berkas)]) == 2
    galat = capsys.readouterr().err
    assert galat.startswith("Nama berkas atau folder terlalu panjang; pendekkan lalu ulangi: ")
    assert galat.strip().endswith(f"{berkas}")
    assert ".tmp" not in galat
