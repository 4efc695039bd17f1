"""What stops a command for a reason that people can mend, and what the system says, in Indonesian."""

import errno
import sys


class Galat(Exception):
    """Something went wrong through input or machine, not through this program; its message is for people."""


_IZIN = "Tidak ada izin menulis atau membaca; periksa izin folder, atau tutup program yang memakai berkas ini"
_PANJANG = "Nama berkas atau folder terlalu panjang; pendekkan lalu ulangi"
_JARINGAN = "Folder jaringan tidak terjangkau; periksa sambungannya lalu ulangi"
_KEKURANGAN = "Terlalu banyak berkas terbuka; tutup program lain lalu ulangi"
_SISTEM = {
    "ENOSPC": "Ruang disk habis; kosongkan sebagian lalu ulangi",
    "EDQUOT": "Jatah ruang disk habis; kosongkan sebagian lalu ulangi",
    "EFBIG": "Berkas lebih besar daripada yang boleh di disk ini; pakai disk lain",
    "ENAMETOOLONG": _PANJANG,
    "EACCES": _IZIN,
    "EPERM": _IZIN,
    "EROFS": "Disk hanya dapat dibaca; pakai folder lain",
    "ENOENT": "Berkas atau folder tidak ada",
    "ENOTDIR": "Ini berkas, bukan folder",
    "EISDIR": "Ini folder, bukan berkas",
    "EEXIST": "Sudah ada berkas dengan nama ini",
    "ENOTEMPTY": "Folder ini tidak kosong",
    "ELOOP": "Ini tautan, bukan berkas; pindahkan lalu ulangi",
    "EXDEV": "Folder sementara dan tujuan berada di disk yang berbeda; pakai folder lain",
    "EIO": "Disk gagal dibaca atau ditulis; periksa sambungannya",
    "ENXIO": "Disk atau perangkat tidak ada; periksa sambungannya",
    "ENODEV": "Disk atau perangkat tidak ada; periksa sambungannya",
    "EBUSY": "Sedang dipakai program lain; tutup lalu ulangi",
    "ETXTBSY": "Sedang dipakai program lain; tutup lalu ulangi",
    "EDEADLK": "Sedang dipakai program lain; tutup lalu ulangi",
    "EAGAIN": "Sedang dipakai program lain; tutup lalu ulangi",
    "EMFILE": _KEKURANGAN,
    "ENFILE": _KEKURANGAN,
    "ENOMEM": "Memori habis; tutup program lain lalu ulangi",
    "EINVAL": "Nama ini tidak dapat dipakai di disk ini; ganti lalu ulangi",
    "EILSEQ": "Nama ini tidak dapat dipakai di disk ini; ganti lalu ulangi",
    "ESTALE": _JARINGAN,
    "ENETDOWN": _JARINGAN,
    "ENETUNREACH": _JARINGAN,
    "ENETRESET": _JARINGAN,
    "EHOSTDOWN": _JARINGAN,
    "EHOSTUNREACH": _JARINGAN,
    "ENOTCONN": _JARINGAN,
    "ECONNREFUSED": _JARINGAN,
    "ECONNRESET": _JARINGAN,
    "ETIMEDOUT": _JARINGAN,
    "EPIPE": "Program penerima keluaran sudah ditutup",
}
"""What the system refuses, in words, by its name; not every system has every one."""
_MENURUT_NOMOR = {getattr(errno, nama): kata for nama, kata in _SISTEM.items() if hasattr(errno, nama)}
_MENURUT_WINDOWS = {
    3: "Folder tidak ada, atau jalurnya terlalu panjang untuk Windows",
    19: "Disk ini terlindung dari penulisan; lepas pelindungnya atau pakai folder lain",
    21: "Disk belum siap; periksa sambungannya",
    32: "Sedang dipakai program lain; tutup lalu ulangi",
    33: "Sedang dipakai program lain; tutup lalu ulangi",
    53: _JARINGAN,
    64: _JARINGAN,
    67: _JARINGAN,
    112: _SISTEM["ENOSPC"],
    123: _SISTEM["EINVAL"],
    206: _PANJANG,
    1225: _JARINGAN,
    1231: _JARINGAN,
}
"""What Windows itself says, where that is more than the number that Python makes of it."""


def pesan_sistem(galat: OSError) -> str:
    """Return what the system says in Indonesian; an unknown error keeps its number."""
    if galat.errno is None:
        return str(galat)
    windows = getattr(galat, "winerror", None)
    kata = _MENURUT_WINDOWS.get(windows) if windows is not None else None
    return kata or _MENURUT_NOMOR.get(galat.errno) or f"Sistem menolak (galat {galat.errno})"


def pesan_paket(apa: str, paket: str, bagian: str, sistem: str = sys.platform) -> str:
    """Return what to say where something needs an optional part of this program; a browser can take none."""
    if sistem == "emscripten":
        return f"{apa} tidak tersedia di halaman ini; pakai lakip-xl di Python."
    return f'{apa} memerlukan {paket}: python -m pip install "lakip-xl[{bagian}]".'


def pesan_galat(galat: Exception) -> str:
    """Return the message of an error that people can mend: our own, or the system's with the file that it names."""
    if not isinstance(galat, OSError):
        return str(galat)
    return f"{pesan_sistem(galat)}: {galat.filename or ''}".rstrip(": ")
