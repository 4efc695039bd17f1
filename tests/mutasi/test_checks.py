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

GAGAL = [(satu, nomor, baca(kasus)) for satu in CHECKS for nomor, kasus in enumerate(satu.gagal, start=1)]
LOLOS = [(satu, kasus, baca(kasus)) for satu in CHECKS for kasus in satu.lolos]


@pytest.mark.parametrize(("satu", "nomor", "laporan"), GAGAL)
def test_gagal(satu: Check, nomor: int, laporan: Laporan) -> None:
    assert list(tulis(satu, nomor, laporan)) == diharapkan(satu, nomor)
    assert [str(t.sel) for t in periksa(laporan) if t.kode == satu.kode] == [str(t.sel) for t in satu(laporan)]


@pytest.mark.parametrize(("satu", "kasus", "laporan"), LOLOS)
def test_lolos(satu: Check, kasus: str, laporan: Laporan) -> None:
    assert list(satu(laporan)) == [], kasus
