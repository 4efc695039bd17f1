"""One whole process: its seconds and its peak memory.

Started as a program (python -I -S proses.py COMMAND…) it runs the command and prints its exit code, seconds and KiB.
A process begins with the peak of the one that starts it, so a small one must do that, not the benchmark itself.
"""

import os
import sys
import time

if __name__ == "__main__":
    mulai = time.perf_counter()
    pid = os.posix_spawn(
        sys.argv[1],
        sys.argv[1:],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, sumber = os.wait4(pid, 0)
    print(os.waitstatus_to_exitcode(status), time.perf_counter() - mulai, sumber.ru_maxrss)
    sys.exit()

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

_SELESAI = (0, 1)
_LINGKUNGAN = {nama: isi for nama, isi in os.environ.items() if nama != "PYTHONDONTWRITEBYTECODE"}
_LINGKUNGAN["PYTHONPYCACHEPREFIX"] = str(tempfile.gettempdir()) + "/lakip-xl-bytecode"
"""As an installed package runs: compiled once (in the warm-up), whatever this machine forbids."""


@dataclass
class Ukuran:
    """What is measured under one name: its command, what to do before each run, and the results."""

    nama: str
    perintah: Sequence[str]
    sebelum: Callable[[], object] = lambda: None
    detik: list[float] = field(default_factory=list)
    puncak: list[float] = field(default_factory=list)

    def jalankan(self) -> None:
        """Run once; exit codes 0 and 1 are results (1: findings), others stop the benchmark."""
        self.sebelum()
        kecil = [sys.executable, "-I", "-S", __file__, *self.perintah]
        proses = subprocess.run(kecil, capture_output=True, text=True, check=True, env=_LINGKUNGAN)
        keluar, detik, puncak = proses.stdout.split()
        self.detik.append(float(detik))
        self.puncak.append(int(puncak) / 1024)
        if int(keluar) not in _SELESAI:
            sys.exit(f"{self.nama}: keluar {keluar}: {proses.stderr[-500:]}")

    @property
    def tengah(self) -> float:
        """Median seconds."""
        return median(self.detik)

    @property
    def memori(self) -> float:
        """Highest peak of the process, or of the largest of its workers, in MiB."""
        return max(self.puncak)


def berselang(ukuran: Sequence[Ukuran], ulang: int) -> None:
    """Run all of them once to warm up, then in turns, so that a busy moment meets all alike."""
    for ukur in ukuran:
        ukur.jalankan()
        ukur.detik.clear()
        ukur.puncak.clear()
    for _ in range(ulang):
        for ukur in ukuran:
            ukur.jalankan()
