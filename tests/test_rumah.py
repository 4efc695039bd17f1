"""The house is as its folders say: one thing a file, each named in its folder's list, none too long."""

import importlib
import re
from pathlib import Path

import pytest
from conftest import AKAR, TAHUN_NYATA

from lakip_xl.charts import CHARTS
from lakip_xl.ekspor import EKSPOR
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.skema import skema_markdown
from lakip_xl.tables import TABLES

PAKET = AKAR / "lakip_xl"
_BERSAMA_TEMUAN = {"jejak", "pemeriksaan", "reviu", "ringkasan"}
"""Tables that need findings or other tables, and join the rest."""


def _modul(folder: str, kecuali: set[str] = frozenset()) -> set[str]:  # type: ignore[assignment]
    return {b.stem for b in (PAKET / folder).rglob("*.py")} - {"__init__"} - kecuali


def test_every_table_file_is_in_the_list() -> None:
    terdaftar = {satu.susun.__module__.rpartition(".")[2] for satu in TABLES}
    assert terdaftar == _modul("tables", _BERSAMA_TEMUAN) - _modul("tables/rekap")
    assert all(satu.keterangan.endswith(".") for satu in TABLES)


def test_every_chart_file_is_in_the_list() -> None:
    assert {satu.__module__.rpartition(".")[2] for satu in CHARTS} == _modul("charts", {"chart", "rekap"})


def test_every_csv_file_is_in_the_list() -> None:
    assert {satu.nama for satu in EKSPOR} == _modul("ekspor", {"paket", "parquet", "tabel_rapi", "tulis"})


@pytest.mark.parametrize("buku", [PERENCANAAN, MASUKAN], ids=lambda buku: buku.kode)
def test_every_sheet_file_is_in_the_workbook(buku: object) -> None:
    terdaftar = {lembar.kelas.__module__.rpartition(".")[2] for lembar in buku.sheets}  # type: ignore[attr-defined]
    assert terdaftar == _modul(f"sheets/{buku.kode}")  # type: ignore[attr-defined]


def test_every_command_file_is_a_command() -> None:
    app = importlib.import_module("lakip_xl.cli.app")
    perintah = {satu.callback.__name__ for satu in app.app.registered_commands}
    assert perintah == _modul("cli", {"app", "bahasa", "layar"})


def test_sheet_names_of_the_report_fit_excel_and_are_unlike_each_other() -> None:
    hasil = periksa_tahun(TAHUN_NYATA)
    nama = list(susun(hasil.laporan, hasil.temuan).menurut_lembar)
    assert all(len(satu) <= 31 and not set(satu) & set("[]:*?/\\") for satu in nama)
    assert len({satu.casefold() for satu in nama}) == len(nama)


def test_the_page_of_the_sheets_is_as_the_declarations_say() -> None:
    halaman = "\n".join(skema_markdown(buku) for buku in (PERENCANAAN, MASUKAN)).splitlines()
    assert (AKAR / "docs" / "lembar.md").read_text(encoding="utf-8").splitlines() == halaman, (
        "jalankan: lakip-xl schema > docs/lembar.md"
    )


def test_guides_name_pictures_that_exist() -> None:
    for panduan in (AKAR / "docs").glob("panduan-*.md"):
        for nama in re.findall(r"\((gambar/[^)]+)\)", panduan.read_text(encoding="utf-8")):
            assert (AKAR / "docs" / nama).stat().st_size > 5_000, nama


def test_no_file_is_longer_than_300_lines() -> None:
    panjang = {str(b.relative_to(AKAR)): len(b.read_text(encoding="utf-8").splitlines()) for b in PAKET.rglob("*.py")}
    assert {nama: baris for nama, baris in panjang.items() if baris > 300} == {}


def test_nothing_of_one_machine_stands_in_the_repository() -> None:
    for berkas in [*PAKET.rglob("*.py"), *AKAR.glob("*.md"), *(AKAR / "docs").glob("*.md"), AKAR / "pyproject.toml"]:
        teks = Path(berkas).read_text(encoding="utf-8")
        assert not [kata for kata in ("/home/", "/root/", "index-url", "C:\\Users") if kata in teks], berkas
