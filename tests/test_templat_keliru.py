"""A plan with kesalahan gives no templates: they are told and nothing is written, unless a draft is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from contoh import SUB
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.excel.tata_folder import BERKAS_KUNCI

Kantor = Callable[[str], Path]
SALAH = "perencanaan.xlsx › Data Dasar\n| kode | unit |\n| KOP-BAIK | xxx |"


def _isi(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder, but for the lock that every writer holds."""
    semua = (jalur for jalur in folder.rglob("*") if jalur.is_file() and jalur.name != BERKAS_KUNCI)
    return {jalur.relative_to(folder).as_posix(): jalur.read_bytes() for jalur in semua}


def test_errors_of_the_plan_are_told_and_nothing_is_written(
    kantor_kecil: Kantor, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = kantor_kecil(f"! hapus masukan/bidang.xlsx\n{SALAH}")
    sebelum = _isi(folder)
    assert jalankan(["template", str(folder)]) == 1
    tulisan = capsys.readouterr().out
    assert "KESALAHAN D10 (1)" in tulisan
    assert "Unit pemilik 'xxx' dari KOP-BAIK tidak ada" in tulisan
    assert "1 kesalahan; templat unit tidak ditulis" in tulisan
    assert _isi(folder) == sebelum


def test_a_draft_is_written_all_the_same_and_the_errors_are_told(
    kantor_kecil: Kantor, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = kantor_kecil(f"! hapus masukan/bidang.xlsx\n{SALAH}")
    assert jalankan(["template", str(folder), "--draft"]) == 0
    tulisan = capsys.readouterr().out
    assert "KESALAHAN D10 (1)" in tulisan
    assert "bidang.xlsx: ditulis" in tulisan
    assert (folder / "masukan" / "bidang.xlsx").is_file()


def test_carrying_a_plan_with_errors_writes_the_plan_to_be_mended_and_no_template(
    kantor_kecil: Kantor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lama = kantor_kecil("perencanaan.xlsx › Program\n| kode | sasaran |\n| 2.17.03 | T9.S9 |")
    assert jalankan(["template", str(tmp_path / "baru"), "--carry", str(lama)]) == 1
    assert sorted(_isi(tmp_path / "baru")) == ["perencanaan.xlsx"]
    assert jalankan(["template", str(tmp_path / "baru"), "--carry", str(lama), "--draft"]) == 0
    assert sorted(_isi(tmp_path / "baru")) == ["masukan/bidang.xlsx", "masukan/sekretariat.xlsx", "perencanaan.xlsx"]
    assert "A17" in capsys.readouterr().out


@pytest.mark.parametrize(
    "ubahan",
    [
        "perencanaan.xlsx › Program\n| kode | sasaran |\n| 2.17.03 |  |",
        f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 2000000 |",
    ],
    ids=["peringatan saja", "kesalahan unit"],
)
def test_a_warning_or_an_error_of_a_unit_stops_no_template(ubahan: str, kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(ubahan)
    terapkan(folder, "! hapus masukan/sekretariat.xlsx")
    assert jalankan(["template", str(folder)]) == 0
    assert (folder / "masukan" / "sekretariat.xlsx").is_file()
