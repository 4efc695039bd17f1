"""Kill every writing command at random moments and look at what is left: `python tests/bunuh.py --kali 200`.

After each kill every file is the old one or the new one, whole; notes are kept and the trail reads; and after the next
run nothing of the killed one is left. 1 when anything is broken; `--perintah` names one command.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from contoh import TURUN, kantor
from ubahan import terapkan

from lakip_xl.pipeline.jejak import periksa_jejak

CATATAN = "dicocokkan dengan SP2D"
PERINTAH: Mapping[str, tuple[str, ...]] = {
    "consolidate": ("consolidate", "{folder}"),
    "template": ("template", "{folder}", "--carry", "{folder}"),
    "check": ("check", "{folder}", "--annotate"),
    "recap": ("recap", "{kerja}", "--out", "{kerja}/REKAP.xlsx", "--parquet", "{kerja}/parquet"),
    "export": ("export", "{folder}", "--out", "{kerja}/csv"),
    "rollover": ("rollover", "{folder}", "2023"),
    "init": ("init", "{kerja}/2024", "--contoh"),
    "findings": ("check", "{folder}", "--xlsx", "{kerja}/temuan.xlsx", "--html", "{kerja}/temuan.html"),
    "status": ("status", "{folder}", "--html", "{kerja}/status.html"),
    "naskah": ("naskah", "{folder}"),
    "verify": ("verify", "{folder}/LKjIP-2022.docx", "{folder}", "--annotate", "--xlsx"),
}
SELANG = 10
"""After so many a run may end, and is looked at for what earlier ones left."""
SEMENTARA = ".lakip-xl-"
KUNCI = ".lakip-xl.lock"


def siapkan(kerja: Path) -> Path:
    """Make an office that was consolidated, with a reviewer's note and a report in Word, and then changed."""
    folder = kantor(kerja / "2022")
    _jalankan(kerja, PERINTAH["consolidate"])
    _jalankan(kerja, PERINTAH["naskah"])
    berkas = folder / "LAKIP-2022.xlsx"
    buku = openpyxl.load_workbook(berkas)
    worksheet = buku["Tabel 3.3"]
    kepala = [sel.value for sel in worksheet[5]]
    worksheet.cell(8, kepala.index("Catatan Reviu") + 1).value = CATATAN
    buku.save(berkas)
    terapkan(folder, TURUN.format(940_000))
    return folder


def _isi(perintah: tuple[str, ...], kerja: Path) -> list[str]:
    folder = kerja / "2022"
    lakip = [sys.executable, "-m", "lakip_xl"]
    return lakip + [kata.format(folder=folder, kerja=kerja) for kata in perintah]


def _jalankan(kerja: Path, perintah: tuple[str, ...]) -> None:
    subprocess.run(_isi(perintah, kerja), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def bunuh(perintah: tuple[str, ...], kerja: Path, sesudah: float) -> bool:
    """Start a command, kill it after some seconds, and tell whether it was still running."""
    with subprocess.Popen(_isi(perintah, kerja), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as proses:
        try:
            proses.wait(sesudah)
        except subprocess.TimeoutExpired:
            proses.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
            return True
    return False


def rusak(kerja: Path) -> Iterator[str]:
    """Yield every file that is neither the old one nor the new one, and notes that are lost."""
    for berkas in kerja.rglob("*"):
        if not berkas.is_file() or berkas.name.startswith(SEMENTARA) or berkas.name == KUNCI:
            continue
        try:
            _periksa(berkas)
        except Exception as galat:  # noqa: BLE001 - whatever is wrong is told
            yield f"{berkas.relative_to(kerja)}: {galat!r}"
    if not any(CATATAN.encode() in _teks(berkas) for berkas in kerja.rglob("LAKIP-2022*.xlsx")):
        yield "catatan reviu hilang"


def _periksa(berkas: Path) -> None:
    isi = berkas.read_bytes()
    if berkas.suffix in (".xlsx", ".docx"):
        with zipfile.ZipFile(berkas) as arsip:
            assert arsip.testzip() is None
    elif berkas.suffix == ".html":
        assert isi.endswith(b"</html>\n")
    elif berkas.name == "jejak.jsonl":
        assert not [baris for baris in periksa_jejak(berkas.parent).rusak if not baris.sebab.startswith("terpotong")]
    elif berkas.suffix == ".jsonl":
        assert all(json.loads(baris) for baris in isi.splitlines())
    elif berkas.suffix == ".parquet":
        assert isi.startswith(b"PAR1")
        assert isi.endswith(b"PAR1")
    assert isi


def _teks(berkas: Path) -> bytes:
    with zipfile.ZipFile(berkas) as arsip:
        return b"".join(arsip.read(nama) for nama in arsip.namelist() if nama.endswith(".xml"))


def tersisa(kerja: Path) -> list[str]:
    """Return what killed runs have left."""
    return [berkas.name for berkas in kerja.rglob(f"{SEMENTARA}*") if berkas.name != KUNCI]


def coba(nama: str, kali: int, benih: int = 0) -> tuple[int, list[str]]:
    """Kill a running command so many times and return how often it was started, and what was broken."""
    acakan = random.Random(benih)  # noqa: S311 - moments, not secrets
    with TemporaryDirectory() as sementara:
        asli = Path(sementara) / "asli"
        siapkan(asli)
        mulai = time.monotonic()
        bunuh(PERINTAH[nama], Path(shutil.copytree(asli, Path(sementara) / "ukur")), 60)
        lama = time.monotonic() - mulai
        kena, mulai_kali, cacat = 0, 0, list[str]()
        kerja = Path(shutil.copytree(asli, Path(sementara) / "kerja"))
        while kena < kali and mulai_kali < 5 * kali:
            mulai_kali += 1
            kena += bunuh(PERINTAH[nama], kerja, acakan.uniform(0, lama))
            cacat += [f"{nama} {mulai_kali}: {isi}" for isi in rusak(kerja)]
            if mulai_kali % SELANG == 0 or kena == kali:
                _jalankan(kerja, PERINTAH[nama])
                cacat += [f"{nama} {mulai_kali}: sisa {isi}" for isi in tersisa(kerja)]
                shutil.rmtree(kerja)
                shutil.copytree(asli, kerja)
    return mulai_kali, cacat


def main() -> int:
    """Kill every command, or one."""
    pengurai = argparse.ArgumentParser(description=__doc__)
    pengurai.add_argument("--kali", type=int, default=200)
    pengurai.add_argument("--benih", type=int, default=0)
    pengurai.add_argument("--perintah", choices=list(PERINTAH))
    pilihan = pengurai.parse_args()
    buruk = 0
    for nama in [pilihan.perintah] if pilihan.perintah else PERINTAH:
        banyak, cacat = coba(nama, pilihan.kali, pilihan.benih)
        buruk += len(cacat)
        print(
            f"{nama}: {pilihan.kali} kali dibunuh dari {banyak} kali jalan, {len(cacat)} cacat",
            *cacat[:5],
            sep="\n  ",
            flush=True,
        )
    return 1 if buruk else 0


if __name__ == "__main__":
    raise SystemExit(main())
