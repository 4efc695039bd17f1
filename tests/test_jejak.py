"""The trail reads as what it is: whole, torn, changed, written by two; and `jejak` holds it against the folder."""

import json
from pathlib import Path

import pytest
from contoh import TURUN, kantor
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.excel.tata_folder import BERKAS_JEJAK
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.jejak import KeadaanBerkas, periksa_jejak

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office that was consolidated three times."""
    folder = kantor(tmp_path / "2022")
    for nilai in (940_000, 950_000, 960_000):
        terapkan(folder, TURUN.format(nilai))
        consolidate(folder)
    return folder


def test_a_whole_trail_says_so(folder: Path, capsys: Capsys) -> None:
    assert jalankan(["jejak", str(folder)]) == 0
    keluar = capsys.readouterr().out
    assert "3 konsolidasi tercatat; rantai utuh." in keluar
    assert "4 berkas masih sama dengan konsolidasi terakhir, 0 tidak." in keluar


def test_what_changed_is_missing_and_is_new_is_told(folder: Path, capsys: Capsys) -> None:
    terapkan(folder, TURUN.format(900_000))
    (folder / "LAKIP-2022.xlsx").unlink()
    (folder / "masukan" / "baru.xlsx").write_bytes(b"x")
    assert jalankan(["jejak", str(folder), "--json"]) == 1
    hasil = json.loads(capsys.readouterr().out)
    assert {isi["berkas"]: isi["keadaan"] for isi in hasil["berkas"]} == {
        "perencanaan.xlsx": "sama",
        "masukan/sekretariat.xlsx": "sama",
        "masukan/bidang.xlsx": "berubah",
        "LAKIP-2022.xlsx": "hilang",
        "masukan/baru.xlsx": "baru",
    }
    assert (hasil["baris"], hasil["utuh"], hasil["rusak"]) == (3, False, [])


def test_a_torn_last_line_is_told_and_the_chain_goes_on(folder: Path) -> None:
    jejak = folder / BERKAS_JEJAK
    jejak.write_bytes(jejak.read_bytes()[:-40])
    consolidate(folder)
    hasil = periksa_jejak(folder)
    assert hasil.baris == 4
    assert [(isi.nomor, isi.sebab.split()[0]) for isi in hasil.rusak] == [(3, "terpotong")]
    assert all(isi.keadaan == "sama" for isi in hasil.berkas)


def test_a_line_that_was_changed_or_taken_out_breaks_the_chain(folder: Path) -> None:
    jejak = folder / BERKAS_JEJAK
    baris = jejak.read_bytes().splitlines(keepends=True)
    jejak.write_bytes(baris[0] + baris[2])
    (rusak,) = periksa_jejak(folder).rusak
    assert (rusak.nomor, "diubah atau dihapus" in rusak.sebab) == (2, True)


def test_two_writers_are_known(folder: Path) -> None:
    jejak = folder / BERKAS_JEJAK
    baris = jejak.read_bytes().splitlines(keepends=True)
    jejak.write_bytes(b"".join((*baris, baris[2])))
    (rusak,) = periksa_jejak(folder).rusak
    assert (rusak.nomor, "dua penulis" in rusak.sebab) == (4, True)


@pytest.mark.parametrize("tanda", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_a_name_with_an_odd_end_of_line_keeps_the_chain(tanda: str, tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022")
    (folder / "masukan" / "bidang.xlsx").rename(folder / "masukan" / f"bi{tanda}dang.xlsx")
    consolidate(folder)
    consolidate(folder)
    hasil = periksa_jejak(folder)
    assert (hasil.baris, hasil.rusak) == (2, ())


def test_a_trail_cannot_name_files_elsewhere(folder: Path) -> None:
    jejak = folder / BERKAS_JEJAK
    catatan = json.loads(jejak.read_bytes().splitlines()[-1])
    catatan["masukan"].append({"berkas": "../../../etc/passwd", "sha256": "0"})
    catatan["keluaran"] = {"berkas": "/etc/passwd", "sha256": "0"}
    jejak.write_bytes(json.dumps(catatan | {"sebelum": ""}).encode() + b"\n")
    hasil = periksa_jejak(folder)
    assert KeadaanBerkas("../../../etc/passwd", "hilang") in hasil.berkas
    assert KeadaanBerkas("/etc/passwd", "hilang") in hasil.berkas


def test_a_folder_without_a_trail_is_said(tmp_path: Path, capsys: Capsys) -> None:
    assert jalankan(["jejak", str(kantor(tmp_path / "2022"))]) == 2
    assert "belum pernah dikonsolidasi" in capsys.readouterr().err
