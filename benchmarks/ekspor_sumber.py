"""Speed and memory of reading exports of the finance system: python benchmarks/ekspor_sumber.py [ROWS ...]."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

SINI = Path(__file__).parent
sys.path.insert(0, str(SINI.parent / "tests"))
BANYAK = (10_000, 20_000, 40_000)
_BACA = "baca"


def tulis(jalur: Path, banyak: int) -> None:
    """Write a list of documents with 45 columns and as many rows."""
    from ekspor_contoh import DOKUMEN, KEPALA, baris_dokumen

    jalur.parent.mkdir(parents=True)
    buku = xlsxwriter.Workbook(jalur)
    worksheet = buku.add_worksheet("Data Realisasi Dokumen")
    worksheet.write_row(0, 0, KEPALA)
    for nomor in range(banyak):
        asal = DOKUMEN[nomor % len(DOKUMEN)]
        dokumen = asal._replace(nomor=f"{asal.nomor}-{nomor}", sp2d=f"{asal.sp2d}{nomor}" if asal.sp2d else "")
        worksheet.write_row(nomor + 1, 0, baris_dokumen(dokumen, semua=(dokumen,)))
    buku.close()


def baca(folder: Path) -> None:
    """Read a folder and print seconds, CPU seconds and the peak of memory in MB."""
    from lakip_xl.excel.baca.sumber import SetelanSumber, baca_sumber

    mulai, cpu = time.perf_counter(), time.process_time()
    hasil = baca_sumber(folder, SetelanSumber(2025))
    puncak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lama, kerja = time.perf_counter() - mulai, time.process_time() - cpu
    dipakai = sum(berkas.dipakai for berkas in hasil.berkas)
    print(f"{dipakai:>7,} {len(hasil.berkas):>3} {lama:>8.2f} {kerja:>8.2f} {puncak:>8.0f}")


def utama(banyak: list[int]) -> None:
    """Measure files of these lengths, each in a process of its own; of several, then twelve of the first."""
    print("   rows files  seconds      CPU       MB")
    with tempfile.TemporaryDirectory() as kerja:
        for baris in banyak:
            folder = Path(kerja) / str(baris)
            tulis(folder / "sumber" / "realisasi.xlsx", baris)
            subprocess.run([sys.executable, __file__, _BACA, str(folder)], check=True)
        for bulan in range(2, 13) if len(banyak) > 1 else ():
            tulis(Path(kerja) / f"isi-{bulan}" / "realisasi.xlsx", banyak[0] + bulan)
            (Path(kerja) / f"isi-{bulan}" / "realisasi.xlsx").rename(
                Path(kerja) / str(banyak[0]) / "sumber" / f"realisasi-{bulan}.xlsx"
            )
        if len(banyak) > 1:
            subprocess.run([sys.executable, __file__, _BACA, str(Path(kerja) / str(banyak[0]))], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == [_BACA]:
        baca(Path(sys.argv[2]))
    else:
        utama([int(isi) for isi in sys.argv[1:]] or list(BANYAK))
