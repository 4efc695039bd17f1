"""Saving a file so that nothing is lost: written beside it, read back, the earlier one kept, then put in place."""

import hashlib
import os
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from lakip_xl.excel.simpan.kunci import BerkasTerkunci
from lakip_xl.excel.tata_folder import FOLDER_CADANGAN

_COBA, _JEDA = 5, 0.2
_CADANGAN_TERBANYAK = 20
_POTONGAN = 2**16


def simpan(tujuan: Path, isi: bytes | Iterable[bytes], *, cadangkan: bool = False) -> Path | None:
    """Write bytes (or pieces of them) to `tujuan`: all of them, or nothing is changed there.

    With `cadangkan` an earlier file with other content is first copied into the folder `cadangan` beside it;
    that copy is returned. BerkasTerkunci when another program holds the file (the new one is then beside it
    under another name); OSError, which names `tujuan`, when the folder cannot be written.
    """
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    sementara = tujuan.with_name(f".{tujuan.name}.{os.getpid()}.tmp")
    try:
        hitung = hashlib.sha256()
        with sementara.open("wb") as berkas:
            for potongan in (isi,) if isinstance(isi, bytes) else isi:
                berkas.write(potongan)
                hitung.update(potongan)
            berkas.flush()
            os.fsync(berkas.fileno())
        _periksa_kembali(sementara, hitung.digest())
        salinan = _cadangkan(tujuan, hitung.digest()) if cadangkan else None
        _ganti(sementara, tujuan)
    except OSError as galat:
        if galat.filename in (None, str(sementara)):
            galat.filename = str(tujuan)
        raise
    finally:
        with suppress(OSError):
            sementara.unlink(missing_ok=True)
    return salinan


def tambah_baris(tujuan: Path, baris: str) -> None:
    """Append one line to a text file, on the disk before this returns."""
    with tujuan.open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write(f"{baris}\n")
        berkas.flush()
        os.fsync(berkas.fileno())


def sidik_berkas(berkas: Path) -> bytes:
    """Return the SHA-256 of a file, read a little at a time."""
    with berkas.open("rb") as isi:
        return hashlib.file_digest(isi, "sha256").digest()


def _periksa_kembali(berkas: Path, sidik: bytes) -> None:
    """Read back what was written; OSError when the disk did not keep it."""
    try:
        utuh = sidik_berkas(berkas) == sidik
        if utuh:
            _baca_arsip(berkas)
    except BadZipFile:
        utuh = False
    if not utuh:
        raise OSError(f"{berkas.name} tidak tersimpan utuh; periksa ruang dan keadaan disk")


def _baca_arsip(berkas: Path) -> None:
    """Read every part of a zip, a little at a time; BadZipFile when a checksum differs. Other files pass."""
    with berkas.open("rb") as isi:
        if isi.read(2) != b"PK":
            return
    with ZipFile(berkas) as arsip:
        for nama in arsip.namelist():
            with arsip.open(nama) as part:
                while part.read(_POTONGAN):
                    pass


def _cadangkan(tujuan: Path, sidik: bytes) -> Path | None:
    """Copy an earlier file with other content into `cadangan`, numbered; the oldest beyond twenty are let go."""
    if not tujuan.is_file():
        return None
    if sidik_berkas(tujuan) == sidik:
        return None
    folder = tujuan.parent / FOLDER_CADANGAN
    folder.mkdir(exist_ok=True)
    sudah = sorted(folder.glob(f"{tujuan.stem}.[0-9][0-9][0-9][0-9]{tujuan.suffix}"))
    nomor = int(sudah[-1].stem.rpartition(".")[2]) + 1 if sudah else 1
    salinan = folder / f"{tujuan.stem}.{nomor:04}{tujuan.suffix}"
    simpan(salinan, tujuan.read_bytes())
    for usang in sudah[: max(len(sudah) + 1 - _CADANGAN_TERBANYAK, 0)]:
        usang.unlink(missing_ok=True)
    return salinan


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
    raise BerkasTerkunci(f"{tujuan.name} sedang dibuka program lain; hasil baru disimpan sebagai {baru.name}")
