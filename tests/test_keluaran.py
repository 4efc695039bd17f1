"""Exit codes stay true where nobody reads, where the disk is full, where the system refuses; all in Indonesian."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from contoh import TURUN, kantor

from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.galat import pesan_galat, pesan_sistem

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs /dev/full and a shell")


def _jalankan(perintah: str, *isian: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the shell in which LAKIP is lakip-xl."""
    lakip = f'"{sys.executable}" -m lakip_xl'
    return subprocess.run(
        ["bash", "-c", perintah.replace("LAKIP", lakip), "-", *isian], capture_output=True, text=True, check=False
    )


@pytest.fixture
def salah(tmp_path: Path) -> Path:
    """An office with an error."""
    return kantor(tmp_path / "2022", TURUN.format("'abc"))


@POSIX
@pytest.mark.parametrize("perintah", ["check", "check --json", "status"])
def test_a_closed_pipe_keeps_the_exit_code_and_says_nothing(perintah: str, salah: Path) -> None:
    hasil = _jalankan(f'LAKIP {perintah} "$1" | true; echo "${{PIPESTATUS[0]}}"', str(salah))
    assert (hasil.stdout, hasil.stderr) == ("1\n", "")


@POSIX
@pytest.mark.parametrize("perintah", ["explain --all", "schema --json", "--help"])
def test_a_reader_that_has_read_enough_is_no_error(perintah: str) -> None:
    hasil = _jalankan(f'LAKIP {perintah} | head -c 10 >/dev/null; echo "${{PIPESTATUS[0]}}"')
    assert (hasil.stdout, hasil.stderr) == ("0\n", "")


@POSIX
@pytest.mark.parametrize("perintah", ["check", "status --json"])
def test_a_full_disk_is_said_and_is_no_success(perintah: str, tmp_path: Path) -> None:
    hasil = _jalankan(f'LAKIP {perintah} "$1" >/dev/full', str(kantor(tmp_path / "2022")))
    assert hasil.returncode == 2
    assert hasil.stderr.strip().endswith("Ruang disk habis; kosongkan sebagian lalu ulangi.") or (
        "Ruang disk habis" in hasil.stderr and "Traceback" not in hasil.stderr
    )


@POSIX
def test_closed_streams_are_no_fault(salah: Path) -> None:
    assert _jalankan('LAKIP check "$1" >&-', str(salah)).returncode == 1
    assert _jalankan('LAKIP check "$1" >&- 2>&-', str(salah)).returncode == 1


def test_what_the_system_refuses_is_said_in_indonesian() -> None:
    for nomor in (errno.ENOSPC, errno.ENAMETOOLONG, errno.EROFS, errno.EMFILE, errno.ELOOP, errno.ETIMEDOUT, errno.EIO):
        assert pesan_sistem(OSError(nomor, os.strerror(nomor))) != ""
        assert os.strerror(nomor) not in pesan_sistem(OSError(nomor, os.strerror(nomor)))
    assert pesan_sistem(OSError(9999, "Odd")) == "Sistem menolak (galat 9999)"
    assert pesan_galat(OSError(errno.ENOSPC, "x", "LAKIP-2022.xlsx")).endswith("ulangi: LAKIP-2022.xlsx")


@pytest.fixture
def disk_kecil(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB, where the machine lets one be made."""
    tempat = tmp_path / "kecil"
    tempat.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("a small disk needs root")
    hasil = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tempat)], capture_output=True, check=False
    )
    if hasil.returncode:
        pytest.skip("no small disk here")
    yield tempat
    subprocess.run(["umount", str(tempat)], check=True)


@POSIX
def test_a_disk_that_fills_up_names_the_file_that_people_know_and_leaves_the_old_one(disk_kecil: Path) -> None:
    berkas = disk_kecil / "hasil.bin"
    simpan(berkas, b"lama")
    with pytest.raises(OSError, match="hasil") as galat:
        simpan(berkas, bytes(200_000))
    assert pesan_galat(galat.value) == f"Ruang disk habis; kosongkan sebagian lalu ulangi: {berkas}"
    assert [(isi.name, isi.read_bytes()) for isi in disk_kecil.iterdir()] == [("hasil.bin", b"lama")]


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="xxxxx") as galat:
        simpan(tmp_path / f"{'x' * 300}.xlsx", b"isi")
    assert pesan_galat(galat.value).startswith("Nama berkas atau folder terlalu panjang")
