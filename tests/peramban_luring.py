"""Chromium without a network, and the page of web/ that is opened in it by file://, driven as a person drives it."""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from peramban import CHROMIUM, perlu_chromium
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from lakip_xl.excel.simpan.kunci import BerkasTerkunci, kunci_folder

AKAR = Path(__file__).parent.parent
_PILIHAN = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--allow-file-access-from-files",  # a folder of the browser's own stands in for one of the computer
)
_LAMA = 60_000
_SABAR = 30
"""How often another process that builds is waited for, ten seconds each time."""
_FOLDER_PERAMBAN = """
window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(%r, { create: true });
"""
_ISI_FOLDER = """async (nama) => {
  const hasil = {};
  const jelajah = async (folder, depan) => {
    for await (const [kata, isi] of folder.entries()) {
      if (isi.kind === "directory") await jelajah(isi, `${depan}${kata}/`);
      else {
        const bita = await (await isi.getFile()).arrayBuffer();
        const sidik = new Uint8Array(await crypto.subtle.digest("SHA-256", bita));
        hasil[depan + kata] = [...sidik].map((angka) => angka.toString(16).padStart(2, "0")).join("");
      }
    }
  };
  await jelajah(await (await navigator.storage.getDirectory()).getDirectoryHandle(nama, { create: true }), "");
  return hasil;
}"""
_TULIS_FOLDER = """async ([nama, semua]) => {
  let akar = await (await navigator.storage.getDirectory()).getDirectoryHandle(nama, { create: true });
  for (const [jalur, isi] of Object.entries(semua)) {
    let folder = akar;
    const bagian = jalur.split("/");
    for (const kata of bagian.slice(0, -1)) folder = await folder.getDirectoryHandle(kata, { create: true });
    const aliran = await (await folder.getFileHandle(bagian.at(-1), { create: true })).createWritable();
    await aliran.write(Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0)));
    await aliran.close();
  }
}"""


def bangun_halaman(tujuan: Path) -> Path:
    """Build the page; several test processes share what was fetched and compiled."""
    perintah = [sys.executable, str(AKAR / "web" / "bangun.py"), "--keluar", str(tujuan)]
    for _ in range(_SABAR):
        with suppress(BerkasTerkunci), kunci_folder(AKAR / "build"):
            subprocess.run(perintah, check=True, capture_output=True, timeout=300)
            break
    return tujuan


@contextmanager
def peramban(kerja: Path) -> Iterator[Browser]:
    """Start Chromium: in a namespace without a network where this process may make one."""
    perlu_chromium()
    program = str(CHROMIUM)
    if shutil.which("unshare") and subprocess.run(["unshare", "-n", "true"], check=False).returncode == 0:
        bungkus = kerja / "chromium"
        bungkus.write_text(f'#!/bin/sh\nexec unshare -n {CHROMIUM} "$@"\n', encoding="utf-8")
        bungkus.chmod(0o755)
        program = str(bungkus)
    with sync_playwright() as penggerak:
        mesin = penggerak.chromium.launch(executable_path=program, args=_PILIHAN)
        try:
            yield mesin
        finally:
            mesin.close()


def buka(konteks: BrowserContext, halaman: Path, folder: str = "") -> Page:
    """Open the page and wait until it is ready; `folder` of the browser's own is what its picker gives."""
    konteks.set_default_timeout(_LAMA)
    lembar = konteks.new_page()
    if folder:
        lembar.add_init_script(_FOLDER_PERAMBAN % folder)
    lembar.goto(halaman.as_uri())
    expect(lembar.get_by_role("status")).to_have_text(re.compile("^Siap"), timeout=_LAMA)
    return lembar


@contextmanager
def sampai_selesai(lembar: Page) -> Iterator[None]:
    """Do something that the page works on, and wait until it has done it."""
    sudah = int(lembar.locator("body").get_attribute("data-selesai") or 0)
    yield
    lembar.wait_for_selector(f'body[data-selesai="{sudah + 1}"]')


def kabar(lembar: Page) -> str:
    """Return what the page says."""
    return lembar.get_by_role("status").inner_text()


def tekan_dan_tunggu(lembar: Page, tombol: str) -> str:
    """Press a button, wait until its work is done, and return what the page says."""
    with sampai_selesai(lembar):
        lembar.locator(tombol).click()
    return kabar(lembar)


def jalankan(lembar: Page, perintah: str) -> str:
    """Press the button of a step, wait, and return what the page says."""
    return tekan_dan_tunggu(lembar, f"#langkah-{perintah} button[type=submit]")


def isi_folder(lembar: Page, nama: str) -> dict[str, str]:
    """Return the SHA-256 of every file in a folder of the browser's own."""
    hasil: dict[str, str] = lembar.evaluate(_ISI_FOLDER, nama)
    return hasil


def tulis_folder(lembar: Page, nama: str, semua: Mapping[str, str]) -> None:
    """Write files, in base64 by path, into a folder of the browser's own."""
    lembar.evaluate(_TULIS_FOLDER, [nama, dict(semua)])


def memori(lembar: Page) -> int:
    """Return the bytes that the process of a page holds."""
    sesi = lembar.context.browser.new_browser_cdp_session()  # type: ignore[union-attr]
    semua = [isi["id"] for isi in sesi.send("SystemInfo.getProcessInfo")["processInfo"] if isi["type"] == "renderer"]
    return max(_rss(pid) for pid in semua)


def _rss(pid: int) -> int:
    teks = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    (kilo,) = re.findall(r"VmRSS:\s+(\d+) kB", teks)
    return int(kilo) * 1024


def detik(sejak: float) -> float:
    """Return the seconds since a moment of `time.monotonic`."""
    return time.monotonic() - sejak
