"""check and consolidate agree: the same findings and the same exit status, whatever was typed or broken."""

import json
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, kantor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ubahan import nilai_sel, terapkan

from lakip_xl.checks import CHECKS
from lakip_xl.cli.app import jalankan
from lakip_xl.layout.table import BARIS_KEPALA

KASUS = [kasus for check in CHECKS for kasus in check.gagal]
KETIKAN = (
    "",
    "0",
    "7",
    "-3",
    "0.95",
    "1000000000",
    "'4.250",
    "'Rp. 900.000,-",
    "'dua', x",
    "'=1+1",
    "#DIV/0!",
    "`TRUE`",
)
TEMPAT = (
    ("Anggaran", "kode", SUB, "realisasi"),
    ("Anggaran", "kode", SUB, "realisasi_fisik"),
    ("Indikator", "kode", "KOP-1", "realisasi"),
    ("Data Dasar", "kunci", "KOP-AKTIF/2022", "nilai"),
    ("Data Dasar", "kunci", "KOP-BAIK/2022", "nilai"),
)


def _ketikan(tempat: tuple[str, str, str, str], isi: str) -> str:
    lembar, kunci, baris, kolom = tempat
    return f"masukan/bidang.xlsx › {lembar}\n| {kunci} | {kolom} |\n| {baris} | {isi} |"


UBAHAN = st.lists(
    st.one_of(st.sampled_from(KASUS), st.builds(_ketikan, st.sampled_from(TEMPAT), st.sampled_from(KETIKAN))),
    min_size=1,
    max_size=4,
)


def _rusak(folder: Path, ubahan: list[str]) -> None:
    """Apply what can be applied: a change to a sheet that an earlier one took away has nothing to change."""
    for kasus in ubahan:
        cadangan = folder.with_name("cadangan-tes")
        shutil.copytree(folder, cadangan)
        try:
            terapkan(folder, kasus)
        except (AssertionError, KeyError, OSError, ValueError, IndexError, zipfile.BadZipFile, UserWarning):
            shutil.rmtree(folder)
            shutil.copytree(cadangan, folder)
        finally:
            shutil.rmtree(cadangan)


def _jalankan(capsys: pytest.CaptureFixture[str], *kata: str) -> tuple[int, str]:
    keluar = jalankan(list(kata))
    return keluar, capsys.readouterr().out


def _daftar(dicetak: str) -> list[str]:
    """Return the findings that check printed, without the count of each unit that follows them."""
    baris = dicetak.splitlines()
    jumlah = [nomor for nomor, teks in enumerate(baris) if teks.startswith("UNIT ")]
    return baris[: jumlah[-1]] if jumlah else []


def _pemeriksaan(berkas: Path) -> list[tuple[str, ...]]:
    worksheet = openpyxl.load_workbook(berkas)["Pemeriksaan"]
    baris = worksheet.iter_rows(min_row=BARIS_KEPALA + 2, max_col=7, values_only=True)
    return [tuple(str(nilai or "") for nilai in sel) for sel in baris if sel[6] is not None]


@pytest.mark.lambat
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ubahan=UBAHAN)
def test_whatever_is_wrong_both_say_the_same(
    ubahan: list[str], tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("sepakat") / "2022"
    folder.mkdir()
    _rusak(kantor(folder), ubahan)
    keluar, tulisan = _jalankan(capsys, "check", str(folder), "--json")
    if keluar == 2 and not tulisan:
        assert _jalankan(capsys, "consolidate", str(folder)) == (2, "")
        return
    temuan = json.loads(tulisan)["temuan"]
    _, dicetak = _jalankan(capsys, "check", str(folder))
    baris_temuan = _daftar(dicetak)
    keluar_gabung, digabung = _jalankan(capsys, "consolidate", str(folder))
    assert (keluar_gabung, digabung.splitlines()[: len(baris_temuan)]) == (keluar, baris_temuan)
    hasil = folder / "LAKIP-2022.xlsx"
    assert hasil.exists() is not any(baris["tingkat"] == "kesalahan" for baris in temuan)
    if _jalankan(capsys, "consolidate", str(folder), "--draft")[0] != 2 or hasil.exists():
        kolom = ("kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran")
        assert _pemeriksaan(hasil) == [tuple(baris[nama] for nama in kolom) for baris in temuan]


def test_a_typed_value_of_every_kind_is_tried() -> None:
    assert {type(nilai_sel(ketikan)).__name__ for ketikan in KETIKAN} == {"NoneType", "int", "float", "str", "bool"}
