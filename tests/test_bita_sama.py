"""The same inputs give the same bytes, whatever the machine: its zone, its language, its paths, its seed of hashes.

That another Python and another system give them, too, is in test_halaman_luring.py: its page is
Python 3.14 on WebAssembly.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest
from conftest import AKAR, TAHUN_NYATA
from ketik import ketik_baris

pytestmark = pytest.mark.lambat

LINGKUNGAN: Mapping[str, Mapping[str, str]] = {
    "biasa": {},
    "di timur, berbahasa Indonesia": {"TZ": "Asia/Jayapura", "LANG": "id_ID.UTF-8", "PYTHONHASHSEED": "1"},
    "kantor (1), é": {"TZ": "America/St_Johns", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "20230"},
    "tanpa zona": {"TZ": "", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "20", "PYTHONOPTIMIZE": "1"},
}


def hasil(folder: Path, lingkungan: Mapping[str, str]) -> dict[str, str]:
    """Return the SHA-256 of every workbook and page that a year's commands write into a copy of the real year."""
    folder.parent.mkdir()
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP-*", "cadangan", "*.jsonl", ".lakip*"))
    keliru = folder / "masukan" / "koperasi.xlsx"
    buku = openpyxl.load_workbook(keliru)
    ketik_baris(buku["Anggaran"], [{"realisasi": "12,5 juta"}])
    buku.save(keliru)
    for argumen, keluar in (
        (["check", folder.name, "--annotate", "--html", "temuan.html", "--xlsx", "temuan.xlsx"], 1),
        (["template", folder.name, "--carry", str(TAHUN_NYATA)], 0),
        (["consolidate", folder.name], 0),
        (["export", folder.name, "--out", "csv"], 0),
    ):
        perintah = [sys.executable, "-m", "lakip_xl", *argumen]
        env = {**os.environ, "PYTHONPATH": str(AKAR), **lingkungan}
        proses = subprocess.run(perintah, cwd=folder.parent, env=env, capture_output=True, check=False)
        assert proses.returncode == keluar, proses.stderr.decode(errors="replace")
    return {
        berkas.relative_to(folder.parent).as_posix(): hashlib.sha256(berkas.read_bytes()).hexdigest()
        for berkas in sorted(folder.parent.rglob("*"))
        if berkas.suffix in {".xlsx", ".html", ".csv"} and berkas.parent.name != "cadangan"
    }


def test_zone_language_path_and_seed_leave_no_trace(tmp_path: Path) -> None:
    semua = {nama: hasil(tmp_path / nama / "2022", lingkungan) for nama, lingkungan in LINGKUNGAN.items()}
    biasa = semua.pop("biasa")
    assert {"2022/LAKIP-2022.xlsx", "2022/perbaikan/koperasi.xlsx", "2022/perencanaan.xlsx", "temuan.xlsx"} <= set(
        biasa
    )
    for nama, isi in semua.items():
        assert {berkas for berkas, sidik in isi.items() if biasa[berkas] != sidik} == set(), nama
        assert set(isi) == set(biasa)
