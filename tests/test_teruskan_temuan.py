"""The list of findings to forward: as a workbook whose cells lead into the files, and as a page."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from contoh import TURUN
from periksa_teks import salah_halaman
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.pipeline.check import periksa_tahun

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def folder(kantor_kecil: Kantor) -> Path:
    folder = kantor_kecil(TURUN.format("'<b>12 juta"))
    terapkan(folder, "masukan/sekretariat.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.01.2.01.01 | 'Rp. 499.000,- |")
    return folder


def _buku(berkas: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(berkas)


def test_the_workbook_has_a_row_for_each_finding_and_can_be_filtered_and_printed(folder: Path, capsys: Capsys) -> None:
    assert jalankan(["check", str(folder), "--xlsx", str(folder / "temuan.xlsx")]) == 1
    assert f"{folder / 'temuan.xlsx'}: ditulis" in capsys.readouterr().out.splitlines()
    lembar = _buku(folder / "temuan.xlsx")["Temuan"]
    temuan = periksa_tahun(folder).temuan
    baris = [[sel.value for sel in isi] for isi in lembar.iter_rows(min_row=5)]
    assert {(isi[1], isi[2], isi[3], isi[4], isi[5], isi[6]) for isi in baris} == {
        (isi.sel.berkas, isi.sel.lembar, isi.sel.alamat, str(isi.level), isi.kode, isi.pesan) for isi in temuan
    }
    assert len(baris) == len(temuan)
    assert {isi[0] for isi in baris} <= {"perencanaan", "sekretariat", "bidang"}
    assert lembar.freeze_panes == "A5"
    assert lembar.auto_filter.ref == f"A4:H{4 + len(temuan)}"
    assert lembar.page_setup.orientation == "landscape"
    assert lembar.print_title_rows == "$4:$4"


def test_cells_lead_into_the_files_where_those_lie_below_the_workbook(folder: Path, tmp_path: Path) -> None:
    for berkas, awalan in ((folder / "t.xlsx", ""), (tmp_path / "t.xlsx", "2022/")):
        assert jalankan(["check", str(folder), "--kode", "S08", "--xlsx", str(berkas)]) == 1
        tautan = {sel.value: sel.hyperlink for sel in _buku(berkas)["Temuan"]["D"][4:] if sel.hyperlink}
        (sel,) = tautan
        assert tautan[sel].target.replace("\\", "/") == f"{awalan}masukan/bidang.xlsx"
        assert tautan[sel].location == f"'Anggaran'!{sel}"
    (tmp_path / "lain").mkdir()
    jalankan(["check", str(folder), "--xlsx", str(tmp_path / "lain" / "t.xlsx")])
    assert not [sel for sel in _buku(tmp_path / "lain" / "t.xlsx")["Temuan"]["D"] if sel.hyperlink]


def test_a_folder_whose_name_could_act_gives_no_link(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil(TURUN.format("'abc")).rename(tmp_path / "a#'x'!B1")
    jalankan(["check", str(folder), "--xlsx", str(tmp_path / "t.xlsx")])
    assert not [sel for sel in _buku(tmp_path / "t.xlsx")["Temuan"]["D"] if sel.hyperlink]


def test_the_second_sheet_counts_every_unit(folder: Path) -> None:
    jalankan(["check", str(folder / "masukan" / "bidang.xlsx"), "--xlsx", str(folder / "t.xlsx")])
    isi = [[sel.value for sel in baris] for baris in _buku(folder / "t.xlsx")["Jumlah per Unit"].iter_rows(min_row=5)]
    assert [baris[0] for baris in isi] == ["perencanaan", "sekretariat", "bidang"]
    assert isi[2][1:3] == ["Bidang Contoh", 1]


def test_the_page_holds_what_is_shown_and_text_stays_text(folder: Path) -> None:
    halaman = folder / "temuan.html"
    assert jalankan(["check", str(folder), "--hanya", "kesalahan", "--html", str(halaman)]) == 1
    isi = halaman.read_text(encoding="utf-8")
    assert list(salah_halaman(halaman.read_bytes())) == []
    assert "&lt;b&gt;12 juta" in isi
    assert "S08" in isi
    assert "S10" not in isi


@pytest.mark.parametrize(("opsi", "berkas"), [("--xlsx", "t.csv"), ("--html", "t")])
def test_a_wrong_ending_is_refused(opsi: str, berkas: str, folder: Path, capsys: Capsys) -> None:
    assert jalankan(["check", str(folder), opsi, str(folder / berkas)]) == 2
    assert f"harus berakhiran .{opsi[2:]}." in capsys.readouterr().err
    assert not (folder / berkas).exists()


def test_json_keeps_the_screen_to_itself(folder: Path, capsys: Capsys) -> None:
    jalankan(["check", str(folder), "--json", "--xlsx", str(folder / "t.xlsx")])
    hasil = capsys.readouterr()
    assert hasil.out.startswith('{"versi": 1')
    assert hasil.err == f"{folder / 't.xlsx'}: ditulis\n"
