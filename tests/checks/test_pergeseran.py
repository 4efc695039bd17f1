"""A column of the real year that is moved or sorted gives one finding, and none of the rows that follow from it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA

from lakip_xl.finding import Level
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.sheets.masukan import Anggaran

REALISASI = list(Anggaran.lembar.menurut_key).index("realisasi") + 1
Kolom = list[object]


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda isi: [None, *isi[:-1]], "bergeser satu baris ke bawah"),
        (lambda isi: [*isi[1:], None], "bergeser satu baris ke atas"),
        (sorted, "terurut sendiri"),
        (lambda isi: sorted(isi, reverse=True), "terurut sendiri"),
    ],
    ids=["ke bawah", "ke atas", "naik", "turun"],
)
def test_one_finding_speaks_for_the_column(ubah: Callable[[Kolom], Kolom], kata: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022"))
    jalur = folder / "masukan" / "sekretariat.xlsx"
    buku = openpyxl.load_workbook(jalur)
    sel = [baris[REALISASI - 1] for baris in buku["Anggaran"].iter_rows(min_row=6) if baris[1].value]
    for satu, nilai in zip(sel, ubah([isi.value for isi in sel]), strict=True):
        satu.value = nilai  # type: ignore[assignment]
    buku.save(jalur)
    kesalahan = [temuan for temuan in periksa_tahun(folder).temuan if temuan.level is Level.KESALAHAN]
    assert [temuan.kode for temuan in kesalahan] == ["A18"]
    assert kata in kesalahan[0].pesan
    assert kesalahan[0].sel.berkas == "masukan/sekretariat.xlsx"


def test_the_real_year_has_no_moved_column() -> None:
    assert not [temuan for temuan in periksa_tahun(TAHUN_NYATA).temuan if temuan.kode == "A18"]
