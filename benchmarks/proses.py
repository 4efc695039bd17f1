"""One whole process: its seconds and its peak memory."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

_SELESAI = (0, 1)


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
        mulai = time.perf_counter()
        proses = subprocess.Popen(self.perintah, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, sumber = os.wait4(proses.pid, 0)
        self.detik.append(time.perf_counter() - mulai)
        proses.returncode = os.waitstatus_to_exitcode(status)
        self.puncak.append(sumber.ru_maxrss / 1024)
        if proses.returncode not in _SELESAI:
            sys.exit(f"{self.nama}: keluar {proses.returncode}: {proses.stderr.read().decode()[-500:]}")

    @property
    def tengah(self) -> float:
        """Median seconds."""
        return median(self.detik)

    @property
    def memori(self) -> float:
        """Highest peak of the process (without its children) in MiB."""
        return max(self.puncak)


def berselang(ukuran: Sequence[Ukuran], ulang: int) -> None:
    """Run all of them once to warm up, then in turns, so that a busy moment meets all alike."""
    for satu in ukuran:
        satu.jalankan()
        satu.detik.clear()
        satu.puncak.clear()
    for _ in range(ulang):
        for satu in ukuran:
            satu.jalankan()
