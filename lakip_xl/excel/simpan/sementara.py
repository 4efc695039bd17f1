"""Temporary files: named at random, held while they are written, swept once their run is gone."""

import os
import re
import secrets
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from lakip_xl.excel.buka import BACA, BARU, BukanBerkas, buka
from lakip_xl.excel.simpan.kunci import lepas, pegang

_POLA = re.compile(r"\.lakip-xl-[0-9a-f]{16}\.tmp")
_USANG = 3_600
"""Seconds after which a file that cannot be asked for its run is left over."""


def buat_sementara(folder: Path) -> tuple[Path, int]:
    """Make a temporary file in a folder and return its path and its descriptor, which is held by this run."""
    jalur = folder / f".lakip-xl-{secrets.token_hex(8)}.tmp"
    berkas = buka(jalur, BARU)
    with suppress(OSError):
        pegang(berkas)
    return jalur, berkas


@cache
def sapu(folder: Path) -> None:
    """Remove what killed runs left in a folder, once for each run of this program; nobody else's files."""
    with suppress(OSError), os.scandir(folder) as semua:
        for isi in semua:
            if _POLA.fullmatch(isi.name) and _ditinggalkan(Path(isi.path)):
                with suppress(OSError):
                    Path(isi.path).unlink()


def _ditinggalkan(jalur: Path) -> bool:
    """Tell whether no run holds a temporary file."""
    try:
        berkas = buka(jalur, BACA)
    except (OSError, BukanBerkas):
        return False
    try:
        if os.name != "nt":
            pegang(berkas)
            lepas(berkas)
            return True
    except BlockingIOError:
        return False
    except OSError:
        pass
    finally:
        os.close(berkas)
    return time.time() - jalur.lstat().st_mtime > _USANG
