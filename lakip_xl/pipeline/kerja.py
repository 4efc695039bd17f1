"""The same work on many things: on this machine's processes, or on a Dask cluster; results in the order given."""

from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from typing import TypeVar

_T = TypeVar("_T")
_R = TypeVar("_R")
Lapor = Callable[[int, int], None]
"""Told how many are done, of how many."""

_ULANG = 3
_DETIK = 10


class PekerjaHilang(Exception):
    """Workers were lost again and again; the work cannot be finished here."""


def kerjakan(
    fungsi: Callable[[_T], _R], tugas: Sequence[_T], *, pekerja: int, jadwal: str = "", lapor: Lapor = lambda *_: None
) -> list[_R]:
    """Run `fungsi` (of a module, so that workers can import it) on every task.

    `jadwal` is the address of a Dask scheduler; without it `pekerja` processes of this machine work, and one
    alone works in this process. What a lost worker had in hand is done again; PekerjaHilang after three losses.
    """
    if jadwal:
        return _di_kelompok(fungsi, tugas, jadwal, lapor)
    if pekerja <= 1 or len(tugas) <= 1:
        return list(_berurutan(fungsi, tugas, lapor))
    return _di_mesin_ini(fungsi, tugas, pekerja, lapor)


def _berurutan(fungsi: Callable[[_T], _R], tugas: Sequence[_T], lapor: Lapor) -> Iterator[_R]:
    for nomor, satu in enumerate(tugas, start=1):
        yield fungsi(satu)
        lapor(nomor, len(tugas))


def _di_mesin_ini(fungsi: Callable[[_T], _R], tugas: Sequence[_T], pekerja: int, lapor: Lapor) -> list[_R]:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool

    jadi: dict[int, _R] = {}
    for _ in range(_ULANG):
        sisa = [nomor for nomor in range(len(tugas)) if nomor not in jadi]
        pool = ProcessPoolExecutor(min(pekerja, len(sisa)), mp_context=get_context("spawn"))
        try:
            janji = {pool.submit(fungsi, tugas[nomor]): nomor for nomor in sisa}
            for satu in as_completed(janji):
                jadi[janji[satu]] = satu.result()
                lapor(len(jadi), len(tugas))
        except BrokenProcessPool:
            continue
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
        return [jadi[nomor] for nomor in range(len(tugas))]
    raise PekerjaHilang("Proses pekerja berhenti tiga kali; coba --workers 1.")


def _di_kelompok(fungsi: Callable[[_T], _R], tugas: Sequence[_T], jadwal: str, lapor: Lapor) -> list[_R]:
    try:
        from distributed import Client, as_completed
    except ImportError as galat:
        raise PekerjaHilang('--scheduler memerlukan Dask: python -m pip install "lakip-xl[cluster]".') from galat
    try:
        klien = Client(jadwal, timeout=_DETIK)
    except (OSError, ValueError) as galat:
        raise PekerjaHilang(f"Kelompok Dask di {jadwal} tidak menjawab.") from galat
    with klien:
        janji = klien.map(fungsi, tugas, retries=_ULANG, pure=False)
        for nomor, _ in enumerate(as_completed(janji), start=1):
            lapor(nomor, len(tugas))
        hasil: list[_R] = klien.gather(janji)
        return hasil
