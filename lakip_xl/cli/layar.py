"""What appears in the terminal: plain text, one finding a line, nothing that a cell's content could set off."""

import os
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from lakip_xl.domain.teks_tampak import teks_tampak
from lakip_xl.galat import pesan_sistem

if TYPE_CHECKING:
    from lakip_xl.finding import Finding


_TIDAK_TERSIMPAN = 2
_VERSI_JSON = 1
_WARNA = {"KESALAHAN": "\x1b[1;31m", "PERINGATAN": "\x1b[33m"}
_TANPA_WARNA = "\x1b[0m"
_BERWARNA_DI_WINDOWS = ("WT_SESSION", "ANSICON", "TERM")
"""What consoles of Windows set that know colours; others would print their signs."""


def siapkan() -> None:
    """Let the console show what it can, whatever its encoding, and lead through here what Python prints by itself."""
    for nama in ("stdout", "stderr"):
        if getattr(sys, nama) is None:  # closed by who started it
            setattr(sys, nama, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - as long as the process
    for aliran in (sys.stdout, sys.stderr):
        if hasattr(aliran, "reconfigure"):
            aliran.reconfigure(errors="replace")
    sys.excepthook = _cetak_cacat
    warnings.showwarning = lambda pesan, jenis, *_di, **_: cetak_galat(f"{jenis.__name__}: {pesan}")


def cetak(teks: str = "") -> None:
    """Print a line, in which every character shows."""
    _tulis(teks_tampak(teks))


def cetak_level(depan: str, level: str, isi: str) -> None:
    """Print a line whose level, KESALAHAN or PERINGATAN, has a colour where the terminal shows one."""
    warna = _WARNA.get(level, "") if berwarna() else ""
    kata = f"{warna}{level}{_TANPA_WARNA}" if warna else level
    _tulis(f"{depan}{kata}{teks_tampak(isi)}")


def berwarna() -> bool:
    """Tell whether colours may be printed: to a terminal that knows them, unless NO_COLOR is set."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return False
    return os.name != "nt" or any(os.environ.get(nama) for nama in _BERWARNA_DI_WINDOWS)


def selesaikan(keluar: int) -> int:
    """Let out what was printed, and return the exit code: that of the command, even where nobody reads any more.

    Where the output could not be kept, as on a full disk, it is 2.
    """
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _bungkam()
    except OSError as galat:
        _bungkam()
        cetak_galat(f"Keluaran tidak tersimpan. {pesan_sistem(galat)}.")
        return _TIDAK_TERSIMPAN
    return keluar


def _tulis(teks: str) -> None:
    """Print a line; who closes the pipe has read enough, and the command goes on."""
    try:
        print(teks)
    except BrokenPipeError:
        _bungkam()


def _bungkam() -> None:
    """Send what is still printed nowhere, so that Python, too, is silent when it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def cetak_semua(teks: str) -> None:
    """Print a text of several lines."""
    for baris in teks.splitlines():
        cetak(baris)


def cetak_galat(teks: str) -> None:
    """Print a line to standard error."""
    with suppress(OSError, ValueError):
        print(teks_tampak(teks), file=sys.stderr, flush=True)


def cetak_json(nilai: object, indent: int | None = None) -> None:
    """Print a value as JSON for other programs: UTF-8, with the same line ends, on every console.

    An object begins with the version of its fields, which rises when one of them means something else.
    """
    from lakip_xl.domain.teks_json import tulis_json

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    isi = {"versi": _VERSI_JSON, **nilai} if isinstance(nilai, dict) else nilai
    _tulis(tulis_json(isi, indent))


def _cetak_cacat(_jenis: type[BaseException], galat: BaseException, _jejak: object) -> None:
    """Print a fault of ours, as Python does; its message may hold anything."""
    from traceback import format_exception

    for baris in "".join(format_exception(galat)).rstrip().split("\n"):
        cetak_galat(baris)


def ringkas(semua: "Sequence[Finding]") -> str:
    """Return the count of findings in words."""
    from lakip_xl.finding import hitung_tingkat

    kesalahan, peringatan = hitung_tingkat(semua)
    diterima = sum(temuan.diterima for temuan in semua)
    catatan = f", {diterima} di antaranya diterima" if diterima else ""
    return f"{kesalahan} kesalahan, {peringatan} peringatan{catatan}"


def kemajuan(apa: str) -> Callable[[int, int], None]:
    """Return what draws progress with rate and time left on a terminal; silent elsewhere."""
    mulai = time.monotonic()

    def lapor(sudah: int, semua: int) -> None:
        laju = sudah / max(time.monotonic() - mulai, 1e-9)
        akhir = "\n" if sudah == semua else ""
        tulisan = f"{sudah} dari {semua} {apa}, {laju:.1f} per detik, sisa {(semua - sudah) / laju:.0f} detik"
        sys.stderr.write(f"\r{tulisan}  {akhir}")
        sys.stderr.flush()

    return lapor if sys.stderr.isatty() else lambda *_: None
