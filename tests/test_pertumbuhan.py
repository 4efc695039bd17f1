"""Twice the input takes at most two and a half times the work: of readers, checks and writers.

Work of our own code is counted in steps (calls and lines); where regular expressions and expat do it, a time that
was minutes is bounded widely.
"""

import io
import shutil
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from jahat import BIDANG, ganti_part, siapkan

from lakip_xl.domain.kode import kode_tertulis
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.baca.folder import berkas_masukan
from lakip_xl.excel.baca.format_sel import format_menonjol, gaya_tanggal
from lakip_xl.excel.baca.tafsir import tafsirkan
from lakip_xl.pipeline.annotate import annotate
from lakip_xl.pipeline.check import check, periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.watch import tangani
from lakip_xl.sheets.masukan import MASUKAN

sys.path.append(str(Path(__file__).parent.parent / "benchmarks"))
from kantor_besar import buat_besar

PALING_BANYAK = 2.5
LEMBAR, ACARA = "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"
WAJAR = 3.0
"""Seconds: each of these took from 17 to over 100, and takes a tenth of one."""


def langkah(kerja: Callable[[], object]) -> int:
    """Count the calls and lines of Python that a piece of work takes."""
    jumlah = 0

    def hitung(_bingkai: object, _peristiwa: str, _isi: object) -> object:
        nonlocal jumlah
        jumlah += 1
        return hitung

    lama = sys.gettrace()
    sys.settrace(hitung)
    try:
        kerja()
    finally:
        sys.settrace(lama)
    return jumlah


def detik(kerja: Callable[[], object]) -> float:
    """Return the seconds that a piece of work takes."""
    mulai = time.perf_counter()
    kerja()
    return time.perf_counter() - mulai


def tumbuh(satu: Callable[[], object], dua: Callable[[], object]) -> float:
    """Return how many times the steps of the first piece of work the second takes.

    Both are done once before: caches are filled, and the look that conftest takes at new workbooks is over.
    """
    satu()
    dua()
    return langkah(dua) / langkah(satu)


@pytest.mark.parametrize("isi", ["v ", "<", "v>", "&amp;v ", "-1e", "1."])
def test_teks_panjang_di_lembar(tmp_path: Path, isi: str) -> None:
    """A legal text of 256 KB in a sheet is inspected at once."""
    asal_folder = siapkan(tmp_path)
    asal = (asal_folder / BIDANG).read_bytes()
    teks = isi.replace("<", "&lt;") * (262_144 // len(isi))
    sel = f'<row r="900"><c r="B900" t="inlineStr"><is><t>{teks}</t></is></c></row>'
    berkas = ganti_part(asal, {LEMBAR: _sisip(asal, LEMBAR, sel)})
    assert detik(lambda: baca_buku(berkas, "masukan/a.xlsx", MASUKAN)) < WAJAR


def _sisip(isi: bytes, part: str, tambahan: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return arsip.read(part).replace(b"</sheetData>", f"{tambahan}</sheetData>".encode())


_NAMA = '<definedName name="n{0}">Anggaran!$A$1:$B${0}</definedName>'
_BATASAN = '<dataValidation type="list" sqref="B{0}"><formula1>"a,b"</formula1></dataValidation>'
_GAYA = '<xf numFmtId="{0}" fontId="0" fillId="0" borderId="0"/>'
_FORMAT = '<numFmt numFmtId="{0}" formatCode="0.0&quot;{0}&quot;"/>'


@pytest.mark.parametrize(
    ("part", "penutup", "sebutir"),
    [
        ("xl/workbook.xml", "</definedNames>", _NAMA),
        (LEMBAR, "</dataValidations>", _BATASAN),
        ("xl/styles.xml", "</cellXfs>", _GAYA),
        ("xl/styles.xml", "</numFmts>", _FORMAT),
    ],
    ids=["nama", "batasan isian", "gaya", "format angka"],
)
def test_bagian_dua_kali(tmp_path: Path, part: str, penutup: str, sebutir: str) -> None:
    """Twice the names, validations, styles and formats of a file take twice the work, and 20,000 no time."""
    asal = (siapkan(tmp_path) / BIDANG).read_bytes()
    with zipfile.ZipFile(io.BytesIO(asal)) as arsip:
        xml = arsip.read(part)

    def baca(banyak: int) -> Callable[[], object]:
        tambahan = "".join(sebutir.format(nomor) for nomor in range(200, 200 + banyak))
        assert penutup.encode() in xml
        isi = ganti_part(asal, {part: xml.replace(penutup.encode(), f"{tambahan}{penutup}".encode())})
        return lambda: baca_buku(isi, "masukan/a.xlsx", MASUKAN)

    assert tumbuh(baca(1_500), baca(3_000)) <= PALING_BANYAK
    assert detik(baca(20_000)) < WAJAR


@pytest.mark.parametrize("isi", ["[", "[a", "[$-", "_", '"', "*", "\\"])
def test_format_angka_panjang(isi: str) -> None:
    """A made-up number format of 400,000 letters is read as far as Excel would take one."""
    kode = (isi * (400_000 // len(isi))).replace('"', "&quot;")
    gaya = (
        f'<s><numFmts><numFmt numFmtId="200" formatCode="{kode}"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></s>'
    ).encode()
    assert detik(lambda: (format_menonjol(gaya), gaya_tanggal(gaya))) < WAJAR


@pytest.mark.parametrize("isi", ["1", "1.", "1 ", "-", "a", "s.d. ", "1 jan ", "rp ", "% "])
def test_tulisan_panjang(isi: str) -> None:
    """A long text where a figure or a date belongs is neither, and told at once."""
    teks = f"{isi * (32_767 // len(isi))}x"
    semua = [kolom for lembar in MASUKAN.sheets for kolom in lembar.columns]
    assert detik(lambda: [tafsirkan(kolom, teks, "orang") for kolom in semua]) < WAJAR


def test_kode_panjang() -> None:
    """A code that goes on for 5,000 letters is no code."""
    assert detik(lambda: [kode_tertulis("1" + isi * 2_499) for isi in (" -", ".1", "X.", " 1")]) < WAJAR


@pytest.mark.lambat
@pytest.mark.parametrize("nama", ["check", "consolidate", "watch"])
def test_kantor_dua_kali(tmp_path: Path, nama: str) -> None:
    """Twice the rows, activities, files' cells and findings: the year is read, checked and drawn in proportion."""
    folder = [tmp_path / str(banyak) for banyak in (100, 200)]
    for tujuan, banyak in zip(folder, (100, 200), strict=True):
        buat_besar(tujuan, banyak, banyak * 2)
    kerja: Callable[[Path], object] = {
        "check": periksa_tahun,
        "consolidate": lambda jalur: consolidate(jalur, draft=True),
        "watch": lambda jalur: list(tangani(jalur, berkas_masukan(jalur))),
    }[nama]
    assert tumbuh(lambda: kerja(folder[0]), lambda: kerja(folder[1])) <= PALING_BANYAK


@pytest.mark.lambat
def test_temuan_dua_kali(tmp_path: Path) -> None:
    """Twice the findings in a file: its marked copy takes twice the work."""

    def tandai(tahun: Path) -> Callable[[], object]:
        return lambda: list(annotate(check(tahun), tahun))

    for banyak in (200, 400):
        buat_besar(tmp_path / str(banyak), 20, banyak, tanggal="kapan")
    assert tumbuh(tandai(tmp_path / "200"), tandai(tmp_path / "400")) <= PALING_BANYAK


@pytest.mark.lambat
def test_berkas_dua_kali(tmp_path: Path) -> None:
    """Twice the files of units take twice the work."""
    asal_folder = siapkan(tmp_path / "asal")
    for folder in ("10", "20"):
        shutil.copytree(asal_folder, tmp_path / folder)
    for folder in ("10", "20"):
        asal = tmp_path / folder / BIDANG
        for nomor in range(int(folder)):
            salinan = ganti_part(asal.read_bytes(), {f"xl/catatan{nomor}.xml": b"<a/>"})
            asal.with_name(f"bidang-{nomor:02}.xlsx").write_bytes(salinan)
    assert tumbuh(lambda: check(tmp_path / "10"), lambda: check(tmp_path / "20")) <= PALING_BANYAK
