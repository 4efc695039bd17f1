"""What all tests share: the small office, the real year, and LibreOffice where it is there."""

import gc
import hashlib
import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bersih_xlsx import cacat_buku
from contoh import kantor
from contoh import kota as tulis_kota
from hypothesis import settings
from libreoffice import SOFFICE, konversi, konversi_csv

from lakip_xl.excel.gambar.buku_kerja import BukuKerja
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun

AKAR = Path(__file__).parent.parent
TAHUN_NYATA = AKAR / "workbooks" / "2022"
TEMUAN_NYATA = {
    "A04": 5,
    "A05": 6,
    "A14": 2,
    "D03": 3,
    "K08": 2,
    "K12": 1,
    "K14": 1,
    "K15": 3,
    "K16": 1,
    "K19": 3,
    "K20": 3,
    "K26": 5,
    "P04": 1,
    "S29": 1,
}
"""Findings of the real year by code, all of them warnings; a new check that finds something there adds its own."""
PERINGATAN_NYATA = sum(TEMUAN_NYATA.values())

settings.register_profile("biasa", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("biasa")


@pytest.fixture
def kantor_kecil(tmp_path: Path) -> Callable[[str], Path]:
    """Write the small office, changed as Markdown says, and return its folder."""
    return lambda ubahan="": kantor(tmp_path / "2022", ubahan)


@pytest.fixture(scope="session")
def lakip_nyata(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Consolidate a copy of the real year, once for all tests that only read it, and return the workbook."""
    folder = tmp_path_factory.mktemp("nyata") / "2022"
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP-*", "jejak*"))
    hasil = consolidate(folder).berkas
    assert hasil is not None
    return hasil


@pytest.fixture(scope="session")
def susunan_nyata() -> Susunan:
    """Lay out the tables of the real year."""
    hasil = periksa_tahun(TAHUN_NYATA)
    return susun(hasil.laporan, hasil.temuan)


@pytest.fixture
def kota(tmp_path: Path) -> Path:
    """Write the city of four offices and return its folder."""
    return tulis_kota(tmp_path / "kota")


@pytest.fixture
def hitung_ulang(tmp_path: Path) -> Callable[[Path], Path]:
    """Recalculate a workbook with LibreOffice and return the result."""
    perlu_libreoffice()
    return lambda berkas: konversi(berkas, tmp_path / "libreoffice")


@pytest.fixture
def cetak_pdf(tmp_path: Path) -> Callable[[Path], Path]:
    """Print a workbook to PDF with LibreOffice."""
    perlu_libreoffice()
    return lambda berkas: konversi(berkas, tmp_path / "pdf", "pdf")


@pytest.fixture
def buka_csv(tmp_path: Path) -> Callable[[Path, str], Path]:
    """Open a CSV in LibreOffice with these separators and return it as a workbook."""
    perlu_libreoffice()
    return lambda berkas, pemisah: konversi_csv(berkas, tmp_path / "libreoffice", pemisah)


def perlu_libreoffice() -> None:
    if SOFFICE is None:
        pesan = "LibreOffice tidak ada; pasang dengan apt-get install libreoffice-calc libreoffice-writer"
        if os.environ.get("CI"):
            pytest.fail(pesan)
        pytest.skip(pesan)


@pytest.fixture
def _dask_tersapu() -> Iterator[None]:
    """Collect what Dask leaves of a lost cluster here, with its warnings, and not in whatever test comes next."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _buku_bersih() -> Iterator[None]:
    """Look at every workbook that the tests write, once, for what Excel would not open and for texts that act."""
    tutup, sudah = BukuKerja.close, set[bytes]()

    def tutup_lalu_periksa(buku: BukuKerja) -> None:
        tutup(buku)
        isi = buku.hasil.getvalue()
        sidik = hashlib.sha256(isi).digest()
        if sidik not in sudah:
            sudah.add(sidik)
            assert cacat_buku(isi) == []

    BukuKerja.close = tutup_lalu_periksa  # type: ignore[method-assign]
    yield
    BukuKerja.close = tutup  # type: ignore[method-assign]
