"""The folder for Windows: what is in it, and that its library is whole. Python of Windows itself stands in empty."""

import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import python_calamine
from conftest import AKAR, TAHUN_NYATA

from lakip_xl.cli import app

pytestmark = pytest.mark.lambat


def bangun(python: Path, isi: Path, keluar: Path) -> "subprocess.CompletedProcess[str]":
    perintah = [sys.executable, str(AKAR / "windows" / "bangun.py")]
    perintah += ["--python", str(python), "--isi", str(isi), "--keluar", str(keluar)]
    return subprocess.run(perintah, capture_output=True, text=True, check=False, timeout=180)


@pytest.fixture(scope="module")
def bahan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a zip in the shape of Python's embeddable package, and declarations that hold its SHA-256."""
    tempat = tmp_path_factory.mktemp("bahan")
    python = tempat / "python-3.13.0-embed-amd64.zip"
    with zipfile.ZipFile(python, "w") as arsip:
        for nama in ("python.exe", "python313.zip", "LICENSE.txt"):
            arsip.writestr(nama, b"")
        arsip.writestr("python313._pth", "python313.zip\r\n.\r\n#import site\r\n")
    teks = (AKAR / "windows" / "isi.toml").read_text(encoding="utf-8")
    kepala, _, ekor = teks.partition("[python]")
    sidik = hashlib.sha256(python.read_bytes()).hexdigest()
    isi = tempat / "isi.toml"
    isi.write_text(f"{kepala}[python]{re.sub('sha256 = .*', f'sha256 = {sidik!r}', ekor, count=1)}", encoding="utf-8")
    return python, isi


@pytest.fixture(scope="module")
def folder(bahan: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    tempat = tmp_path_factory.mktemp("folder")
    hasil = bangun(*bahan, tempat / "lakip-xl-windows.zip")
    assert hasil.returncode == 0, hasil.stderr
    with zipfile.ZipFile(tempat / "lakip-xl-windows.zip") as arsip:
        arsip.extractall(tempat)
    return tempat / "lakip-xl"


def test_equal_inputs_give_an_equal_folder_and_another_python_is_refused(
    bahan: tuple[Path, Path], folder: Path, tmp_path: Path
) -> None:
    python, isi = bahan
    assert bangun(python, isi, tmp_path / "lagi.zip").returncode == 0
    assert (tmp_path / "lagi.zip").read_bytes() == folder.with_name("lakip-xl-windows.zip").read_bytes()
    lain = tmp_path / "python-3.13.0-embed-amd64.zip"
    lain.write_bytes(python.read_bytes() + b"\0")
    hasil = bangun(lain, isi, tmp_path / "lain.zip")
    assert (hasil.returncode, (tmp_path / "lain.zip").exists()) == (1, False)
    assert "SHA-256" in hasil.stderr


def test_batch_files_are_as_cmd_wants_them(folder: Path) -> None:
    semua = sorted(folder.glob("*.bat"))
    assert [berkas.name for berkas in semua] == [
        "1 Mulai.bat",
        "2 Templat.bat",
        "3 Status.bat",
        "4 Sumber.bat",
        "5 Periksa.bat",
        "6 Gabungkan.bat",
        "7 Naskah.bat",
        "8 Verifikasi.bat",
        "9 Triwulan.bat",
        "lakip-xl.bat",
    ]
    ada = {command.callback.__name__ for command in app.app.registered_commands if command.callback}
    for berkas in semua:
        bita = berkas.read_bytes()
        assert bita.isascii(), berkas.name
        assert bita.count(b"\n") == bita.count(b"\r\n") > 4, berkas.name
        teks = bita.decode()
        assert "@@" not in teks
        assert "chcp 65001" in teks
        assert '"%~dp0python\\python.exe" -X utf8 -m lakip_xl ' in teks
        if berkas.name != "lakip-xl.bat":
            (perintah,) = re.findall(r'-m lakip_xl (\w+) "%TUJUAN%"', teks)
            assert perintah in ada


def test_python_looks_nowhere_but_in_the_folder(folder: Path) -> None:
    assert (folder / "python" / "python313._pth").read_bytes() == b"python313.zip\r\n.\r\n..\\pustaka\r\n"
    assert list((folder / "pustaka" / "python_calamine").glob("*.cp313-win_amd64.pyd"))
    tercatat = dict(reversed(baris.split("  ", 1)) for baris in (folder / "SIDIK.txt").read_text().splitlines())
    ada = {
        berkas.relative_to(folder).as_posix(): hashlib.sha256(berkas.read_bytes()).hexdigest()
        for berkas in folder.rglob("*")
        if berkas.is_file() and berkas.name != "SIDIK.txt"
    }
    assert tercatat == ada


def test_its_library_alone_consolidates_the_real_year_to_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    pustaka = tmp_path / "pustaka"
    shutil.copytree(folder / "pustaka", pustaka, ignore=shutil.ignore_patterns("python_calamine"))
    (pustaka / "python_calamine").symlink_to(Path(python_calamine.__file__).parent)  # that of Windows runs there only
    for nama in ("asli", "folder"):
        shutil.copytree(TAHUN_NYATA, tmp_path / nama, ignore=shutil.ignore_patterns("LAKIP-*", "cadangan", "*.jsonl"))
    assert app.jalankan(["consolidate", str(tmp_path / "asli")]) == 0
    mulai = f"import sys; sys.path.append({str(pustaka)!r}); from lakip_xl.cli.app import main; main()"
    perintah = [sys.executable, "-I", "-S", "-X", "utf8", "-c", mulai]
    for argumen in (["consolidate"], ["status"], ["check", "--annotate"], ["template"]):
        hasil = subprocess.run([*perintah, *argumen, str(tmp_path / "folder")], capture_output=True, check=False)
        assert hasil.returncode in {0, 1}, hasil.stderr.decode()
    asli, jadi = (tmp_path / nama / "LAKIP-2022.xlsx" for nama in ("asli", "folder"))
    assert asli.read_bytes() == jadi.read_bytes()
