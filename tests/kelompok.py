"""A Dask cluster as people start one: `dask scheduler` and `dask worker` on the loopback, with TLS or without."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import trustme


class Surat(NamedTuple):
    """The files of TLS of one machine."""

    ca: Path
    sertifikat: Path
    kunci: Path

    @property
    def opsi(self) -> list[str]:
        """The options of lakip-xl."""
        return ["--tls-ca", str(self.ca), "--tls-cert", str(self.sertifikat), "--tls-key", str(self.kunci)]

    @property
    def opsi_dask(self) -> list[str]:
        """The options of dask."""
        return ["--tls-ca-file", str(self.ca), "--tls-cert", str(self.sertifikat), "--tls-key", str(self.kunci)]


def surat(folder: Path) -> Surat:
    """Make an authority and a certificate that it signed."""
    folder.mkdir()
    ca = trustme.CA()
    milik = ca.issue_cert("127.0.0.1")
    hasil = Surat(folder / "ca.pem", folder / "sertifikat.pem", folder / "kunci.pem")
    ca.cert_pem.write_to_path(hasil.ca)
    milik.cert_chain_pems[0].write_to_path(hasil.sertifikat)
    milik.private_key_pem.write_to_path(hasil.kunci)
    return hasil


class Mesin(NamedTuple):
    """A scheduler and its workers."""

    alamat: str
    penjadwal: subprocess.Popen[bytes]


@contextmanager
def kelompok(folder: Path, milik: Surat | None = None, *, pekerja: int = 1) -> Iterator[Mesin]:
    """Start a scheduler and its workers; stop them in the end."""
    berkas = folder / "penjadwal.json"
    tls = milik.opsi_dask if milik else []
    protokol = "tls" if milik else "tcp"
    proses = [
        _dask(folder, "scheduler", "--protocol", protokol, "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
              "--scheduler-file", str(berkas), *tls)
    ]  # fmt: skip
    try:
        alamat = _alamat(berkas, proses[0])
        proses += [
            _dask(folder, "worker", alamat, "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1", *tls)
            for _ in range(pekerja)
        ]
        yield Mesin(alamat, proses[0])
    finally:
        for satu in reversed(proses):
            satu.terminate()
        for satu in proses:
            satu.wait(timeout=30)


def _dask(folder: Path, *kata: str) -> subprocess.Popen[bytes]:
    with (folder / f"{kata[0]}.log").open("ab") as catatan:
        return subprocess.Popen([sys.executable, "-m", "dask", *kata], cwd=folder, stdout=catatan, stderr=catatan)


def _alamat(berkas: Path, proses: "subprocess.Popen[bytes]") -> str:
    for _ in range(600):
        assert proses.poll() is None, berkas.with_name("scheduler.log").read_text(encoding="utf-8")
        try:
            return str(json.loads(berkas.read_text(encoding="utf-8"))["address"])
        except (FileNotFoundError, ValueError):
            time.sleep(0.05)
    raise AssertionError("penjadwal tidak muncul")
