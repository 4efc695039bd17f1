"""What `verify` finds, and how long it takes: python benchmarks/naskah.py DRAF.docx [--folder FOLDER] [--contoh 60].

Prints time, memory and coverage, findings by code and level, with --contoh that many of them drawn at random to be
judged by hand, and how many of 300 slips in a clean report of FOLDER are found.
"""

import argparse
import random
import resource
import sys
import time
from collections import Counter
from pathlib import Path

AKAR = Path(__file__).parent.parent
sys.path[:0] = [str(AKAR), str(AKAR / "tests")]

from naskah_bersih import tulis_bersih, ubahan_kalimat, ubahan_tabel  # noqa: E402
from test_naskah_bersih import hitung  # noqa: E402

from lakip_xl.pipeline.baca import baca  # noqa: E402
from lakip_xl.pipeline.verify import tandai, verify  # noqa: E402

BENIH = 60


def main() -> None:
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("draf", type=Path)
    urai.add_argument("--folder", type=Path)
    urai.add_argument("--contoh", type=int, default=0)
    pilihan = urai.parse_args()
    mulai = time.perf_counter()
    draf = verify(pilihan.draf, None)
    lama = time.perf_counter() - mulai
    mulai = time.perf_counter()
    tandai(draf.isi, draf.hasil)
    menandai = time.perf_counter() - mulai
    memori = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"membaca dan memeriksa {lama:.2f} s, menandai {menandai:.2f} s, memori {memori:.0f} MB")
    print(draf.hasil.cakupan)
    banyak = Counter((temuan.tingkat.value, temuan.kode) for temuan in draf.hasil.temuan)
    for (tingkat, kode), jumlah in sorted(banyak.items()):
        print(f"{tingkat:<10} {kode} {jumlah}")
    print(f"semua {len(draf.hasil.temuan)}")
    acak = random.Random(BENIH)
    for temuan in acak.sample(list(draf.hasil.temuan), min(pilihan.contoh, len(draf.hasil.temuan))):
        print(f"{temuan.kode} {temuan.tingkat} [{temuan.letak[0]}] {temuan.pesan}")
    if pilihan.folder is not None:
        _ubahan(pilihan.folder)


def _ubahan(folder: Path) -> None:
    """Print how many slips in a clean report of a year are found, without its data and with them."""
    laporan = baca(folder)
    naskah, acak = tulis_bersih(laporan), random.Random(18)
    for nama, semua in (
        ("tabel", list(ubahan_tabel(naskah, acak, 200))),
        ("kalimat", list(ubahan_kalimat(naskah, acak, 100))),
    ):
        for sebutan, data in (("tanpa data", None), ("dengan data", laporan)):
            ada, ketemu, _ = hitung(data, semua)
            rinci = ", ".join(f"{jenis} {ketemu[jenis]}/{ada[jenis]}" for jenis in ada)
            print(f"{nama} {sebutan}: {sum(ketemu.values())} dari {sum(ada.values())} ({rinci})")


if __name__ == "__main__":
    main()
