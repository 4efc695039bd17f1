"""Saving a file so that nothing is lost: written beside it, read back, the earlier one kept, then put in place."""

import hashlib
import os
import re
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from lakip_xl.excel.buka import BACA, TAMBAH, buka, keadaan, siapkan_folder
from lakip_xl.excel.simpan.coba import NasibBerkas, catat_percobaan, sedang_mencoba
from lakip_xl.excel.simpan.kunci import BerkasTerkunci
from lakip_xl.excel.simpan.sementara import buat_sementara, sapu
from lakip_xl.excel.tata_folder import FOLDER_CADANGAN, FOLDER_MASUKAN, FOLDER_PERBAIKAN

_COBA, _JEDA = 5, 0.2
_CADANGAN_TERBANYAK = 20
_POTONGAN = 2**16
_IZIN = 0o777
_FOLDER_SENDIRI = frozenset({FOLDER_CADANGAN, FOLDER_MASUKAN, FOLDER_PERBAIKAN})
"""Folders that this tool makes: a link in the place of one is refused."""


def simpan(tujuan: Path, isi: bytes | Iterable[bytes], *, cadangkan: bool = False) -> Path | None:
    """Write bytes (or pieces of them) to `tujuan`: all of them, or nothing is changed there.

    With `cadangkan` an earlier file with other content is first copied into the folder `cadangan` beside it;
    that copy is returned. A file keeps its mode and its owner. BerkasTerkunci when another program holds the file
    (the new one is then beside it under another name); BukanBerkas when a link or anything but a plain file stands
    there; OSError, which names `tujuan`, when the folder cannot be written. In a trial (`coba`) it is noted only.
    """
    if sedang_mencoba():
        catat_percobaan(tujuan, _nasib(tujuan, isi, cadangkan=cadangkan))
        return None
    siapkan_folder(tujuan.parent, milik_sendiri=tujuan.parent.name in _FOLDER_SENDIRI)
    lama = keadaan(tujuan)
    sapu(tujuan.parent)
    sementara: Path | None = None
    try:
        sementara, berkas = buat_sementara(tujuan.parent)
        try:
            sidik = _tulis(berkas, isi, lama)
            _periksa_kembali(sementara, sidik)
            salinan = _cadangkan(tujuan, sidik) if cadangkan and lama is not None else None
            if os.name != "nt":
                _ganti(sementara, tujuan)  # while it is held, so that nobody sweeps it
        finally:
            with suppress(OSError):
                os.close(berkas)
        if os.name == "nt":
            _ganti(sementara, tujuan)
    except OSError as galat:
        if galat.filename in (None, str(sementara)) or sementara is None:
            galat.filename = str(tujuan)
        raise
    finally:
        if sementara is not None:
            with suppress(OSError):
                sementara.unlink(missing_ok=True)
    return salinan


def tambah_baris(tujuan: Path, baris: str) -> None:
    """Append one line to a text file, on the disk before this returns; a line that a power cut tore ends first."""
    if sedang_mencoba():
        catat_percobaan(tujuan, NasibBerkas.TAMBAH if keadaan(tujuan) else NasibBerkas.BARU)
        return
    berkas = buka(tujuan, TAMBAH)
    try:
        panjang = os.fstat(berkas).st_size
        putus = b""
        if panjang:
            os.lseek(berkas, panjang - 1, os.SEEK_SET)
            putus = b"" if os.read(berkas, 1) == b"\n" else b"\n"
        _tulis_semua(berkas, putus + f"{baris}\n".encode())
        os.fsync(berkas)
    except OSError as galat:
        galat.filename = galat.filename or str(tujuan)
        raise
    finally:
        os.close(berkas)


def potongan_berkas(jalur: Path) -> Iterator[bytes]:
    """Yield the bytes of a plain file, a little at a time; BukanBerkas, OSError."""
    with os.fdopen(buka(jalur, BACA), "rb") as isi:
        while potong := isi.read(_POTONGAN):
            yield potong


def sidik_berkas(jalur: Path) -> bytes:
    """Return the SHA-256 of a plain file, read a little at a time; BukanBerkas, OSError."""
    hitung = hashlib.sha256()
    for potong in potongan_berkas(jalur):
        hitung.update(potong)
    return hitung.digest()


def _nasib(tujuan: Path, isi: bytes | Iterable[bytes], *, cadangkan: bool) -> NasibBerkas:
    """Return what saving would do; pieces are not asked for, since they may speak of files that are not written."""
    if keadaan(tujuan) is None:
        return NasibBerkas.BARU
    if isinstance(isi, bytes) and sidik_berkas(tujuan) == hashlib.sha256(isi).digest():
        return NasibBerkas.TETAP
    return NasibBerkas.CADANGAN if cadangkan else NasibBerkas.GANTI


def _tulis(berkas: int, isi: bytes | Iterable[bytes], lama: os.stat_result | None) -> bytes:
    """Write to an open file, on the disk when this returns, with the mode of `lama`; return the SHA-256."""
    hitung = hashlib.sha256()
    for potongan in (isi,) if isinstance(isi, bytes) else isi:
        _tulis_semua(berkas, potongan)
        hitung.update(potongan)
    if lama is not None and hasattr(os, "fchmod"):
        with suppress(OSError):
            os.fchown(berkas, lama.st_uid, lama.st_gid)
        with suppress(OSError):
            os.fchmod(berkas, stat.S_IMODE(lama.st_mode) & _IZIN)
    os.fsync(berkas)
    return hitung.digest()


def _tulis_semua(berkas: int, isi: bytes) -> None:
    sisa = memoryview(isi)
    while sisa:
        sisa = sisa[os.write(berkas, sisa) :]


def _periksa_kembali(berkas: Path, sidik: bytes) -> None:
    """Read back what was written; OSError when the disk did not keep it."""
    try:
        utuh = sidik_berkas(berkas) == sidik
        if utuh:
            _baca_arsip(berkas)
    except BadZipFile:
        utuh = False
    if not utuh:
        raise OSError("Berkas tidak tersimpan utuh; periksa ruang dan keadaan disk")


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
    if sidik_berkas(tujuan) == sidik:
        return None
    folder = tujuan.parent / FOLDER_CADANGAN
    siapkan_folder(folder, milik_sendiri=True)
    pola = re.compile(rf"{re.escape(tujuan.stem)}\.(\d{{4,18}}){re.escape(tujuan.suffix)}", re.ASCII)
    sudah = {int(cocok[1]): jalur for jalur in folder.iterdir() if (cocok := pola.fullmatch(jalur.name))}
    salinan = folder / f"{tujuan.stem}.{max(sudah, default=0) + 1:04}{tujuan.suffix}"
    simpan(salinan, potongan_berkas(tujuan))
    for nomor in sorted(sudah)[: max(len(sudah) + 1 - _CADANGAN_TERBANYAK, 0)]:
        sudah[nomor].unlink(missing_ok=True)
    return salinan


def _ganti(sementara: Path, tujuan: Path) -> None:
    """Put a file in the place of another; beside it where another program, or the mark read-only, keeps that one."""
    for ulang in range(_COBA):
        try:
            sementara.replace(tujuan)
        except PermissionError:
            if os.name != "nt" and not tujuan.exists():
                raise
            time.sleep(_JEDA * (ulang + 1))
        else:
            return
    baru = tujuan.with_name(f"{tujuan.stem}-BARU{tujuan.suffix}")
    sementara.replace(baru)
    sebab = "sedang dibuka program lain" if os.access(tujuan, os.W_OK) else "hanya dapat dibaca (read-only)"
    raise BerkasTerkunci(f"{tujuan.name} {sebab}; hasil baru disimpan sebagai {baru.name}")
