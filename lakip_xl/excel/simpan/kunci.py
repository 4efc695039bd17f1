"""One writer at a time in a folder, by the locks of the system itself."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lakip_xl.excel.buka import PEGANG, buka, siapkan_folder
from lakip_xl.excel.simpan.coba import sedang_mencoba
from lakip_xl.excel.tata_folder import BERKAS_KUNCI
from lakip_xl.galat import Galat

if sys.platform == "win32":
    import msvcrt

    def pegang(berkas: int) -> None:
        """Lock an open file for this run; BlockingIOError where another holds it, OSError where locks are unknown."""
        try:
            msvcrt.locking(berkas, msvcrt.LK_NBLCK, 1)
        except OSError as galat:
            if galat.errno in (0, errno.EACCES, errno.EDEADLK):
                raise BlockingIOError(errno.EAGAIN, galat.strerror) from galat
            raise

    def lepas(berkas: int) -> None:
        """Let go of the lock."""
        msvcrt.locking(berkas, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def pegang(berkas: int) -> None:
        """Lock an open file for this run; BlockingIOError where another holds it, OSError where locks are unknown."""
        fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def lepas(berkas: int) -> None:
        """Let go of the lock."""
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
    if sedang_mencoba():
        yield
        return
    siapkan_folder(folder)
    berkas = buka(folder / BERKAS_KUNCI, PEGANG)
    try:
        if not _tunggu(berkas):
            raise BerkasTerkunci(f"{folder} sedang dipakai lakip-xl lain; tunggu sampai selesai lalu ulangi")
        yield
    finally:
        with suppress(OSError):
            lepas(berkas)
        with suppress(OSError):
            os.close(berkas)


def _tunggu(berkas: int) -> bool:
    """Take the lock, waiting a while for another run; whether it was had."""
    batas = time.monotonic() + _TUNGGU
    while True:
        try:
            pegang(berkas)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > batas:
                return False
            time.sleep(_JEDA)
        except OSError:
            return True
        else:
            return True
