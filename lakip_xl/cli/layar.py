"""What appears in the terminal: plain text, one finding a line, nothing that a cell's content could set off."""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
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


def cetak_temuan(temuan: "Sequence[Finding]") -> None:
    """Print findings, those of one check together under its advice."""
    for (level, kode, saran), kelompok in groupby(temuan, key=lambda satu: (satu.level, satu.kode, satu.saran)):
        baris = list(kelompok)
        cetak(f"{level.upper()} {kode} ({len(baris)}) - {saran}")
        for satu in baris:
            cetak(f"  {satu.sel}: {satu.pesan}")
        cetak()


def ringkas(temuan: "Iterable[Finding]") -> str:
    """Return the count of findings in words."""
    semua = list(temuan)
    kesalahan = sum(satu.level == "kesalahan" for satu in semua)
    diterima = sum(satu.diterima for satu in semua)
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
