"""Every check at work on its own cases: small workbooks in, findings out."""

import os
from itertools import product
from pathlib import Path

import pytest
from contoh import kantor
from pesan import BERKAS, diharapkan

import lakip_xl.checks
from lakip_xl.checking.kasus import baca_kasus
from lakip_xl.checks import CHECKS, Check
from lakip_xl.checks.naskah import CHECKS as CHECKS_NASKAH
from lakip_xl.finding import Level
from lakip_xl.pipeline.check import periksa_tahun

GAGAL = [(check, nomor, kasus) for check in CHECKS for nomor, kasus in enumerate(check.gagal, start=1)]
LOLOS = [(check, kasus) for check in CHECKS for kasus in check.lolos]


def _nama(pasangan: object) -> str:
    return pasangan.kode if isinstance(pasangan, Check) else ""


@pytest.mark.parametrize(("check", "nomor", "kasus"), GAGAL, ids=_nama)
def test_finds_what_is_wrong_at_its_cell(check: Check, nomor: int, kasus: str, tmp_path: Path) -> None:
    if check.kode == "B13" and os.name == "nt":
        pytest.skip("Windows sendiri menolak nama-nama ini")
    ditemukan = [temuan for temuan in periksa_tahun(kantor(tmp_path, kasus)).temuan if temuan.kode == check.kode]
    assert {str(temuan.sel) for temuan in ditemukan} == set(baca_kasus(kasus).sel)
    assert [f"{check.kode}/{nomor} {temuan.sel}: {temuan.pesan}" for temuan in ditemukan] == diharapkan(check, nomor), (
        "jalankan: python tests/pesan.py > tests/pesan.txt"
    )
    assert all(
        temuan.pesan.endswith(".")
        and (temuan.level is Level.PERINGATAN if temuan.ringan else temuan.level is check.level)
        and temuan.saran == check.saran
        for temuan in ditemukan
    )


@pytest.mark.lambat
@pytest.mark.parametrize(("check", "kasus"), LOLOS, ids=_nama)
def test_is_silent_where_all_is_well(check: Check, kasus: str, tmp_path: Path) -> None:
    assert [temuan for temuan in periksa_tahun(kantor(tmp_path, kasus)).temuan if temuan.kode == check.kode] == []


def _isi(kasus: str) -> set[object]:
    """What a case says, in pieces: file, sheet, each cell, each action."""
    isi = baca_kasus(kasus)
    sel = (
        (nomor, *pasangan) for nomor, baris in enumerate(isi.baris) for pasangan in zip(isi.kepala, baris, strict=True)
    )
    return {isi.berkas, isi.lembar, isi.tambah, *isi.tindakan, *sel}


@pytest.mark.parametrize("check", CHECKS, ids=_nama)
def test_a_passing_case_is_a_near_miss(check: Check) -> None:
    pasangan = product(map(_isi, check.gagal), map(_isi, check.lolos))
    assert min(max(len(gagal - lolos), len(lolos - gagal)) for gagal, lolos in pasangan) <= 2


def test_the_sample_office_has_no_findings(tmp_path: Path) -> None:
    assert periksa_tahun(kantor(tmp_path)).temuan == ()


def test_every_file_of_the_folder_is_one_check_and_has_cases() -> None:
    folder = Path(lakip_xl.checks.__file__).parent
    semua = (modul for modul in folder.rglob("*.py") if modul.parent.name != "naskah")
    berkas = sorted(modul.stem for modul in semua if modul.stem != "__init__")
    assert berkas == [f"{check.kode.lower()}_{check.periksa.__name__}" for check in CHECKS]
    assert all(check.gagal and check.lolos and check.keterangan.endswith(".") and check.saran for check in CHECKS)
    assert {check.kode[0] for check in CHECKS} == set("AKPDRSBT")


def test_a_cell_reported_unreadable_is_not_reported_again(tmp_path: Path) -> None:
    kasus = """
    masukan/bidang.xlsx › Anggaran
    | kode | realisasi |
    | 2.17.03.2.01.01 | 12.34x |
    → masukan/bidang.xlsx › Anggaran › @realisasi/6
    """
    ditemukan = periksa_tahun(kantor(tmp_path, kasus)).temuan
    assert [(temuan.kode, str(temuan.sel)) for temuan in ditemukan] == [("S08", *baca_kasus(kasus).sel)]


def test_the_page_of_messages_holds_no_other() -> None:
    ada = [f"{check.kode}/{nomor}" for check, nomor, _ in GAGAL]
    ada += [f"{check.kode}/{nomor}" for check in CHECKS_NASKAH for nomor in range(1, len(check.gagal) + 1)]
    tertulis = [baris.split(maxsplit=1)[0] for baris in BERKAS.read_text(encoding="utf-8").splitlines()]
    assert list(dict.fromkeys(tertulis)) == ada, "jalankan: python tests/pesan.py > tests/pesan.txt"
