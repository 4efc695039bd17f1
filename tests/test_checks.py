"""Every check at work on its own cases: small workbooks in, findings out."""

from pathlib import Path

import pytest
from contoh import kantor
from pesan import diharapkan
from ubahan import sel_diharapkan

import lakip_xl.checks
from lakip_xl.checks import CHECKS, Check
from lakip_xl.pipeline.check import periksa_tahun

GAGAL = [(satu, nomor, kasus) for satu in CHECKS for nomor, kasus in enumerate(satu.gagal, start=1)]
LOLOS = [(satu, kasus) for satu in CHECKS for kasus in satu.lolos]


def _nama(pasangan: object) -> str:
    return pasangan.kode if isinstance(pasangan, Check) else ""


@pytest.mark.parametrize(("satu", "nomor", "kasus"), GAGAL, ids=_nama)
def test_finds_what_is_wrong_at_its_cell(satu: Check, nomor: int, kasus: str, tmp_path: Path) -> None:
    temuan = [t for t in periksa_tahun(kantor(tmp_path, kasus)).temuan if t.kode == satu.kode]
    assert {str(t.sel) for t in temuan} == set(sel_diharapkan(kasus))
    assert [f"{satu.kode}/{nomor} {t.sel}: {t.pesan}" for t in temuan] == diharapkan(satu, nomor)
    assert all(t.pesan.endswith(".") and t.level is satu.level and t.saran == satu.saran for t in temuan)


@pytest.mark.parametrize(("satu", "kasus"), LOLOS, ids=_nama)
def test_is_silent_where_all_is_well(satu: Check, kasus: str, tmp_path: Path) -> None:
    assert [t for t in periksa_tahun(kantor(tmp_path, kasus)).temuan if t.kode == satu.kode] == []


def test_the_sample_office_has_no_findings(tmp_path: Path) -> None:
    assert periksa_tahun(kantor(tmp_path)).temuan == ()


def test_every_file_of_the_folder_is_one_check_and_has_cases() -> None:
    folder = Path(lakip_xl.checks.__file__).parent
    berkas = sorted(b.stem for b in folder.rglob("*.py") if b.stem != "__init__")
    assert berkas == [f"{satu.kode.lower()}_{satu.periksa.__name__}" for satu in CHECKS]
    assert all(satu.gagal and satu.lolos and satu.keterangan.endswith(".") and satu.saran for satu in CHECKS)
    assert {satu.kode[0] for satu in CHECKS} == set("AKPDSB")


def test_a_cell_reported_unreadable_is_not_reported_again(tmp_path: Path) -> None:
    kasus = """
    masukan/bidang.xlsx › Anggaran
    | kode | realisasi |
    | --- | --- |
    | 2.17.03.2.01.01 | 12.34x |
    """
    temuan = periksa_tahun(kantor(tmp_path, kasus)).temuan
    assert [(t.kode, t.sel.alamat) for t in temuan] == [("S08", "D6")]
