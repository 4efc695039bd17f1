"""Bytecode for the page: zips of Python, compiled by the Pyodide that will run them."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

SIMPANAN = Path(__file__).parent.parent / "build" / "kompilasi"
"""What was compiled, by the SHA-256 of what it was made from."""


def kompilasi(pyodide: Path, semua: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return zips, by name, with bytecode in the place of their Python; `pyodide` is its package of npm."""
    node = shutil.which("node") or sys.exit("node tidak ada; pasang dengan apt-get install nodejs npm")
    SIMPANAN.mkdir(parents=True, exist_ok=True)
    tempat = {nama: SIMPANAN / f"{_sidik(pyodide.read_bytes(), isi)}.zip" for nama, isi in semua.items()}
    with tempfile.TemporaryDirectory() as sementara:
        kerja = Path(sementara)
        perintah: list[str] = []
        for nama, isi in semua.items():
            if not tempat[nama].exists():
                (kerja / nama).write_bytes(isi)
                perintah += [str(kerja / nama), str(kerja / f"{nama}.jadi")]
        if perintah:
            with tarfile.open(pyodide) as arsip:
                arsip.extractall(kerja, filter="data")
            naskah = Path(__file__).with_suffix(".mjs")
            hasil = subprocess.run([node, naskah, kerja / "package", *perintah], capture_output=True, check=False)
            if hasil.returncode:
                sys.exit(f"Kompilasi gagal:\n{hasil.stderr.decode(errors='replace')[-2000:]}")
            for jadi in kerja.glob("*.jadi"):
                shutil.move(jadi, tempat[jadi.stem])
    return {nama: jalur.read_bytes() for nama, jalur in tempat.items()}


def _sidik(*isi: bytes) -> str:
    return hashlib.sha256(b"".join(hashlib.sha256(bita).digest() for bita in isi)).hexdigest()
