"""Every check of a written report at work on its own cases: small documents in, findings out."""

from itertools import product
from pathlib import Path

import pytest
from pesan import diharapkan, kantor_contoh, terikat_kasus, tulis_naskah
from tulis_docx import dari_naskah

import lakip_xl.checks.naskah
from lakip_xl.checking.verifikasi import BahanNaskah, CheckNaskah, TemuanNaskah
from lakip_xl.checks.naskah import CHECKS
from lakip_xl.naskah.kasus import baca_kasus_naskah
from lakip_xl.naskah.telaah import Telaah
from lakip_xl.word.baca.dokumen import baca_dokumen

GAGAL = [(check, nomor, kasus) for check in CHECKS for nomor, kasus in enumerate(check.gagal, start=1)]
LOLOS = [(check, kasus) for check in CHECKS for kasus in check.lolos]


def _nama(isi: object) -> str:
    return isi.kode if isinstance(isi, CheckNaskah) else ""


def _temuan(check: CheckNaskah, kasus: str) -> list[TemuanNaskah]:
    """Run a check on a case as it comes out of a document."""
    dibaca = baca_kasus_naskah(kasus)
    naskah = baca_dokumen(dari_naskah(dibaca.naskah))
    bahan = BahanNaskah(Telaah(naskah), kantor_contoh(), terikat_kasus(dibaca))
    return [hasil for hasil in check(bahan) if isinstance(hasil, TemuanNaskah)]


@pytest.mark.parametrize(("check", "nomor", "kasus"), GAGAL, ids=_nama)
def test_finds_what_is_wrong_at_its_place(check: CheckNaskah, nomor: int, kasus: str) -> None:
    ditemukan = _temuan(check, kasus)
    assert [str(temuan.letak[0]) for temuan in ditemukan] == list(baca_kasus_naskah(kasus).letak)
    assert list(tulis_naskah(check, nomor, kasus)) == diharapkan(check, nomor), (
        "jalankan: python tests/pesan.py > tests/pesan.txt"
    )
    assert all(
        temuan.pesan.endswith(".")
        and temuan.tingkat in check.tingkat
        and temuan.saran == check.saran
        and temuan.kode == check.kode
        for temuan in ditemukan
    )


@pytest.mark.parametrize(("check", "kasus"), LOLOS, ids=_nama)
def test_is_silent_where_all_is_well(check: CheckNaskah, kasus: str) -> None:
    assert _temuan(check, kasus) == []


@pytest.mark.parametrize("check", CHECKS, ids=_nama)
def test_a_passing_case_is_a_near_miss(check: CheckNaskah) -> None:
    pasangan = product(map(_isi, check.gagal), map(_isi, check.lolos))
    assert min(max(len(gagal - lolos), len(lolos - gagal)) for gagal, lolos in pasangan) <= 2


def _isi(kasus: str) -> set[str]:
    return {baris.strip() for baris in kasus.splitlines() if baris.strip() and not baris.strip().startswith("→")}


@pytest.mark.parametrize("check", CHECKS, ids=_nama)
def test_every_check_says_what_why_whence_and_what_to_do(check: CheckNaskah) -> None:
    assert check.keterangan.endswith(".")
    assert check.alasan.endswith(".")
    assert check.saran.endswith(".")
    assert check.sumber
    assert check.tingkat
    assert "\n" not in check.keterangan + check.alasan + check.sumber + check.saran


def test_every_file_of_the_folder_is_one_check() -> None:
    folder = Path(lakip_xl.checks.naskah.__file__).parent
    berkas = sorted(modul.stem for modul in folder.glob("*.py") if modul.stem != "__init__")
    assert berkas == [f"{check.kode.lower()}_{check.periksa.__name__}" for check in CHECKS]
    assert {check.kode[0] for check in CHECKS} == {"V"}
