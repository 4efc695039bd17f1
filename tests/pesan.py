"""What every check says in its own cases: python tests/pesan.py > tests/pesan.txt, to be read as a diff."""

import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from contoh import kantor

from lakip_xl.checking.check import Check
from lakip_xl.checking.verifikasi import AngkaTerikat, BahanNaskah, CheckNaskah, TemuanNaskah
from lakip_xl.checks import CHECKS
from lakip_xl.checks.naskah import CHECKS as CHECKS_NASKAH
from lakip_xl.laporan import Laporan
from lakip_xl.naskah.kasus import KasusNaskah, baca_kasus_naskah
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.telaah import Telaah
from lakip_xl.pipeline.baca import baca as baca_tahun

BERKAS = Path(__file__).parent / "pesan.txt"


def baca(kasus: str) -> Laporan:
    """Read the sample office as a case changes it."""
    with tempfile.TemporaryDirectory() as folder:
        return baca_tahun(kantor(Path(folder), kasus))


def tulis(check: Check, nomor: int, laporan: Laporan) -> Iterator[str]:
    """Yield a line for each finding of one case."""
    for temuan in check(laporan):
        yield f"{check.kode}/{nomor} {temuan.sel}: {temuan.pesan}"


def diharapkan(check: Check | CheckNaskah, nomor: int) -> list[str]:
    """Return the lines that pesan.txt holds for one case."""
    awal = f"{check.kode}/{nomor} "
    return [baris for baris in BERKAS.read_text(encoding="utf-8").splitlines() if baris.startswith(awal)]


@cache
def kantor_contoh() -> Laporan:
    """Read the sample office as it is: the data that a written report is held against."""
    return baca("")


def terikat_kasus(kasus: KasusNaskah) -> tuple[AngkaTerikat, ...]:
    """Return the bound figures of a case as a check is given them."""
    return tuple(AngkaTerikat(LetakNaskah(satu.blok), satu.kunci, satu.tertulis, satu.data) for satu in kasus.terikat)


def tulis_naskah(check: CheckNaskah, nomor: int, kasus: str) -> Iterator[str]:
    """Yield a line for each finding of one case of a written report."""
    dibaca = baca_kasus_naskah(kasus)
    for hasil in check(BahanNaskah(Telaah(dibaca.naskah), kantor_contoh(), terikat_kasus(dibaca))):
        if isinstance(hasil, TemuanNaskah):
            yield f"{check.kode}/{nomor} {hasil.letak[0]}: {hasil.tingkat}: {hasil.pesan}"


if __name__ == "__main__":
    for pemeriksaan in CHECKS:
        for urutan, isi in enumerate(pemeriksaan.gagal, start=1):
            for baris_pesan in tulis(pemeriksaan, urutan, baca(isi)):
                print(baris_pesan)
    for verifikasi in CHECKS_NASKAH:
        for urutan, isi in enumerate(verifikasi.gagal, start=1):
            for baris_pesan in tulis_naskah(verifikasi, urutan, isi):
                print(baris_pesan)
