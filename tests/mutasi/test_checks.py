"""The cases of every check, each check alone on a year read beforehand: fast enough to run for every mutant.

Only `sh .ci/mutasi` runs this; tests/test_checks.py runs the same cases the whole way.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from pesan import baca, diharapkan, tulis

from lakip_xl.checks import CHECKS, Check, periksa
from lakip_xl.laporan import Laporan

GAGAL = [(check, nomor, baca(kasus)) for check in CHECKS for nomor, kasus in enumerate(check.gagal, start=1)]
LOLOS = [(check, kasus, baca(kasus)) for check in CHECKS for kasus in check.lolos]


@pytest.mark.parametrize(("check", "nomor", "laporan"), GAGAL)
def test_gagal(check: Check, nomor: int, laporan: Laporan) -> None:
    assert list(tulis(check, nomor, laporan)) == diharapkan(check, nomor)
    assert [str(temuan.sel) for temuan in periksa(laporan) if temuan.kode == check.kode] == [
        str(temuan.sel) for temuan in check(laporan)
    ]


@pytest.mark.parametrize(("check", "kasus", "laporan"), LOLOS)
def test_lolos(check: Check, kasus: str, laporan: Laporan) -> None:
    assert list(check(laporan)) == [], kasus
