"""Texts of the report in Word: typed in the plan, checked, shown on Data Pelengkap, handed to chapters, moved on."""

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.dokumen.narasi import alinea_narasi, dasar_hukum, semua_isu, semua_tugas
from lakip_xl.excel.tata_letak import META
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.sheets.perencanaan import BagianNarasi, Narasi

Kantor = Callable[[str], Path]

TAK_DIHITUNG = re.compile(r"\{\{[^}]*\}\}|(?:Nomor|Tahun) \d+")
"""Keys and citations, whose digits are no figures of the data."""
BERANGKA = re.compile(r"\d")
TEKS = ("Narasi", "Dasar Hukum", "Tugas Fungsi", "Isu")
ISI = (
    """
perencanaan.xlsx › Narasi
| bagian | teks |
| kedudukan | Dinas membantu wali kota. |
| saran | Data disimpan di satu tempat. |
| KEDUDUKAN | Dinas dipimpin kepala dinas. |
| Kata_Pengantar | Pagu {{total.pagu}}. |
! tambah
""",
    """
perencanaan.xlsx › Dasar Hukum
| jenis | nomor | tahun | tentang |
| Undang-Undang Dasar Negara Republik Indonesia |  | 1945 | dasar negara |
| Peraturan Pemerintah | 8 | 2006 | Pelaporan Keuangan dan Kinerja Instansi Pemerintah |
| Peraturan Menteri Koperasi dan UKM | 21/Per/M.KUKM/IX/2015 | 2015 | Pemeringkatan Koperasi |
! tambah
""",
    """
perencanaan.xlsx › Tugas Fungsi
| jabatan | jenis | uraian |
| Kepala Dinas | tugas | Memimpin dinas |
| Sekretaris | fungsi | Pelayanan administrasi |
| Kepala Dinas | fungsi | Penetapan kebijakan |
| Kepala Dinas | fungsi | Pembinaan bidang |
! tambah
""",
    """
perencanaan.xlsx › Isu
| isu | sasaran | tindak_lanjut |
| Pengawasan lemah | T1.S1 | Melatih pengawas |
! tambah
""",
)


@pytest.fixture
def kantor(kantor_kecil: Kantor) -> Path:
    folder = kantor_kecil("")
    for isi in ISI:
        terapkan(folder, isi)
    return folder


def _banyak(berkas: Path) -> dict[str, int]:
    buku = openpyxl.load_workbook(berkas)
    return {nama: sum(sel.value is not None for sel in buku[nama]["B"][5:]) for nama in TEKS}


def test_chapters_get_the_paragraphs_of_a_part_in_their_order(kantor: Path) -> None:
    laporan = baca_rencana(kantor)
    assert alinea_narasi(laporan, "kedudukan") == ("Dinas membantu wali kota.", "Dinas dipimpin kepala dinas.")
    assert alinea_narasi(laporan, "kata_pengantar") == ("Pagu {{total.pagu}}.",)
    assert alinea_narasi(laporan, "penutup") == ()
    assert semua_isu(laporan) == (("Pengawasan lemah", "", "Melatih pengawas"),)


def test_parts_have_the_codes_that_keys_of_the_document_name() -> None:
    assert [bagian.kode for bagian in BagianNarasi] == [
        "kata_pengantar",
        "ikhtisar",
        "latar_belakang",
        "kedudukan",
        "struktur_organisasi",
        "sumber_daya",
        "sistematika",
        "renstra",
        "perjanjian_kinerja",
        "capaian_umum",
        "anggaran",
        "efisiensi",
        "penutup",
        "saran",
    ]


def test_lines_of_a_position_stand_together(kantor: Path) -> None:
    assert semua_tugas(baca_rencana(kantor)) == (
        ("Kepala Dinas", ("Memimpin dinas",), ("Penetapan kebijakan", "Pembinaan bidang")),
        ("Sekretaris", (), ("Pelayanan administrasi",)),
    )


def test_a_regulation_is_cited_as_reports_cite_it(kantor: Path) -> None:
    assert dasar_hukum(baca_rencana(kantor)) == (
        "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 tentang dasar negara",
        "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
        "Peraturan Menteri Koperasi dan UKM Nomor 21/Per/M.KUKM/IX/2015 tentang Pemeringkatan Koperasi",
    )


def test_texts_bring_no_finding_and_stand_on_data_pelengkap(kantor: Path) -> None:
    assert periksa_tahun(kantor).temuan == ()
    assert jalankan(["consolidate", str(kantor)]) == 0
    buku = openpyxl.load_workbook(kantor / "LAKIP-2022.xlsx")
    isi = {sel.value for baris in buku["Data Pelengkap"] for sel in baris}
    assert {"Data disimpan di satu tempat.", "21/Per/M.KUKM/IX/2015", "Pembinaan bidang", "Pengawasan lemah"} <= isi


def test_a_part_that_is_not_known_is_found_at_its_cell(kantor: Path) -> None:
    terapkan(kantor, "! sel perencanaan.xlsx Narasi @bagian/6 pembukaan")
    temuan = next(temuan for temuan in periksa_tahun(kantor).temuan if temuan.kode == "S11")
    assert temuan.sel.lembar == "Narasi"
    assert "pembukaan" in temuan.pesan


def test_blank_texts_ask_for_nothing(kantor_kecil: Kantor, capsys: pytest.CaptureFixture[str]) -> None:
    jalankan(["status", str(kantor_kecil(""))])
    keluaran = capsys.readouterr().out
    assert not [nama for nama in TEKS if nama in keluaran]


def test_texts_move_to_the_next_year_and_are_carried(kantor: Path) -> None:
    semua = {"Narasi": 4, "Dasar Hukum": 3, "Tugas Fungsi": 4, "Isu": 1}
    assert jalankan(["rollover", str(kantor), "2023"]) == 0
    assert _banyak(kantor.parent / "2023" / "perencanaan.xlsx") == semua
    jalankan(["template", str(kantor), "--carry", str(kantor)])
    assert _banyak(kantor / "perencanaan.xlsx") == semua


def test_an_older_plan_without_the_sheets_is_read(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = folder / "perencanaan.xlsx"
    buku = openpyxl.load_workbook(berkas)
    for nama in TEKS:
        del buku[nama]
    versi = next(baris for baris in buku[META].iter_rows() if baris[0].value == "lakip_versi")
    versi[1].value = "6"
    buku.save(berkas)
    kode = {temuan.kode for temuan in periksa_tahun(folder).temuan}
    assert "B05" in kode
    assert "S01" not in kode


def test_the_real_year_writes_every_part_without_a_figure_of_its_data() -> None:
    laporan = baca_rencana(TAHUN_NYATA)
    assert all(alinea_narasi(laporan, bagian.kode) for bagian in BagianNarasi)
    assert dasar_hukum(laporan)
    assert semua_isu(laporan)
    semua = [baris.teks for baris in laporan.perencanaan.isi(Narasi)]
    assert [teks for teks in semua if BERANGKA.search(TAK_DIHITUNG.sub("", teks))] == []


def test_positions_of_the_real_year_have_a_task_and_functions() -> None:
    semua = semua_tugas(baca_rencana(TAHUN_NYATA))
    assert [len(isi.tugas) for isi in semua] == [1] * 6
    assert all(3 <= len(isi.fungsi) <= 6 for isi in semua)
