"""Chromium without a window, for tests: opens a page as a telephone or a desk does, and measures what it shows.

It is driven through the DevTools protocol over a pipe, with nothing but the standard library.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
OPSI = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
)
Hasil = dict[str, Any]
_MULAI = """
import fcntl, os, sys
baca, tulis = (fcntl.fcntl(int(nomor), fcntl.F_DUPFD, 10) for nomor in sys.argv[1:3])
os.dup2(baca, 3)
os.dup2(tulis, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads its commands from file 3 and answers on file 4."""


def perlu_chromium() -> None:
    """Pass a test over where there is no Chromium, and fail it where all tests must run."""
    if CHROMIUM is None:
        pesan = "Chromium tidak ada; pasang dengan apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(pesan)
        pytest.skip(pesan)


class Halaman:
    """A page in a browser; `kejadian` are the events of the network since it was opened."""

    def __init__(self, tulis: int, baca: int) -> None:
        self._tulis = tulis
        self._baca = baca
        self._sisa = b""
        self._nomor = 0
        self._sesi = ""
        self.kejadian: list[Hasil] = []

    def buka(self, alamat: str, lebar: int, tinggi: int, *, telepon: bool = False) -> None:
        """Open a page in a window of this size, in CSS pixels, and wait until it is drawn."""
        self._sesi = ""
        target = self._panggil("Target.createTarget", url="about:blank")["targetId"]
        self._sesi = self._panggil("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        ukuran = {"width": lebar, "height": tinggi, "deviceScaleFactor": 1, "mobile": telepon}
        self._panggil("Emulation.setDeviceMetricsOverride", **ukuran)
        for bagian in ("Network", "Page", "Log"):
            self._panggil(f"{bagian}.enable")
        self.kejadian.clear()
        self._panggil("Page.navigate", url=alamat)
        while not any(isi["method"] == "Page.loadEventFired" for isi in self.kejadian):
            self._terima()

    def nilai(self, skrip: str) -> Any:
        """Return what a script finds on the page; the policy of a page does not hold for it."""
        hasil = self._panggil("Runtime.evaluate", expression=skrip, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in hasil, hasil
        return hasil["result"].get("value")

    def tekan(self, tombol: str) -> None:
        """Press a key."""
        kode = {"Tab": 9, "End": 35}[tombol]
        for jenis in ("rawKeyDown", "keyUp"):
            self._panggil("Input.dispatchKeyEvent", type=jenis, key=tombol, code=tombol, windowsVirtualKeyCode=kode)

    def gambar(self, berkas: Path) -> None:
        """Keep a picture of the whole page."""
        isi = self._panggil("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        berkas.write_bytes(base64.b64decode(isi))

    def cetak(self) -> bytes:
        """Print the page on A4, as its style asks, and return the PDF."""
        return base64.b64decode(self._panggil("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])

    @property
    def permintaan(self) -> list[str]:
        """Every address that the page asked for."""
        return [
            isi["params"]["request"]["url"] for isi in self.kejadian if isi["method"] == "Network.requestWillBeSent"
        ]

    def _panggil(self, metode: str, **isi: object) -> Hasil:
        self._nomor += 1
        pesan: Hasil = {"id": self._nomor, "method": metode, "params": isi}
        if self._sesi:
            pesan["sessionId"] = self._sesi
        os.write(self._tulis, json.dumps(pesan).encode() + b"\0")
        while True:
            jawab = self._terima()
            if jawab.get("id") == self._nomor:
                assert "error" not in jawab, jawab
                hasil: Hasil = jawab["result"]
                return hasil

    def _terima(self) -> Hasil:
        while b"\0" not in self._sisa:
            isi = os.read(self._baca, 1 << 16)
            assert isi, "Chromium berhenti"
            self._sisa += isi
        pesan, _, self._sisa = self._sisa.partition(b"\0")
        jawab: Hasil = json.loads(pesan)
        if "method" in jawab:
            self.kejadian.append(jawab)
        return jawab


@contextmanager
def peramban() -> Iterator[Halaman]:
    """Start Chromium with a profile of its own, and end it."""
    perlu_chromium()
    dari_sini, ke_sana = os.pipe()
    dari_sana, ke_sini = os.pipe()
    with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as profil:
        perintah = [sys.executable, "-c", _MULAI, str(dari_sini), str(ke_sini), str(CHROMIUM), *OPSI]
        perintah += ["--remote-debugging-pipe", f"--user-data-dir={profil}", "about:blank"]
        with subprocess.Popen(
            perintah,
            pass_fds=(dari_sini, ke_sini),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": profil},
        ) as proses:
            os.close(dari_sini)
            os.close(ke_sini)
            try:
                yield Halaman(ke_sana, dari_sana)
            finally:
                proses.terminate()
                proses.wait(timeout=30)
                os.close(ke_sana)
                os.close(dari_sana)
