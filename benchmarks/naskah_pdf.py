"""What `verify` finds in a PDF: python benchmarks/naskah_pdf.py DRAF.docx --folder FOLDER.

LibreOffice prints the draft; shown are time, memory, coverage, and what is found in both, in Word alone, in PDF alone.
Then the same of a clean report of FOLDER, and of 90 slips in it, each printed to PDF.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

AKAR = Path(__file__).parent.parent
sys.path[:0] = [str(AKAR), str(AKAR / "tests")]

from libreoffice import konversi, konversi_semua  # noqa: E402
from naskah_bersih import tulis_bersih, ubahan_kalimat, ubahan_tabel  # noqa: E402
from test_naskah_bersih import kena  # noqa: E402
from tulis_docx import dari_naskah  # noqa: E402

from lakip_xl.checking.hasil_verifikasi import periksa_naskah  # noqa: E402
from lakip_xl.checking.verifikasi import TemuanNaskah  # noqa: E402
from lakip_xl.checks.naskah import CHECKS  # noqa: E402
from lakip_xl.naskah.naskah import Naskah  # noqa: E402
from lakip_xl.pdf.proses import baca_pdf  # noqa: E402
from lakip_xl.pipeline.baca import baca  # noqa: E402
from lakip_xl.pipeline.verify import verify  # noqa: E402

_UKUR = """
import resource, sys
from lakip_xl.pdf.pembaca import baca
baca(sys.stdin.buffer.read())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def main() -> None:
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("draf", type=Path)
    urai.add_argument("--folder", type=Path, required=True)
    pilihan = urai.parse_args()
    with tempfile.TemporaryDirectory() as kerja:
        _banding(pilihan.draf, Path(kerja))
        _bersih(pilihan.folder, Path(kerja))


def _banding(draf: Path, kerja: Path) -> None:
    """Print what is found in a draft and in its PDF."""
    hasil_pdf = konversi(draf, kerja, "pdf")
    mulai = time.perf_counter()
    pdf = verify(hasil_pdf)
    lama = time.perf_counter() - mulai
    memori = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pembaca = subprocess.run([sys.executable, "-c", _UKUR], input=pdf.isi, capture_output=True, check=True).stdout
    print(f"membaca dan memeriksa PDF {lama:.2f} s, memori {memori:.0f} MB, pembaca {int(pembaca) / 1024:.0f} MB")
    print(pdf.hasil.cakupan)
    word, di_pdf = (Counter(map(_kunci, isi)) for isi in (verify(draf).hasil.temuan, pdf.hasil.temuan))
    for nama, isi in (("keduanya", word & di_pdf), ("Word saja", word - di_pdf), ("PDF saja", di_pdf - word)):
        print(nama, dict(Counter(tingkat for tingkat, _, _ in isi.elements())))
    for nama, isi in (("Word saja", word - di_pdf), ("PDF saja", di_pdf - word)):
        for tingkat, kode, pesan in isi:
            print(f"{nama}: {kode} {tingkat} {pesan}")


def _kunci(temuan: TemuanNaskah) -> tuple[str, str, str]:
    return temuan.tingkat.value, temuan.kode, temuan.pesan


def _bersih(folder: Path, kerja: Path) -> None:
    """Print what is found in a clean report, and how many slips in it are."""
    naskah, acak = tulis_bersih(baca(folder)), random.Random(18)
    ubahan = [*ubahan_tabel(naskah, acak, 60), *ubahan_kalimat(naskah, acak, 30)]
    bersih, *semua = _dicetak([naskah, *(satu.naskah for satu in ubahan)], kerja)
    hasil = periksa_naskah(bersih, CHECKS)
    print("bersih:", len(hasil.temuan), "temuan,", hasil.cakupan)
    ada = Counter(satu.jenis for satu in ubahan)
    ketemu = Counter(
        satu.jenis for satu, dibaca in zip(ubahan, semua, strict=True) if kena(satu, periksa_naskah(dibaca, CHECKS))
    )
    rinci = ", ".join(f"{jenis} {ketemu[jenis]}/{ada[jenis]}" for jenis in ada)
    print(f"ubahan: {sum(ketemu.values())} dari {sum(ada.values())} ({rinci})")


def _dicetak(semua: Sequence[Naskah], kerja: Path) -> list[Naskah]:
    berkas = [kerja / f"{nomor}.docx" for nomor in range(len(semua))]
    for jalur, naskah in zip(berkas, semua, strict=True):
        jalur.write_bytes(dari_naskah(naskah))
    return [baca_pdf(hasil.read_bytes()) for hasil in konversi_semua(berkas, kerja, "pdf")]


if __name__ == "__main__":
    main()
