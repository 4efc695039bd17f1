"""Findings in the terminal: unit by unit, causes first, equal ones on one line, and only those asked for."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, TURUN
from ubahan import terapkan

from lakip_xl.checking.urutan_sebab import urutan_sebab
from lakip_xl.checks import CHECKS
from lakip_xl.cli import layar
from lakip_xl.cli.app import jalankan
from lakip_xl.domain.rentang_sel import rentang_sel
from lakip_xl.excel.tata_folder import BERKAS_JEJAK

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]
TIGA_NAMA = f"""
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | mulai |
| 1 | {SUB} | 2022-03-07 |
| 2 | {SUB} | 2022-03-08 |
| 3 | {SUB} | 2022-03-09 |
"""


def cetak(capsys: Capsys, *kata: object) -> tuple[int, list[str]]:
    keluar = jalankan([str(isi) for isi in kata])
    return keluar, capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("sel", "rentang"),
    [
        (["D7", "D9", "D10", "D12"], "D7, D9-D10, D12"),
        (["D7"], "D7"),
        (["D7", "E8"], "D7, E8"),
        (["AA99", "AA100", "AA101"], "AA99-AA101"),
        ([], ""),
        (["", "D7"], ", D7"),
    ],
)
def test_cells_below_each_other_are_one_range(sel: list[str], rentang: str) -> None:
    hasil = list(rentang_sel(sel))
    assert ", ".join(teks for teks, _ in hasil) == rentang
    assert sum(banyak for _, banyak in hasil) == len(sel)


def test_causes_come_before_what_follows_from_them() -> None:
    kode = [check.kode for check in CHECKS]
    urut = sorted(kode, key=urutan_sebab)
    for sebab, akibat in (
        ("B01", "S01"),
        ("S01", "S08"),
        ("S06", "A03"),
        ("S08", "D01"),
        ("D02", "K09"),
        ("K05", "K13"),
    ):
        assert urut.index(sebab) < urut.index(akibat), (sebab, akibat)
    assert max(map(urutan_sebab, kode)) < urutan_sebab("Z99"), "every family has its place"


def test_findings_stand_by_unit_the_plan_first_and_errors_before_warnings(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Data Dasar\n| kode | unit |\n| KOP-BAIK | xxx |")
    terapkan(folder, TURUN.format("'abc"))
    terapkan(folder, "! salin masukan/bidang.xlsx masukan/lain.csv")
    _, baris = cetak(capsys, "check", folder)
    kepala = [teks for teks in baris if re.match(r"[A-Z].* - .*: \d+ kesalahan, \d+ peringatan$", teks)]
    assert [teks.partition(" - ")[0] for teks in kepala] == ["PERENCANAAN", "BIDANG", "TANPA UNIT"]
    level = [teks.split()[0] for teks in baris if teks.startswith(("  KESALAHAN", "  PERINGATAN"))]
    assert level[-1] == "PERINGATAN"
    assert (
        baris[-1]
        == f"Berikutnya: perbaiki {folder / 'perencanaan.xlsx'}, lalu: lakip-xl check {folder / 'perencanaan.xlsx'}"
    )


def test_a_unit_that_handed_in_nothing_stands_under_its_own_name(kantor_kecil: Kantor, capsys: Capsys) -> None:
    _, baris = cetak(capsys, "check", kantor_kecil("! hapus masukan/bidang.xlsx"))
    assert "BIDANG - Bidang Contoh: 1 kesalahan, 0 peringatan" in baris
    assert any(teks.startswith("    perencanaan.xlsx › Unit › B7: Bidang Contoh belum mengirim") for teks in baris)
    assert baris[-1].startswith("Berikutnya: lakip-xl status ")


def test_only_the_files_of_units_that_were_asked_for_are_marked(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TURUN.format("'abc"))
    terapkan(folder, "masukan/sekretariat.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.01.2.01.01 | 'xyz |")
    _, baris = cetak(capsys, "check", folder, "--unit", "bidang", "--annotate")
    assert [jalur.name for jalur in (folder / "perbaikan").iterdir() if not jalur.name.startswith(".")] == [
        "bidang.xlsx"
    ]
    assert baris[-1].startswith(
        "Berikutnya: kirim salinan bertanda kembali ke unitnya; sesudah diperbaiki: lakip-xl check"
    )


def test_equal_findings_of_a_column_are_one_line_with_their_cells(kantor_kecil: Kantor, capsys: Capsys) -> None:
    _, baris = cetak(capsys, "check", kantor_kecil(TIGA_NAMA))
    (nama,) = [teks for teks in baris if teks.endswith("Nama Acara belum diisi.")]
    assert re.fullmatch(r"    Pelaksanaan › D\d+-D\d+: Nama Acara belum diisi\.", nama)


def test_names_of_rows_that_differ_are_told_together(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | -5 |\n| KOP-BAIK/2022 | -5 |"
    )
    _, baris = cetak(capsys, "check", folder, "--kode", "D08", "--semua")
    (sel,) = [teks for teks in baris if teks.startswith("    Data Dasar")]
    assert sel.endswith("KOP-AKTIF, KOP-BAIK tahun 2022 bernilai -5.")


def test_warnings_are_one_line_a_code_unless_all_are_asked_for(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2021 | '90 |\n| KOP-AKTIF/2022 | '1.00 |"
    )
    terapkan(folder, "masukan/bidang.xlsx › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | '100 orang |")
    _, ringkas = cetak(capsys, "check", folder, "--kode", "S10")
    _, semua = cetak(capsys, "check", folder, "--kode", "S10", "--semua")
    (satu,) = [teks for teks in ringkas if teks.startswith("  PERINGATAN S10: 2 sel (Data Dasar › ")]
    assert len(ringkas) < len(semua)
    assert any("dibaca sebagai" in teks for teks in semua)
    assert "dibaca sebagai" not in satu


def test_what_is_asked_for_is_shown_and_the_exit_code_speaks_of_all(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TURUN.format("'abc"))
    terapkan(folder, "masukan/sekretariat.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.01.2.01.01 | '499.000 |")
    for pilihan, ada, tiada in (
        (("--unit", "sekretariat"), "SEKRETARIAT", "BIDANG"),
        (("--kode", "s08"), "S08", "S10"),
        (("--hanya", "peringatan"), "PERINGATAN", "KESALAHAN"),
        (("--unit", "bidang", "--unit", "sekretariat"), "SEKRETARIAT", "PERENCANAAN"),
    ):
        keluar, baris = cetak(capsys, "check", folder, *pilihan)
        daftar = "\n".join(teks for teks in baris if teks.startswith(("  ", "BIDANG", "SEKRET", "PERENC")))
        assert (keluar, ada in daftar, tiada in daftar) == (1, True, False), pilihan
    keluar, baris = cetak(capsys, "check", folder, "--unit", "sekretariat", "--json")
    assert {temuan["unit"] for temuan in json.loads(baris[0])["temuan"]} == {"sekretariat"}


@pytest.mark.parametrize(
    ("pilihan", "kata"),
    [
        (("--unit", "bidan"), "bidan tidak ada; pilih bidang."),
        (("--unit", "???"), "pilih perencanaan, sekretariat, bidang."),
        (("--kode", "S88"), "S88 tidak ada; pilih S"),
        (("--hanya", "galat"), "galat tidak ada; pilih kesalahan, peringatan."),
    ],
)
def test_what_is_not_there_is_refused_with_what_is(
    pilihan: tuple[str, str], kata: str, kantor_kecil: Kantor, capsys: Capsys
) -> None:
    assert jalankan(["check", str(kantor_kecil("")), *pilihan]) == 2
    assert kata in capsys.readouterr().err


def test_only_what_the_last_run_did_not_have_is_new(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TURUN.format("'abc"))
    assert jalankan(["check", str(folder), "--baru"]) == 1
    hasil = capsys.readouterr()
    assert "belum pernah dikonsolidasi. Semua temuan ditampilkan." in hasil.err
    assert "S08" in hasil.out
    cetak(capsys, "consolidate", folder, "--draft")
    _, baris = cetak(capsys, "check", folder, "--baru")
    assert [teks for teks in baris if "S08" in teks] == []
    terapkan(folder, TURUN.format("'abcd"))  # the same cell is wrong in another way
    terapkan(folder, "masukan/sekretariat.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.01.2.01.01 | 'xyz |")
    _, baris = cetak(capsys, "check", folder, "--baru")
    assert [teks.partition(" ")[0] for teks in baris if " - " in teks and teks[0] != " "] == ["SEKRETARIAT"]


def test_a_row_that_moved_is_no_new_finding(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TURUN.format("'abc"))
    cetak(capsys, "consolidate", folder, "--draft")
    buku = openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx")
    buku["Anggaran"].insert_rows(6)
    buku.save(folder / "masukan" / "bidang.xlsx")
    _, baris = cetak(capsys, "check", folder, "--kode", "S08", "--baru")
    assert [teks for teks in baris if "Isi sel" in teks] == []


def test_a_trail_of_an_older_version_says_so(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TURUN.format("'abc"))
    (folder / BERKAS_JEJAK).write_text('{"temuan": {"S08": 1}, "sebelum": ""}\n', encoding="utf-8")
    assert jalankan(["check", str(folder / "masukan" / "bidang.xlsx"), "--baru"]) == 1
    hasil = capsys.readouterr()
    assert "ditulis versi lama" in hasil.err
    assert "S08" in hasil.out


def test_the_level_is_coloured_on_a_terminal_only_and_not_with_no_color(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    for nama in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(nama, raising=False)
    layar.cetak_level("  ", "KESALAHAN", " \x1b[31m")
    assert capsys.readouterr().out == "  KESALAHAN ‹U+001B›[31m\n"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr(os, "name", "posix")
    layar.cetak_level("  ", "KESALAHAN", " x\x1b[31m")
    assert capsys.readouterr().out == "  \x1b[1;31mKESALAHAN\x1b[0m x‹U+001B›[31m\n"
    for nama, nilai in (("NO_COLOR", "1"), ("TERM", "dumb")):
        with monkeypatch.context() as sementara:
            sementara.setenv(nama, nilai)
            assert not layar.berwarna()
    with monkeypatch.context() as sementara:
        sementara.setattr(os, "name", "nt")
        assert not layar.berwarna()
        sementara.setenv("WT_SESSION", "x")
        assert layar.berwarna()
