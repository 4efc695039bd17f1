"""Saving a file so that an earlier one is never damaged: written beside it, checked, then put in its place."""

import os
import time
from pathlib import Path

_COBA, _JEDA = 5, 0.2


class BerkasTerkunci(Exception):
    """The file is open in another program; the new one was left beside it under `sementara`."""

    def __init__(self, tujuan: Path, sementara: Path) -> None:
        """Name both files."""
        super().__init__(f"{tujuan.name} sedang dibuka program lain; hasil baru disimpan sebagai {sementara.name}")
        self.sementara = sementara


def simpan(tujuan: Path, isi: bytes) -> None:
    """Write bytes to `tujuan`: all of them, or nothing is changed there.

    BerkasTerkunci when another program holds the file; OSError when the folder cannot be written.
    """
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    sementara = tujuan.with_name(f".{tujuan.name}.{os.getpid()}.tmp")
    try:
        with sementara.open("wb") as berkas:
            berkas.write(isi)
            berkas.flush()
            os.fsync(berkas.fileno())
        _ganti(sementara, tujuan)
    finally:
        sementara.unlink(missing_ok=True)


def _ganti(sementara: Path, tujuan: Path) -> None:
    for ulang in range(_COBA):
        try:
            sementara.replace(tujuan)
        except PermissionError:
            time.sleep(_JEDA * (ulang + 1))
        else:
            return
    baru = tujuan.with_name(f"{tujuan.stem}-BARU{tujuan.suffix}")
    sementara.replace(baru)
    raise BerkasTerkunci(tujuan, baru)
