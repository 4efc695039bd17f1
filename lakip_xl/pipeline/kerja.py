"""The same work on many things: on this machine's processes, or on a Dask cluster."""

import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from lakip_xl.pipeline.kelompok import ULANG, PekerjaHilang, Penjadwal, di_kelompok

_T = TypeVar("_T")
_R = TypeVar("_R")
Lapor = Callable[[int, int], None]
"""Told how many are done, of how many."""

_DI_MUKA = 4
"""Tasks that wait for each process: enough that none is idle, few enough to hold in memory."""
_PEKERJA_TERBANYAK = 61
"""Windows waits for at most 63 things at once, two of which the pool needs for itself."""


def pekerja_terbanyak(sistem: str = sys.platform) -> int | None:
    """Return how many processes a system lets one command wait for, in a browser only itself; None for no bound."""
    return {"win32": _PEKERJA_TERBANYAK, "emscripten": 1}.get(sistem)


def kerjakan(
    fungsi: Callable[[_T], _R],
    semua: Sequence[_T],
    *,
    pekerja: int,
    jadwal: Penjadwal | None = None,
    lapor: Lapor = lambda *_: None,
) -> Iterator[tuple[int, _R]]:
    """Run `fungsi` (of a module, so that workers can import it) on every task; yield (place, result) as each is done.

    `jadwal` is the scheduler of a Dask cluster; without it `pekerja` processes of this machine work (on Windows at
    most 61), and one alone works in this process. What a lost worker had in hand is done again; PekerjaHilang after
    three losses.
    """
    pekerja = min(pekerja, pekerja_terbanyak() or pekerja)
    if jadwal is not None:
        selesai = di_kelompok(fungsi, semua, jadwal)
    elif pekerja <= 1 or len(semua) <= 1:
        selesai = ((nomor, fungsi(tugas)) for nomor, tugas in enumerate(semua))
    else:
        selesai = _di_mesin_ini(fungsi, semua, pekerja)
    for sudah, jadi in enumerate(selesai, start=1):
        yield jadi
        lapor(sudah, len(semua))


def _di_mesin_ini(fungsi: Callable[[_T], _R], tugas: Sequence[_T], pekerja: int) -> Iterator[tuple[int, _R]]:
    from concurrent.futures.process import BrokenProcessPool

    sisa = set(range(len(tugas)))
    for _ in range(ULANG):
        try:
            for nomor, hasil in _sekali(fungsi, {nomor: tugas[nomor] for nomor in sorted(sisa)}, pekerja):
                sisa.discard(nomor)
                yield nomor, hasil
        except BrokenProcessPool:
            continue
        return
    raise PekerjaHilang("Proses pekerja berhenti tiga kali; coba --workers 1.")


def _sekali(fungsi: Callable[[_T], _R], semua: Mapping[int, _T], pekerja: int) -> Iterator[tuple[int, _R]]:
    """Run tasks on one pool of processes, a few for each waiting; BrokenProcessPool when a process is lost.

    Ctrl-C reaches every process of a terminal; workers pass over it, for one that dies with the lock of the
    results in its hand would keep all others, and this process, waiting for ever.
    """
    from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait

    pekerja = min(pekerja, len(semua))
    pool = ProcessPoolExecutor(pekerja, get_context("spawn"), signal.signal, (signal.SIGINT, signal.SIG_IGN))
    antre, janji = iter(semua.items()), dict[Future[_R], int]()
    try:
        while True:
            for nomor, tugas in islice(antre, pekerja * _DI_MUKA - len(janji)):
                janji[pool.submit(fungsi, tugas)] = nomor
            if not janji:
                return
            for jadi in wait(janji, return_when=FIRST_COMPLETED).done:
                yield janji.pop(jadi), jadi.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
