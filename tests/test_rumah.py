"""The house is as its folders say: one thing a file, each named in its folder's list, none too long."""

import importlib
import re
from pathlib import Path

import pytest
from conftest import AKAR, TAHUN_NYATA
from versi import versi

from lakip_xl.ekspor import EKSPOR, ekspor_triwulan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.skema import skema_markdown
from lakip_xl.tables import TABLES

PAKET = AKAR / "lakip_xl"
_DENGAN_TEMUAN = {"jejak", "jejak_sumber", "pemeriksaan", "reviu"}
"""Tables that need findings or other tables, and join the rest."""


def _modul(folder: str, kecuali: frozenset[str] | set[str] = frozenset(), *, rekursif: bool = True) -> set[str]:
    semua = (PAKET / folder).rglob("*.py") if rekursif else (PAKET / folder).glob("*.py")
    return {berkas.stem for berkas in semua} - {"__init__"} - kecuali


@pytest.mark.parametrize("bab", ["bab_1", "bab_2", "bab_3", "lampiran", "data", "pemeriksaan"])
def test_every_table_file_is_in_the_list_of_its_chapter(bab: str) -> None:
    tabel = importlib.import_module(f"lakip_xl.tables.{bab}").TABLES
    assert {pengantar.susun.__module__.rpartition(".")[2] for pengantar in tabel} == _modul(
        f"tables/{bab}", _DENGAN_TEMUAN
    )
    assert all(pengantar.keterangan.endswith(".") and pengantar in TABLES for pengantar in tabel)


def test_folders_of_declarations_hold_declarations_only() -> None:
    for folder in ("tables", "checks"):
        assert _modul(folder, rekursif=False) == set()


def test_every_csv_file_is_in_the_list() -> None:
    assert {ekspor.nama for ekspor in (*EKSPOR, *ekspor_triwulan(1))} == _modul(
        "ekspor", {"baca_ekspor", "paket", "parquet", "tabel_rapi", "teks_csv", "tulis"}
    )


@pytest.mark.parametrize("buku", [PERENCANAAN, MASUKAN], ids=lambda buku: buku.kode)
def test_every_sheet_file_is_in_the_workbook(buku: object) -> None:
    terdaftar = {lembar.kelas.__module__.rpartition(".")[2] for lembar in buku.sheets}  # type: ignore[attr-defined]
    assert terdaftar == _modul(f"sheets/{buku.kode}")  # type: ignore[attr-defined]


def test_every_command_file_is_a_command() -> None:
    app = importlib.import_module("lakip_xl.cli.app")
    perintah = {command.callback.__name__ for command in app.app.registered_commands}
    assert perintah == _modul(
        "cli",
        {
            *("app", "bahasa", "kelompok", "layar", "lengkapi", "markdown", "papan_triwulan", "pilihan", "saring"),
            *("tabel_teks", "temuan"),
        },
    ), "add it to the loop of lakip_xl/cli/app.py"
    readme = (AKAR / "README.md").read_text(encoding="utf-8")
    assert not [nama for nama in perintah if f"lakip-xl {nama}" not in readme], "mention it in README.md"


def test_sheet_names_of_the_report_fit_excel_and_are_unlike_each_other() -> None:
    hasil = periksa_tahun(TAHUN_NYATA)
    nama = list(susun(hasil.laporan, hasil.temuan).menurut_lembar)
    assert all(len(lembar) <= 31 and not set(lembar) & set("[]:*?/\\") for lembar in nama)
    assert len({lembar.casefold() for lembar in nama}) == len(nama)


def test_the_page_of_the_sheets_is_as_the_declarations_say() -> None:
    halaman = "\n".join(skema_markdown(buku) for buku in (PERENCANAAN, MASUKAN)).splitlines()
    assert (AKAR / "docs" / "lembar.md").read_text(encoding="utf-8").splitlines() == halaman, (
        "jalankan: lakip-xl schema > docs/lembar.md"
    )


def test_guides_name_pictures_that_exist() -> None:
    for panduan in (*(AKAR / "docs").glob("panduan-*.md"), AKAR / "docs" / "jam-pertama.md"):
        for nama in re.findall(r"\((gambar/[^)]+)\)", panduan.read_text(encoding="utf-8")):
            assert (AKAR / "docs" / nama).stat().st_size > 5_000, nama


def test_no_file_is_longer_than_300_lines() -> None:
    panjang = {
        str(berkas.relative_to(AKAR)): len(berkas.read_text(encoding="utf-8").splitlines())
        for berkas in PAKET.rglob("*.py")
    }
    assert {nama: baris for nama, baris in panjang.items() if baris > 300} == {}


def test_nothing_of_one_machine_stands_in_the_repository() -> None:
    for berkas in [*PAKET.rglob("*.py"), *AKAR.glob("*.md"), *(AKAR / "docs").glob("*.md"), AKAR / "pyproject.toml"]:
        teks = Path(berkas).read_text(encoding="utf-8")
        assert not [kata for kata in ("/home/", "/root/", "index-url", "C:\\Users") if kata in teks], berkas


def test_what_a_workbook_declares_changes_with_its_version_only() -> None:
    dahulu = (AKAR / "tests" / "versi.txt").read_text(encoding="utf-8").splitlines()
    assert list(versi()) == dahulu, (
        "a sheet, column or choice changed: raise versi of the workbook in lakip_xl/sheets/<workbook>/__init__.py, "
        "then: python tests/versi.py > tests/versi.txt"
    )
