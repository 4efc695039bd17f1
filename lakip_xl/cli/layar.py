"""What appears in the terminal: plain text, one finding a line, nothing that a cell's content could set off."""

import sys
import time
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakip_xl.finding import Finding

_KENDALI = {kode: "\N{REPLACEMENT CHARACTER}" for kode in (*range(32), *range(127, 160)) if kode not in (9, 10)}


def siapkan() -> None:
    """Let the console show what it can of Indonesian text, whatever its encoding."""
    for aliran in (sys.stdout, sys.stderr):
        if hasattr(aliran, "reconfigure"):
            aliran.reconfigure(errors="replace")


def aman(teks: str) -> str:
    """Return text on one line without control characters."""
    return teks.replace("\n", " ").translate(_KENDALI)


def cetak(teks: str = "") -> None:
    """Print a line."""
    print(aman(teks))


def cetak_galat(teks: str) -> None:
    """Print a line to standard error."""
    print(aman(teks), file=sys.stderr)


def cetak_temuan(semua: "Sequence[Finding]") -> None:
    """Print findings, those of one check together under its advice."""
    for (level, kode, saran), kelompok in groupby(semua, key=attrgetter("level", "kode", "saran")):
        sejenis = list(kelompok)
        cetak(f"{level.upper()} {kode} ({len(sejenis)}) - {saran}")
        for temuan in sejenis:
            cetak(f"  {temuan.sel}: {temuan.pesan}")
        cetak()


def ringkas(semua: "Sequence[Finding]") -> str:
    """Return the count of findings in words."""
    kesalahan = sum(temuan.level == "kesalahan" for temuan in semua)
    diterima = sum(temuan.diterima for temuan in semua)
    catatan = f", {diterima} di antaranya diterima" if diterima else ""
    return f"{kesalahan} kesalahan, {len(semua) - kesalahan} peringatan{catatan}"


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
