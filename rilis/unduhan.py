"""Get what a release embeds from the registries that npm and pip know: by name and version, held to its SHA-256."""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

AKAR = Path(__file__).parent.parent
SIMPANAN = AKAR / "build" / "unduhan"
"""What was fetched stays here, so that the next build needs no network."""
_VERSI_RODA = re.compile(r"[^-]+-([^-]+)-")


class Barang(NamedTuple):
    """One file of a registry: its name, the bounds it is chosen in, the version chosen, and its SHA-256."""

    bagian: str
    nama: str
    batas: str
    versi: str
    sha256: str
    lisensi: str
    asal: str


class Sasaran(NamedTuple):
    """The Python that wheels are for: its version and its platforms, best first."""

    python: str
    platform: Sequence[str]


def baca_isi(berkas: Path) -> tuple[Barang, ...]:
    """Return what a file of declarations names: [pyodide] is a package of npm, [roda.NAMA] and others are wheels."""
    return tuple(_urai(tomllib.loads(berkas.read_text(encoding="utf-8"))))


def _urai(isi: dict[str, dict[str, object]]) -> Iterator[Barang]:
    for bagian, milik in isi.items():
        if "batas" in milik:
            yield Barang(bagian, bagian, **milik)  # type: ignore[arg-type]
        else:
            yield from (Barang(f"{bagian}.{nama}", nama, **satuan) for nama, satuan in milik.items())  # type: ignore[arg-type]


def ambil(barang: Barang, sasaran: Sasaran) -> Path:
    """Return the file of a declaration, fetched where it is not there yet; ends when its SHA-256 differs."""
    rumah = SIMPANAN / barang.sha256
    for berkas in rumah.glob("*"):
        if sidik(berkas) == barang.sha256:
            return berkas
    with tempfile.TemporaryDirectory() as sementara:
        berkas = _unduh(barang, f"=={barang.versi}", sasaran, Path(sementara))
        if sidik(berkas) != barang.sha256:
            sys.exit(f"{berkas.name}: SHA-256 {sidik(berkas)}, bukan {barang.sha256}; tidak dipakai.")
        rumah.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(berkas, rumah / berkas.name))


def perbarui(berkas: Path, sasaran: Sasaran) -> None:
    """Write the newest version in the bounds of each declaration of a registry, and its SHA-256, into the file."""
    for barang in baca_isi(berkas):
        if barang.bagian == "python":
            continue
        with tempfile.TemporaryDirectory() as sementara:
            baru = _unduh(barang, barang.batas, sasaran, Path(sementara))
            print(f"{barang.nama}: {barang.versi or '-'} -> {_versi(baru)}")
            catat(berkas, barang.bagian, _versi(baru), sidik(baru))


def catat(berkas: Path, bagian: str, versi: str, sha256: str) -> None:
    """Write a version and its SHA-256 into a declaration of the file."""
    kepala, tanda, isi = berkas.read_text(encoding="utf-8").partition(f"[{bagian}]")
    isi = re.sub(r'(?m)^versi = ".*"', f'versi = "{versi}"', isi, count=1)
    isi = re.sub(r'(?m)^sha256 = ".*"', f'sha256 = "{sha256}"', isi, count=1)
    berkas.write_text(kepala + tanda + isi, encoding="utf-8")


def sidik(berkas: Path) -> str:
    """Return the SHA-256 of a file."""
    with berkas.open("rb") as isi:
        return hashlib.file_digest(isi, "sha256").hexdigest()


def _versi(berkas: Path) -> str:
    cocok = _VERSI_RODA.match(berkas.name)
    return cocok[1] if cocok and berkas.suffix == ".whl" else berkas.stem.rpartition("-")[2]


def _unduh(barang: Barang, batas: str, sasaran: Sasaran, ke: Path) -> Path:
    if barang.bagian == barang.nama:
        _unduh_npm(barang.nama, batas, ke)
    else:
        platform = (kata for nama in (*sasaran.platform, "any") for kata in ("--platform", nama))
        pilihan = ("--no-deps", "--only-binary=:all:", "--python-version", sasaran.python, *platform)
        _jalankan(sys.executable, "-m", "pip", "download", "-q", *pilihan, "-d", str(ke), f"{barang.nama}{batas}")
    (berkas,) = ke.iterdir()
    return berkas


def _unduh_npm(nama: str, batas: str, ke: Path) -> None:
    npm = shutil.which("npm") or sys.exit("npm tidak ada; pasang dengan apt-get install nodejs npm")
    rentang = batas.removeprefix("==").replace(",", " ")
    hasil = _jalankan(npm, "view", f"{nama}@{rentang}", "version")
    versi = re.findall(r"\d+\.\d+\.\d+\S*?(?='?$)", hasil, re.MULTILINE)[-1]
    _jalankan(npm, "pack", "--silent", "--pack-destination", str(ke), f"{nama}@{versi}")


def _jalankan(*perintah: str) -> str:
    hasil = subprocess.run(perintah, capture_output=True, text=True, check=False)
    if hasil.returncode:
        sys.exit(f"{' '.join(perintah[:4])} gagal:\n{hasil.stderr.strip()}")
    return hasil.stdout
