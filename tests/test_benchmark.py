"""The floor that the benchmark measures writes what the tool writes."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import AKAR, TAHUN_NYATA

from lakip_xl.cli.app import jalankan

LANTAI = AKAR / "benchmarks" / "lantai.py"


@pytest.mark.lambat
def test_the_floor_writes_the_parts_that_consolidate_writes(tmp_path: Path) -> None:
    tahun = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*")))
    rekaman, hasil = tmp_path / "rekaman.pkl", tmp_path / "hasil.xlsx"
    for perintah in (["rekam", tahun, rekaman], [tahun, rekaman, hasil]):
        subprocess.run([sys.executable, LANTAI, *perintah], check=True, capture_output=True)
    assert jalankan(["consolidate", str(tahun)]) == 0
    assert _bagian(hasil) == _bagian(tahun / "LAKIP-2022.xlsx")


@pytest.mark.lambat
def test_forty_thousand_rows_of_an_export_are_read_within_bounds() -> None:
    """Seconds are those of the processor, with room for a slow machine; the sums of months are all that is kept."""
    ukur = [sys.executable, str(AKAR / "benchmarks" / "ekspor_sumber.py"), "40000"]
    keluar = subprocess.run(ukur, check=True, capture_output=True, text=True).stdout.splitlines()
    baris, _, _, cpu, mb = keluar[1].split()
    assert baris == "40,000"
    assert float(cpu) < 4
    assert int(mb) < 190


def _bagian(berkas: Path) -> dict[str, bytes]:
    """Return the parts of a workbook; the span of a row is a hint that readers pass over."""
    arsip = zipfile.ZipFile(berkas)
    return {nama: re.sub(rb' spans="\d+:\d+"', b"", arsip.read(nama)) for nama in arsip.namelist()}
