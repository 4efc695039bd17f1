"""Codes that nobody invents: proposed, told, and fixed before a unit's workbook is sent."""

import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.cli import app
from lakip_xl.domain.kode import kode_unit_sah
from lakip_xl.domain.usul_kode import PokokKode, pokok_data, pokok_indikator, usul_kode_unit, usulkan_kode
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.check import periksa_tahun

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]

TANPA_KODE = """
! sel perencanaan.xlsx "Data Dasar" @kode/6
! sel perencanaan.xlsx "Data Dasar" @kode/7
! sel perencanaan.xlsx Indikator @kode/6
! sel perencanaan.xlsx Indikator @kode/7
! sel perencanaan.xlsx Indikator @pembilang/7 KOPERASI-BERKUALITAS
! sel perencanaan.xlsx Indikator @penyebut/7 KOPERASI-AKTIF
"""
"""The small office without a code on any row; an indicator names those that are proposed."""


def kode_rencana(folder: Path) -> list[object]:
    """Return the codes that stand in the cells of Data Dasar and Indikator."""
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    return [buku[lembar].cell(baris, 2).value for lembar in ("Data Dasar", "Indikator") for baris in (6, 7)]


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("Bidang Usaha Mikro", "usaha-mikro"),
        ("Sekretariat", "sekretariat"),
        ("UPTD Balai Latihan Kerja", "uptd-balai-latihan-kerja"),
        ("Bidang Pembinaan Hubungan Industrial dan Jaminan Sosial", "pembinaan-hubungan-industrial"),
        ("Bidang", "bidang"),
        ("Con", "unit-con"),
        ("—", "unit"),
        ("Bidang Koperasi", "koperasi-2"),
    ],
)
def test_a_units_code_is_its_name_in_short(nama: str, kode: str) -> None:
    assert usul_kode_unit(nama, ["koperasi"]) == kode


@given(st.text(max_size=80), st.lists(st.text(max_size=8), max_size=5))
def test_every_name_gives_a_code_that_may_name_a_file(nama: str, dipakai: list[str]) -> None:
    kode = usul_kode_unit(nama, dipakai)
    assert kode_unit_sah(kode)
    assert kode not in dipakai


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("Jumlah koperasi aktif", "KOPERASI-AKTIF"),
        ("Koperasi yang aktif", "KOPERASI-AKTIF"),
        ("Pencari kerja yang terdaftar di kota", "PENCARI-KERJA-TERDAFTAR"),
        ("Jumlah", "JUMLAH"),
        ("日本", "DATA"),
    ],
)
def test_a_base_figures_code_is_made_of_the_first_words_of_its_name(nama: str, kode: str) -> None:
    assert pokok_data(nama) == PokokKode(kode)


def test_an_indicator_is_numbered_by_what_it_measures_and_keys_among_themselves() -> None:
    semua = [("Persentase Koperasi Aktif", False), ("Nilai AKIP", True), ("Koperasi sehat", False), ("日本", False)]
    pokok = [pokok_indikator(nama, iku=iku) for nama, iku in semua]
    assert list(usulkan_kode(pokok, [])) == ["KOP-1", "IKU-1", "KOP-2", "IND-1"]
    assert list(usulkan_kode(pokok, ["iku-01", "KOP-2"])) == ["KOP-1", "IKU-2", "KOP-3", "IND-1"]


@given(
    st.lists(st.sampled_from(["Koperasi", "Koperasi aktif", "a" * 40, "a" * 30, "KOP", "IKU 1"]), max_size=12),
    st.lists(st.sampled_from(["KOPERASI", "KOP-1", "kop-01", "IKU-1", "A" * 26, f"{'A' * 22}-2"]), max_size=4),
)
def test_no_code_is_proposed_twice_or_equal_to_one_that_is_given(nama: list[str], dipakai: list[str]) -> None:
    for pokok in ([pokok_data(isi) for isi in nama], [pokok_indikator(isi, iku=False) for isi in nama]):
        usulan = list(usulkan_kode(pokok, dipakai))
        assert len(set(usulan)) == len(nama)
        assert not {kode.casefold() for kode in usulan if kode} & {kode.casefold() for kode in dipakai}


def test_a_thousand_rows_of_one_name_are_numbered_at_once() -> None:
    mulai = time.perf_counter()
    usulan = list(usulkan_kode([pokok_data("a" * 30 + str(nomor % 7)) for nomor in range(20_000)], []))
    assert len(set(usulan)) == 20_000
    assert time.perf_counter() - mulai < 2


def test_rows_without_a_code_are_read_with_the_one_that_is_proposed(kantor_kecil: Kantor) -> None:
    laporan = baca(kantor_kecil(TANPA_KODE))
    assert list(laporan.variabel) == ["KOPERASI-AKTIF", "KOPERASI-BERKUALITAS"]
    assert [indikator.kode for indikator in laporan.indikator] == ["KOP-1", "IKU-1"]


def test_a_code_that_is_missing_is_a_warning_that_tells_the_proposal(kantor_kecil: Kantor) -> None:
    temuan = [isi for isi in periksa_tahun(kantor_kecil(TANPA_KODE)).temuan if isi.sel.berkas == "perencanaan.xlsx"]
    assert {(isi.kode, isi.level.value) for isi in temuan} == {("S32", "peringatan")}
    assert [isi.pesan for isi in temuan][:2] == [
        "Kodenya kosong; diusulkan KOPERASI-AKTIF.",
        "Kodenya kosong; diusulkan KOPERASI-BERKUALITAS.",
    ]


def test_a_row_without_name_and_code_asks_for_its_name(kantor_kecil: Kantor) -> None:
    temuan = periksa_tahun(kantor_kecil('! sel perencanaan.xlsx "Data Dasar" @satuan/8 koperasi')).temuan
    assert "Nama Data belum diisi." in [isi.pesan for isi in temuan if isi.kode == "S03"]


def test_template_writes_the_codes_before_it_writes_a_units_workbook(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TANPA_KODE)
    (folder / "masukan" / "bidang.xlsx").unlink()
    assert app.jalankan(["template", str(folder)]) == 0
    baris = capsys.readouterr().out.splitlines()
    usulan = ["KOPERASI-AKTIF", "KOPERASI-BERKUALITAS", "KOP-1", "IKU-1"]
    cadangan = folder / "cadangan" / "perencanaan.0001.xlsx"
    ditulis = f"isian dibawa, 4 kode usulan kini tertulis: {', '.join(usulan)}; yang lama disimpan di {cadangan}"
    assert baris[0].endswith(ditulis)
    assert kode_rencana(folder) == usulan
    assert [isi.name for isi in (folder / "cadangan").iterdir()] == ["perencanaan.0001.xlsx"]
    bidang = openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx")
    assert [bidang["Indikator"].cell(baris, 2).value for baris in (6, 7)] == ["KOP-1", "IKU-1"]
    assert app.jalankan(["template", str(folder)]) == 0
    assert "kode usulan" not in capsys.readouterr().out


def test_the_plan_alone_may_be_given_its_codes(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(TANPA_KODE)
    dahulu = (folder / "masukan" / "bidang.xlsx").read_bytes()
    (folder / "masukan" / "sekretariat.xlsx").unlink()
    for pesan in ("4 kode usulan kini tertulis", "perencanaan.xlsx: sudah ada, dibiarkan."):
        assert app.jalankan(["template", str(folder), "--rencana"]) == 0
        assert pesan in capsys.readouterr().out
    assert [isi.name for isi in (folder / "masukan").iterdir()] == ["bidang.xlsx"]
    assert (folder / "masukan" / "bidang.xlsx").read_bytes() == dahulu


def test_a_row_that_is_inserted_later_moves_no_code(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(TANPA_KODE)
    app.jalankan(["template", str(folder)])
    rencana = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    indikator = rencana["Indikator"]
    for kolom in range(2, indikator.max_column + 1):
        indikator.cell(8, kolom).value = indikator.cell(6, kolom).value
        indikator.cell(6, kolom).value = None
    indikator.cell(6, 3).value = "Koperasi baru"
    rencana.save(folder / "perencanaan.xlsx")
    laporan = periksa_tahun(folder).laporan
    assert [indikator.kode for indikator in laporan.indikator] == ["KOP-2", "IKU-1", "KOP-1"]


def test_carrying_writes_the_codes_of_a_plan_that_still_has_errors(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(f"{TANPA_KODE}\n! sel perencanaan.xlsx Program @pagu/8 banyak")
    assert app.jalankan(["template", str(folder), "--carry", str(folder)]) == 1
    assert "4 kode usulan kini tertulis" in capsys.readouterr().out
    assert kode_rencana(folder)[:2] == ["KOPERASI-AKTIF", "KOPERASI-BERKUALITAS"]


def test_a_plan_with_more_than_its_template_is_left_as_it_is(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(f"{TANPA_KODE}\n! sel perencanaan.xlsx Indikator AD9 catatan kaki")
    dahulu = (folder / "perencanaan.xlsx").read_bytes()
    assert app.jalankan(["template", str(folder)]) == 2
    galat = capsys.readouterr().err
    assert "Indikator › AD9: isi ini tidak ada tempatnya di templat, jadi kode usulan belum ditulis" in galat
    assert (folder / "perencanaan.xlsx").read_bytes() == dahulu
