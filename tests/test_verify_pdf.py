"""verify on a PDF: the same findings as in Word, said to be less sure; scans and what is no PDF are refused."""

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA, perlu_libreoffice
from libreoffice import konversi, konversi_semua
from naskah_bersih import Ubahan, tulis_bersih, ubahan_kalimat, ubahan_tabel
from test_naskah_bersih import kena
from test_verify import JUDUL, RAPAT, TABEL, draf, jalankan
from tulis_docx import dari_naskah
from tulis_pdf import gambar, halaman_gambar, pdf, teks

from lakip_xl.checking.hasil_verifikasi import periksa_naskah
from lakip_xl.checks.naskah import CHECKS
from lakip_xl.laporan import Laporan
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pdf.baca.dokumen import KURANG_PASTI, baca_dokumen_pdf
from lakip_xl.pipeline.baca import baca

Capsys = pytest.CaptureFixture[str]
DI_TABEL, DI_KALIMAT = 18, 12
HITUNGAN = "500.000 / 1.000.000 × 100"


def sebagai_pdf(semua: Sequence[Naskah], folder: Path) -> list[Naskah]:
    """Return reports as they are read when LibreOffice has printed them."""
    perlu_libreoffice()
    berkas = [folder / f"{nomor}.docx" for nomor in range(len(semua))]
    for jalur, naskah in zip(berkas, semua, strict=True):
        jalur.write_bytes(dari_naskah(naskah))
    return [baca_dokumen_pdf(hasil.read_bytes()) for hasil in konversi_semua(berkas, folder, "pdf")]


@pytest.fixture(scope="module")
def draf_pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    perlu_libreoffice()
    folder = tmp_path_factory.mktemp("pdf")
    return konversi(draf(folder), folder, "pdf").read_bytes()


@pytest.fixture
def berkas(draf_pdf: bytes, tmp_path: Path) -> Path:
    jalur = tmp_path / "LKjIP.pdf"
    jalur.write_bytes(draf_pdf)
    return jalur


@pytest.mark.lambat
def test_findings_are_those_of_word_with_their_pages_and_said_to_be_less_sure(berkas: Path, capsys: Capsys) -> None:
    keluar, layar = jalankan(capsys, "verify", berkas)
    assert keluar == 1
    assert layar.splitlines() == [
        "KESALAHAN V01 (1) - Hitung ulang persennya, atau betulkan pagu atau realisasi di baris itu.",
        f"  [2/2/3] hal. 1 › {TABEL} › {RAPAT} › %: {RAPAT}: tertulis 60,00, sedangkan {HITUNGAN} = 50,00 %.",
        "",
        "TANYA V25 (1) - Ganti tahunnya, atau sebut bahwa yang dimaksud memang tahun lalu.",
        f"  [4] hal. 1 › {JUDUL}: 'Perjanjian Kinerja Tahun 2021' tertulis di laporan tahun 2022.",
        "",
        "PEMBULATAN V01 (1) - Hitung ulang persennya, atau betulkan pagu atau realisasi di baris itu.",
        "  Beda cara membulatkan di 1 tempat; semuanya: --semua.",
        "",
        KURANG_PASTI,
        "Dibaca 1 tabel, 2 baris, 9 angka; diperiksa 6 angka, 3 cocok; 0 sel angka tidak terbaca.",
        f"{berkas}: 1 kesalahan, 1 tanya, 1 pembulatan.",
    ]


@pytest.mark.lambat
def test_json_and_the_workbook_say_it_too(berkas: Path, capsys: Capsys) -> None:
    _, layar = jalankan(capsys, "verify", berkas, "--json", "--xlsx")
    isi, _ = json.JSONDecoder().raw_decode(layar)
    assert isi["catatan"] == [KURANG_PASTI]
    assert isi["temuan"][0]["letak"][0] == {"blok": 2, "baris": 2, "kolom": 3, "teks": "60,00", "halaman": 1}
    buku = openpyxl.load_workbook(berkas.with_name("VERIFIKASI-2022.xlsx"))
    assert KURANG_PASTI in buku["Temuan"]["B2"].value
    assert [buku["Temuan"][sel].value for sel in ("D5", "E5")] == [f"hal. 1 › {TABEL} › {RAPAT} › %", "2/2/3"]
    assert KURANG_PASTI in [sel.value for sel in buku["Cakupan"]["A"]]


@pytest.mark.lambat
def test_a_pdf_is_not_marked(berkas: Path, capsys: Capsys) -> None:
    keluar, layar = jalankan(capsys, "verify", berkas, "--annotate", "--xlsx")
    assert keluar == 2
    assert layar.startswith(f"{berkas}: --annotate menulis komentar Word, sedangkan draf ini PDF;")
    assert [isi.name for isi in berkas.parent.iterdir()] == ["LKjIP.pdf"]


@pytest.mark.lambat
def test_without_the_package_it_is_said_how_to_install_it(berkas: Path) -> None:
    tanpa = "import sys; sys.modules['pypdfium2'] = None; from lakip_xl.cli.app import jalankan; "
    proses = subprocess.run(
        [sys.executable, "-c", f"{tanpa}sys.exit(jalankan(['verify', {str(berkas)!r}]))"],
        capture_output=True,
        text=True,
        check=False,
    )
    pasang = 'Membaca PDF langsung memerlukan pypdfium2: python -m pip install "lakip-xl[pdf]".'
    assert proses.returncode == 2
    assert proses.stderr == f"{berkas}: berformat PDF; buka di Word lalu simpan sebagai .docx. {pasang}\n"


def test_scans_are_refused_and_pages_that_were_not_read_are_told(tmp_path: Path, capsys: Capsys) -> None:
    jalur = tmp_path / "pindaian.pdf"
    jalur.write_bytes(pdf(halaman_gambar(), halaman_gambar()))
    keluar, layar = jalankan(capsys, "verify", jalur)
    assert (keluar, "PDF tidak punya lapisan teks (hasil pindaian)" in layar) == (2, True)
    jalur.write_bytes(pdf(teks("Laporan Kinerja Tahun 2022"), halaman_gambar(), gambar() + teks("terbaca mesin", 3)))
    keluar, layar = jalankan(capsys, "verify", jalur)
    assert keluar == 0
    assert "2 dari 3 halaman tidak dibaca, karena berupa gambar" in layar
    assert "halaman 2, 3." in layar


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    return baca(TAHUN_NYATA)


@pytest.mark.lambat
def test_a_report_without_a_slip_has_no_findings(laporan: Laporan, tmp_path: Path) -> None:
    naskah = tulis_bersih(laporan)
    (dibaca,) = sebagai_pdf([naskah], tmp_path)
    hasil = periksa_naskah(dibaca, CHECKS)
    assert [(temuan.kode, str(temuan.letak[0]), temuan.pesan) for temuan in hasil.temuan] == []
    assert hasil.cakupan == periksa_naskah(naskah, CHECKS).cakupan
    assert len(dibaca.blok) == len(naskah.blok)


@pytest.mark.lambat
def test_of_thirty_slips_nearly_all_are_found_at_their_place(laporan: Laporan, tmp_path: Path) -> None:
    acak, naskah = random.Random(18), tulis_bersih(laporan)  # noqa: S311 - slips, not secrets
    semua: list[Ubahan] = [*ubahan_tabel(naskah, acak, DI_TABEL), *ubahan_kalimat(naskah, acak, DI_KALIMAT)]
    dibaca = sebagai_pdf([ubahan.naskah for ubahan in semua], tmp_path)
    ketemu = [kena(ubahan, periksa_naskah(naskah, CHECKS)) for ubahan, naskah in zip(semua, dibaca, strict=True)]
    assert sum(ketemu) >= 28


@pytest.mark.lambat
def test_two_runs_give_the_same(berkas: Path) -> None:
    assert baca_dokumen_pdf(berkas.read_bytes()) == baca_dokumen_pdf(berkas.read_bytes())
