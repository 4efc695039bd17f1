"""Type texts made by chance into every cell and read every part of what is written.

`python tests/fuzz_tulis.py --menit 10` runs for ten minutes. Each office is made from a seed;
`--benih SEED --kali 1` does one again.
"""

import argparse
import random
import shutil
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bersih_xlsx import cacat_buku
from jahil import acak, kantor_jahil

from lakip_xl.pipeline.annotate import annotate
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.recap import recap
from lakip_xl.pipeline.rollover import rollover
from lakip_xl.pipeline.template import template

_TEKS = 6
"""Texts of an office; each row of each sheet that grows begins with another."""


def keluaran(folder: Path, kerja: Path) -> Iterator[tuple[str, bytes]]:
    """Make every workbook that can be made of an office and yield each with its name."""
    hasil = consolidate(folder, draft=True)
    consolidate(folder, draft=True)
    assert hasil.berkas is not None
    rekap = recap([folder], kerja / "rekap.xlsx").berkas
    list(annotate(periksa_tahun(folder), folder))
    shutil.copytree(folder, kerja / "lama")
    list(template(folder, unit=(), carry=folder, draft=True))
    baru = rollover(folder, 2023)
    list(template(baru.parent, unit=(), draft=True))
    for berkas in (rekap, *folder.glob("perbaikan/*.xlsx"), *folder.glob("*.xlsx"), *baru.parent.rglob("*.xlsx")):
        yield str(berkas.relative_to(kerja)), berkas.read_bytes()
    asal = {berkas.name for berkas in kerja.glob("lama/masukan/*.xlsx")}
    for berkas in folder.glob("masukan/*.xlsx"):
        if berkas.name not in asal:
            yield str(berkas.relative_to(kerja)), berkas.read_bytes()


def coba(benih: int) -> list[str]:
    """Make one office and return what is wrong in its outputs."""
    acakan = random.Random(benih)  # noqa: S311 - texts, not secrets
    teks = [acak(acakan) for _ in range(_TEKS)]
    with TemporaryDirectory() as sementara, warnings.catch_warnings():
        warnings.simplefilter("error")
        kerja = Path(sementara)
        try:
            semua = list(keluaran(kantor_jahil(kerja / "2022", teks, benih), kerja))
        except TidakTerbaca:
            return []
        return [f"{nama}: {cacat}" for nama, isi in semua for cacat in cacat_buku(isi)]


def main() -> int:
    """Run for some minutes, or some times from a seed; 1 when something was found."""
    pengurai = argparse.ArgumentParser(description=__doc__)
    pengurai.add_argument("--menit", type=float, default=1)
    pengurai.add_argument("--benih", type=int, default=0)
    pengurai.add_argument("--kali", type=int, default=sys.maxsize)
    pilihan = pengurai.parse_args()
    selesai = time.monotonic() + pilihan.menit * 60
    kali = buruk = 0
    while kali < pilihan.kali and time.monotonic() < selesai:
        benih = pilihan.benih + kali
        try:
            cacat = coba(benih)
        except Exception:  # noqa: BLE001 - told with its seed
            cacat = [traceback.format_exc()]
        if cacat:
            buruk += 1
            print(f"benih {benih}: {len(cacat)} cacat\n  " + "\n  ".join(cacat[:5]))
        kali += 1
    print(f"{kali} kantor, {buruk} bercacat")
    return 1 if buruk else 0


if __name__ == "__main__":
    raise SystemExit(main())
