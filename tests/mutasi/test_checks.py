"""The cases of every check, each check alone on a year read beforehand: fast enough to run for every mutant.

Only `sh .ci/mutasi` runs this; tests/test_checks.py runs the same cases the whole way.
"""

import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from contoh import kantor, sel_diharapkan

from lakip_xl.checks import CHECKS, Check
from lakip_xl.excel.berkas import baca_tahun
from lakip_xl.laporan import Laporan


def _baca(kasus: str) -> Laporan:
    with tempfile.TemporaryDirectory() as folder:
        return baca_tahun(kantor(Path(folder), kasus))


GAGAL = [(satu, kasus, _baca(kasus)) for satu in CHECKS for kasus in satu.gagal]
LOLOS = [(satu, kasus, _baca(kasus)) for satu in CHECKS for kasus in satu.lolos]


@pytest.mark.parametrize(("satu", "kasus", "laporan"), GAGAL)
def test_gagal(satu: Check, kasus: str, laporan: Laporan) -> None:
    temuan = list(satu(laporan))
    assert {str(t.sel) for t in temuan} == set(sel_diharapkan(kasus))
    assert all(t.kode == satu.kode and t.level is satu.level and t.pesan.endswith(".") for t in temuan)
    assert not [t for t in temuan if "XX" in t.pesan or "None" in t.pesan]


@pytest.mark.parametrize(("satu", "kasus", "laporan"), LOLOS)
def test_lolos(satu: Check, kasus: str, laporan: Laporan) -> None:
    assert list(satu(laporan)) == [], kasus
