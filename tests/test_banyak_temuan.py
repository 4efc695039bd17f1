"""Three hundred faults in six files can be worked through: who has how many, and what explains most, stands on top."""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice, zip_longest
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA

from lakip_xl.checking.daftar_temuan import menurut_unit
from lakip_xl.checks import CHECKS
from lakip_xl.cli.app import jalankan
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.sheets.column import Sifat, Tipe
from lakip_xl.sheets.masukan import MASUKAN

Capsys = pytest.CaptureFixture[str]
BANYAK = 300
UNIT = ("sekretariat", "koperasi", "usaha-mikro", "p3k", "uptd-blk", "phijs")
SALAH = ("belum ada", "belum ada", "12.34x", "=1/0", "kira-kira 5")
KODE_SALAH = "9.99.99.9.99.99"
SARAN = {check.kode: check.saran for check in CHECKS}
Sel = tuple[str, str, str, object]
"""A unit, a sheet, an address, and what is typed there."""


@pytest.fixture(scope="module")
def rusak(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the real year with the faults in it."""
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path_factory.mktemp("banyak") / "2022"))
    buku = {unit: openpyxl.load_workbook(folder / "masukan" / f"{unit}.xlsx") for unit in UNIT}
    bergantian = chain.from_iterable(zip_longest(*(_tempat(unit, isi) for unit, isi in buku.items())))
    ditanam = list(islice(filter(None, bergantian), BANYAK))
    assert len(ditanam) == BANYAK
    for unit, lembar, alamat, isi in ditanam:
        buku[unit][lembar][alamat].value = isi
    for unit, isi_buku in buku.items():
        isi_buku.save(folder / "masukan" / f"{unit}.xlsx")
    return folder


def _tempat(unit: str, buku: openpyxl.Workbook) -> Iterator[Sel]:
    """Yield where a fault can be planted in a unit's file: a wrong code, a missing name, words for figures."""
    for lembar in MASUKAN.sheets:
        if lembar.nama not in buku.sheetnames:
            continue
        worksheet = buku[lembar.nama]
        kunci = {sel.value: sel.column for sel in worksheet[BARIS_KUNCI + 1] if sel.value}
        isi_depan = kunci.get("kode") or kunci.get("kunci") or kunci.get("acara")
        baris = [n for n in range(BARIS_DATA + 1, worksheet.max_row + 1) if worksheet.cell(n, isi_depan or 1).value]
        for kolom in lembar.diketik:
            for urutan, nomor in enumerate(baris):
                alamat = worksheet.cell(nomor, kunci[kolom.key]).coordinate
                if kolom.tipe is not Tipe.TEKS and kolom.sifat is Sifat.TYPED:
                    yield unit, lembar.nama, alamat, SALAH[urutan * len(SALAH) // len(baris)]
                elif kolom.key == "sub_kegiatan":
                    yield unit, lembar.nama, alamat, KODE_SALAH
                elif kolom.required:
                    yield unit, lembar.nama, alamat, None


@pytest.fixture(scope="module")
def hasil(rusak: Path) -> Pemeriksaan:
    return periksa_tahun(rusak)


def _cetak(capsys: Capsys, *kata: object) -> tuple[int, list[str]]:
    keluar = jalankan([str(isi) for isi in kata])
    return keluar, capsys.readouterr().out.splitlines()


def test_the_first_forty_lines_name_every_unit_its_errors_and_the_three_causes_that_explain_most(
    rusak: Path, hasil: Pemeriksaan, capsys: Capsys
) -> None:
    keluar, baris = _cetak(capsys, "check", rusak)
    assert keluar == 1
    assert hasil.kesalahan >= BANYAK / 2
    depan = baris[:40]
    for unit in menurut_unit(hasil.laporan, hasil.temuan):
        if unit.temuan:
            pola = rf"{re.escape(unit.unit)} +{unit.kesalahan} +{unit.peringatan}"
            assert [teks for teks in depan if re.fullmatch(pola, teks)], unit.unit
    assert {unit for unit in UNIT if any(teks.startswith(f"{unit} ") for teks in depan)} == set(UNIT)
    banyak = Counter(temuan.kode for temuan in hasil.temuan if temuan.level == "kesalahan").most_common(3)
    assert [teks for teks in depan if re.match(r"  \d\. ", teks)] == [
        f"  {nomor}. {kode}, {jumlah} temuan: {SARAN[kode]}" for nomor, (kode, jumlah) in enumerate(banyak, start=1)
    ]
