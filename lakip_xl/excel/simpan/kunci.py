"""One writer at a time in a folder, by the locks of the system itself."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lakip_xl.excel.tata_folder import BERKAS_KUNCI
from lakip_xl.galat import Galat

if sys.platform == "win32":
    import msvcrt

    def _pegang(berkas: int) -> None:
        msvcrt.locking(berkas, msvcrt.LK_NBLCK, 1)

    def _lepas(berkas: int) -> None:
        msvcrt.locking(berkas, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _pegang(berkas: int) -> None:
        fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _lepas(berkas: int) -> None:
        fcntl.flock(berkas, fcntl.LOCK_UN)


_TUNGGU, _JEDA = 10, 0.1


class BerkasTerkunci(Galat):
    """Another program holds the file or the folder; the message says which, and where the new file is."""


@contextmanager
def kunci_folder(folder: Path) -> Iterator[None]:
    """Hold a folder for one writer at a time; BerkasTerkunci when another run does not let go of it.

    The lock file stays: who deletes it takes it from under another run that waits for it. Some network folders
    know no locks; there, writers are not kept apart, and every file is still put in place as a whole.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / BERKAS_KUNCI).open("wb") as berkas:
        if not _tunggu(berkas.fileno()):
            raise BerkasTerkunci(f"{folder} sedang dipakai lakip-xl lain; tunggu sampai selesai lalu ulangi")
        try:
            yield
        finally:
            with suppress(OSError):
                _lepas(berkas.fileno())


def _tunggu(berkas: int) -> bool:
    """Take the lock, waiting a while for another run; whether it was had."""
    batas = time.monotonic() + _TUNGGU
    while True:
        try:
            _pegang(berkas)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > batas:
                return False
            time.sleep(_JEDA)
        except OSError:
            return True
        else:
            return True
