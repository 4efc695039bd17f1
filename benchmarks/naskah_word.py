"""How long `naskah` takes, and how much memory: python benchmarks/naskah_word.py FOLDER [--kali 5].

A process each: a new report, the same again without change, and after one figure of the data is other.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import openpyxl

AKAR = Path(__file__).parent.parent


def jalankan(folder: Path) -> tuple[float, float, float]:
    """Run it and return seconds, seconds of processor, MiB at most."""
    mulai = time.perf_counter()
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "lakip_xl", "naskah", str(folder), "--draft"],
        {**os.environ, "PYTHONPATH": str(AKAR)},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, pakai = os.wait4(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    return time.perf_counter() - mulai, pakai.ru_utime + pakai.ru_stime, pakai.ru_maxrss / 1024


def main() -> None:
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("folder", type=Path)
    urai.add_argument("--kali", type=int, default=5)
    pilihan = urai.parse_args()
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(AKAR / "lakip_xl")], check=True)
    semua: dict[str, list[tuple[float, float, float]]] = {"baru": [], "tanpa perubahan": [], "angka berubah": []}
    for _ in range(pilihan.kali):
        with tempfile.TemporaryDirectory() as kerja:
            folder = Path(shutil.copytree(pilihan.folder, Path(kerja) / "tahun"))
            semua["baru"].append(jalankan(folder))
            semua["tanpa perubahan"].append(jalankan(folder))
            _ubah(folder)
            semua["angka berubah"].append(jalankan(folder))
    for nama, kali in semua.items():
        lama, prosesor, memori = (statistics.median(satu[nomor] for satu in kali) for nomor in range(3))
        print(f"{nama:<16} {lama:.2f} s, prosesor {prosesor:.2f} s, memori {memori:.0f} MB")


def _ubah(folder: Path) -> None:
    """Halve the first realisasi of the first unit that has money."""
    for berkas in sorted((folder / "masukan").glob("*.xlsx")):
        buku = openpyxl.load_workbook(berkas)
        if "Anggaran" not in buku.sheetnames:
            continue
        lembar = buku["Anggaran"]
        kolom = next((sel.column for sel in lembar[5] if sel.value == "realisasi"), None)
        if kolom is not None and isinstance(lembar.cell(6, kolom).value, int):
            lembar.cell(6, kolom).value //= 2
            buku.save(berkas)
            return


if __name__ == "__main__":
    main()
