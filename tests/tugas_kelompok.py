"""Work that a cluster's worker does badly; at the top of a module, so that it is sent by its name."""

import os
import time

from distributed.comm import CommClosedError


def mati(_tugas: int) -> None:
    """End the worker."""
    os._exit(1)


def gagal(tugas: int) -> float:
    """Fail as a program does."""
    return tugas / 0


def lama(tugas: int) -> int:
    """Take a moment."""
    time.sleep(0.1)
    return tugas


def putus(tugas: int) -> int:
    """Lose the connection."""
    raise CommClosedError(f"reset {tugas}")
