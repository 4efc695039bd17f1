"""verify, as a person runs it: findings, coverage, JSON, marked copy, workbook with notes that survive."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from tulis_docx import dari_naskah, dokumen, paragraf

from lakip_xl.checking.kasus import tempat
from lakip_xl.cli import app
from lakip_xl.naskah.kasus import baca_kasus_naskah
from lakip_xl.word.baca.dokumen import baca_dokumen

Capsys = pytest.CaptureFixture[str]
JUDUL, TABEL = "Laporan Kinerja Instansi Pemerintah Tahun 2022", "Tabel 3.1 Realisasi Anggaran"
RAPAT = "Sub Kegiatan Rapat Koordinasi"
NASKAH = """
# Laporan Kinerja Instansi Pemerintah Tahun 2022
Tabel 3.1 Realisasi Anggaran
| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | % |
| Sub Kegiatan Pengadaan Mebel | 3.000.000 | 2.000.000 | 66,66 |
| Sub Kegiatan Rapat Koordinasi | 1.000.000 | 500.000 | 60,00 |
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 3.000.000 dan terealisasi Rp 2.000.000 (66,67%).
Target tercantum pada Perjanjian Kinerja Tahun 2021 sebagai berikut:
"""


def draf(folder: Path, kasus: str = NASKAH) -> Path:
    berkas = folder / "LKjIP.docx"
    berkas.write_bytes(dari_naskah(baca_kasus_naskah(kasus).naskah))
    return berkas


def jalankan(capsys: Capsys, *argumen: object) -> tuple[int, str]:
    keluar = app.jalankan([str(isi) for isi in argumen])
    hasil = capsys.readouterr()
    return keluar, hasil.out + hasil.err


def test_findings_stand_under_their_advice_and_coverage_is_printed(tmp_path: Path, capsys: Capsys) -> None:
    berkas = draf(tmp_path)
    keluar, layar = jalankan(capsys, "verify", berkas)
    assert keluar == 1
    assert layar.splitlines() == [
        "KESALAHAN V01 (1) - Hitung ulang persennya, atau betulkan pagu atau realisasi di baris itu.",
        f"  [2/2/3] {TABEL} › {RAPAT} › %: {RAPAT}: tertulis 60,00, sedangkan 500.000 / 1.000.000 × 100 = 50,00 %.",
        "",
        "TANYA V25 (1) - Ganti tahunnya, atau sebut bahwa yang dimaksud memang tahun lalu.",
        f"  [4] {JUDUL}: 'Perjanjian Kinerja Tahun 2021' tertulis di laporan tahun 2022.",
        "",
        "PEMBULATAN V01 (1) - Hitung ulang persennya, atau betulkan pagu atau realisasi di baris itu.",
        "  Beda cara membulatkan di 1 tempat; semuanya: --semua.",
        "",
        "Dibaca 1 tabel, 2 baris, 9 angka; diperiksa 6 angka, 3 cocok; 0 sel angka tidak terbaca.",
        f"{berkas}: 1 kesalahan, 1 tanya, 1 pembulatan.",
    ]


def test_a_draft_without_certain_errors_answers_nought(tmp_path: Path, capsys: Capsys) -> None:
    berkas = draf(tmp_path, NASKAH.replace("60,00", "50,00"))
    assert jalankan(capsys, "verify", berkas)[0] == 0


def test_json_names_places_by_block_row_and_column(tmp_path: Path, capsys: Capsys) -> None:
    keluar, layar = jalankan(capsys, "verify", draf(tmp_path), "--json")
    isi = json.loads(layar)
    assert (keluar, isi["versi"], isi["berkas"], isi["tahun"]) == (1, 1, "LKjIP.docx", 2022)
    assert isi["cakupan"] == {
        "tabel": 1,
        "baris": 2,
        "angka": 9,
        "diperiksa": 6,
        "cocok": 3,
        "tak_terbaca": 0,
    }
    pertama, kedua, _ = isi["temuan"]
    assert (pertama["kode"], pertama["tingkat"]) == ("V01", "kesalahan")
    assert (pertama["tertulis"], pertama["seharusnya"]) == ("60,00", "50,00 %")
    assert pertama["letak"] == [
        {"blok": 2, "baris": 2, "kolom": 3, "teks": "60,00"},
        {"blok": 2, "baris": 2, "kolom": 2, "teks": "500.000"},
        {"blok": 2, "baris": 2, "kolom": 1, "teks": "1.000.000"},
    ]
    assert kedua["letak"] == [{"blok": 4, "baris": None, "kolom": None, "teks": "Perjanjian Kinerja Tahun 2021"}]


def test_the_marked_copy_reads_as_the_draft_and_holds_a_comment_for_each_finding(
    tmp_path: Path, capsys: Capsys
) -> None:
    berkas = draf(tmp_path)
    asli = berkas.read_bytes()
    assert jalankan(capsys, "verify", berkas, "--annotate")[0] == 1
    salinan = tmp_path / "LKjIP-ditandai.docx"
    assert berkas.read_bytes() == asli
    assert baca_dokumen(salinan.read_bytes()).blok == baca_dokumen(asli).blok
    with ZipFile(salinan) as arsip:
        komentar, badan = (arsip.read(f"word/{nama}.xml").decode() for nama in ("comments", "document"))
    assert komentar.count("<w:comment ") == badan.count("<w:commentRangeStart ") == 3
    sesudah = badan[badan.index("<w:commentRangeStart", badan.index("Target tercantum")) :]
    assert 'xml:space="preserve">Perjanjian Kinerja Tahun 2021</w:t></w:r><w:commentRangeEnd' in sesudah


def test_notes_of_reviewers_survive_though_blocks_move(tmp_path: Path, capsys: Capsys) -> None:
    jalankan(capsys, "verify", draf(tmp_path), "--xlsx")
    hasil = tmp_path / "VERIFIKASI-2022.xlsx"
    buku = openpyxl.load_workbook(hasil)
    lembar = buku["Temuan"]
    assert [sel.value for sel in lembar[5]][1:5] == [
        "V01",
        "kesalahan",
        "Tabel 3.1 Realisasi Anggaran › Sub Kegiatan Rapat Koordinasi › %",
        "2/2/3",
    ]
    lembar["L5"], lembar["M5"] = "salah ketik", "Ani"
    lembar["L6"] = "memang tahun lalu"
    buku.save(hasil)
    lain = NASKAH.replace("Tabel 3.1", "Kata pengantar.\nTabel 3.1").replace("Tahun 2021", "Tahun 2022")
    jalankan(capsys, "verify", draf(tmp_path, lain), "--xlsx")
    buku = openpyxl.load_workbook(hasil)
    assert [sel.value for sel in buku["Temuan"][5]][4:5] == ["3/2/3"]
    assert (buku["Temuan"]["L5"].value, buku["Temuan"]["M5"].value) == ("salah ketik", "Ani")
    lama = [[sel.value for sel in baris] for baris in buku["Catatan Lama"].iter_rows(min_row=5)]
    assert lama[0][1:4] == [
        "'Perjanjian Kinerja Tahun 2021' tertulis di laporan tahun 2022.",
        None,
        "memang tahun lalu",
    ]


def test_a_trial_writes_nothing(tmp_path: Path, capsys: Capsys) -> None:
    berkas = draf(tmp_path)
    jalankan(capsys, "verify", berkas, "--annotate", "--xlsx", "--dry-run")
    assert [isi.name for isi in tmp_path.iterdir()] == ["LKjIP.docx"]


def test_what_is_no_draft_is_refused_with_its_reason(tmp_path: Path, capsys: Capsys) -> None:
    berkas = tmp_path / "laporan.pdf"
    berkas.write_bytes(b"%PDF-1.7")
    keluar, layar = jalankan(capsys, "verify", berkas)
    assert (keluar, layar) == (2, f"{berkas}: PDF rusak atau terpotong; minta salinan baru.\n")
    pindaian = tmp_path / "pindaian.docx"
    pindaian.write_bytes(dokumen(paragraf("")))
    keluar, layar = jalankan(capsys, "verify", pindaian)
    assert keluar == 2
    assert "mungkin hasil pindaian" in layar


def test_what_the_plan_accepts_is_shown_as_accepted_but_no_error(
    kantor_kecil: Callable[[str], Path], tmp_path: Path, capsys: Capsys
) -> None:
    folder = kantor_kecil("""
    perencanaan.xlsx › Pengecualian
    | kode | sel | alasan | oleh | tanggal |
    | V25 | 4 | Memang perjanjian tahun lalu | Sekretaris | 2023-01-20 |
    | V01 | | Memang begitu | Sekretaris | 2023-01-20 |
    ! tambah
    """)
    keluar, layar = jalankan(capsys, "verify", draf(tmp_path), folder, "--json")
    diterima = {(isi["kode"], isi["tingkat"]): isi["diterima"] for isi in json.loads(layar)["temuan"]}
    assert keluar == 1
    assert diterima["V25", "tanya"]
    assert diterima["V01", "pembulatan"]
    assert not diterima["V01", "kesalahan"]
    assert "Diterima: Memang perjanjian tahun lalu (Sekretaris, 20 Januari 2023)." in layar


def test_a_figure_that_cannot_be_read_is_not_reported_again(tmp_path: Path, capsys: Capsys) -> None:
    kalimat = "Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 3.000.000 dan terealisasi Rp 2.2,- (66,67%)."
    _, layar = jalankan(capsys, "verify", draf(tmp_path, kalimat), "--json")
    assert [isi["kode"] for isi in json.loads(layar)["temuan"]] == ["V26"]


def test_findings_of_the_data_name_the_cell_that_knows_better(
    kantor_kecil: Callable[[str], Path], tmp_path: Path, capsys: Capsys
) -> None:
    kalimat = "Sub Kegiatan Pengawasan Kesehatan Koperasi dengan anggaran Rp 1.000.000 dan terealisasi Rp 930.000."
    folder = kantor_kecil("")
    berkas = draf(tmp_path, kalimat)
    _, layar = jalankan(capsys, "verify", berkas, folder, "--annotate")
    assert f"      data: {tempat('masukan/bidang.xlsx › Anggaran › @realisasi/6')}" in layar
    with ZipFile(tmp_path / "LKjIP-ditandai.docx") as arsip:
        assert "Data: masukan/bidang.xlsx › Anggaran" in arsip.read("word/comments.xml").decode()
