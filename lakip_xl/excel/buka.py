"""Opening files in a folder that others write to: no link is followed, nothing waits, nothing is cut unheld."""

import errno
import os
import stat
from pathlib import Path

from lakip_xl.galat import Galat

_SIFAT = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0) | getattr(os, "O_BINARY", 0)
_TANPA_TAUTAN = getattr(os, "O_NOFOLLOW", 0)
_TANPA_MENUNGGU = getattr(os, "O_NONBLOCK", 0)
_IZIN = 0o666
"""What a new file may be used for, as far as the system lets it."""
_BUKAN_BERKAS = frozenset({errno.ELOOP, errno.ENXIO, errno.EISDIR, getattr(errno, "EMLINK", errno.ELOOP)})
"""What the system answers for a link, a pipe without a reader, a folder."""

BACA, TAMBAH, PEGANG, BARU = (
    os.O_RDONLY,
    os.O_RDWR | os.O_CREAT | os.O_APPEND,
    os.O_RDWR | os.O_CREAT,
    os.O_RDWR | os.O_CREAT | os.O_EXCL,
)
"""Ways to open: to read; to append; to lock, without a change; a file that is not there yet."""


class BukanBerkas(Galat):
    """A link, a folder, a pipe or a device stands where a plain file or folder should; the message says where."""


def buka(jalur: Path, cara: int) -> int:
    """Open a plain file and return its descriptor; BukanBerkas for anything else that stands there, OSError."""
    if not _TANPA_TAUTAN and jalur.is_symlink():
        raise _bukan(jalur)
    try:
        berkas = os.open(jalur, cara | _SIFAT | _TANPA_TAUTAN | _TANPA_MENUNGGU, _IZIN)
    except OSError as galat:
        if galat.errno in _BUKAN_BERKAS:
            raise _bukan(jalur) from galat
        raise
    if not stat.S_ISREG(os.fstat(berkas).st_mode):
        os.close(berkas)
        raise _bukan(jalur)
    return berkas


def keadaan(jalur: Path) -> os.stat_result | None:
    """Return what stands at a path, links not followed: None for nothing, BukanBerkas for what is no plain file."""
    try:
        hasil = jalur.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(hasil.st_mode):
        raise _bukan(jalur)
    return hasil


def siapkan_folder(folder: Path, *, milik_sendiri: bool = False) -> None:
    """Make a folder where it is missing; with `milik_sendiri`, BukanBerkas where a link stands in its place."""
    folder.mkdir(parents=True, exist_ok=True)
    if milik_sendiri and not stat.S_ISDIR(folder.lstat().st_mode):
        raise BukanBerkas(f"{folder} adalah tautan, bukan folder; hapus tautan itu lalu ulangi")


def _bukan(jalur: Path) -> BukanBerkas:
    return BukanBerkas(f"{jalur} adalah tautan atau bukan berkas biasa; pindahkan lalu ulangi")
