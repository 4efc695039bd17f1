"""Comparisons of BAB III: trends only on the same basis, progress, standards, sensitivity, efficiency."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from ubahan import terapkan

from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun

Kantor = Callable[[str], Path]
RIWAYAT = (
    "perencanaan.xlsx › Riwayat\n! tambah\n| acuan | nama | tahun | satuan | target | realisasi |\n"
    "| KOP-1 | {} | 2021 | {} | 5 | 3 |"
)


def _susun(folder: Path) -> Susunan:
    hasil = periksa_tahun(folder)
    return susun(hasil.laporan, hasil.temuan)


def _nilai(susunan: Susunan, tabel: str, kunci: str, *kolom: str) -> list[object]:
    return [susunan.sel(Rujukan(tabel, kunci, key)).nilai for key in kolom]


@pytest.fixture(scope="module")
def nyata() -> Susunan:
    return _susun(TAHUN_NYATA)


def test_a_trend_is_computed_on_the_same_basis_only(nyata: Susunan) -> None:
    selisih, arah, dasar = _nilai(nyata, "B.3", "IKU-2", "selisih", "arah", "keterangan")
    assert (round(Decimal(str(selisih)), 2), arah) == (Decimal("1.27"), "naik")
    assert "2020" in str(dasar)
    for kode, lama in (("IKU-1", "100"), ("IKU-3", "22.68"), ("IKU-4", "100")):
        lalu, selisih, arah, dasar = _nilai(nyata, "B.3", kode, "realisasi_2021", "selisih", "arah", "keterangan")
        assert lalu == Decimal(lama)
        assert (selisih, arah) == (None, None)
        assert "2021: " in str(dasar)


def test_figures_of_other_years_are_computed_from_base_figures_where_there_are(nyata: Susunan) -> None:
    lama = [
        round(Decimal(str(nilai)), 2)
        for nilai in _nilai(nyata, "B.3", "IT-3", *(f"realisasi_{tahun}" for tahun in (2019, 2020, 2021)))
    ]
    assert lama == [Decimal("36.91"), Decimal("16.16"), Decimal("22.68")]
    assert _nilai(nyata, "B.3", "IT-3", "arah") == ["naik"]


@pytest.mark.parametrize(
    ("nama", "satuan", "harapan"),
    [
        ("Koperasi diperiksa", "koperasi", [Decimal(1), "naik", None]),
        ("Koperasi yang dibina", "koperasi", [None, None, "2021: Koperasi yang dibina"]),
        ("Koperasi diperiksa", "persen", [None, None, "2021: satuan persen"]),
    ],
)
def test_another_name_or_unit_stops_the_trend(
    kantor_kecil: Kantor, nama: str, satuan: str, harapan: list[object]
) -> None:
    folder = kantor_kecil(RIWAYAT.format(nama, satuan))
    terapkan(folder, "perencanaan.xlsx › Indikator\n| kode | jenjang | acuan |\n| KOP-1 | sasaran | T1.S1 |")
    assert _nilai(_susun(folder), "B.3", "KOP-1", "selisih", "arah", "keterangan") == harapan


def test_progress_towards_the_end_target_is_a_bar_of_text(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Indikator\n| kode | target_akhir_renstra |\n| IKU-1 | 40 |")
    kemajuan, palang, status = _nilai(_susun(folder), "B.4", "IKU-1", "kemajuan", "palang", "status")
    assert (kemajuan, palang, status) == (Decimal("0.5"), "█" * 10, "belum tercapai")


def test_a_national_standard_is_compared_where_there_is_one(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Indikator\n| kode | standar_nasional |\n| IKU-1 | 25 |")
    assert _nilai(_susun(folder), "B.5", "IKU-1", "selisih", "letak") == [Decimal(-5), "di bawah standar"]


def test_the_real_year_names_no_end_target_and_no_standard(nyata: Susunan) -> None:
    """No sheet of blanks: a sentence says so where the other comparisons stand."""
    assert not {"B.4", "B.5"} & nyata.tabel.keys()
    assert [catatan[:16] for catatan in nyata.tabel["B.3"].catatan[-2:]] == ["B.4 tidak dibuat", "B.5 tidak dibuat"]


def test_categories_that_hang_on_the_rounding_are_listed(nyata: Susunan) -> None:
    isi = {
        baris.kunci: _nilai(nyata, "kepekaan", baris.kunci, "dipakai", "potong", "status")
        for baris in nyata.tabel["kepekaan"].rows
    }
    assert isi["3.3/2.17.07"] == ["Sangat Berhasil", "Berhasil", "BERUBAH"]
    assert {baris[2] for baris in isi.values()} == {"BERUBAH"}
    assert len(isi) == 4


def test_the_other_formula_for_what_should_fall_is_shown(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Indikator\n| kode | polaritas | target |\n| KOP-1 | turun | 3.1 |")
    baris = _nilai(_susun(folder), "kepekaan", "data_indikator/KOP-1", "dipakai", "nilai_lain", "lain", "status")
    assert baris == ["Cukup Berhasil", Decimal("0.775"), "Berhasil", "BERUBAH"]


def test_efficiency_of_a_sasaran_sums_its_programs_with_capaian(nyata: Susunan) -> None:
    kode = "T1.S1"
    cakupan, keluaran, belanja, efisiensi = _nilai(nyata, "B.7", kode, "cakupan", "keluaran", "belanja", "efisiensi")
    assert (cakupan, keluaran, belanja, efisiensi) == ("1 dari 1 indikator", None, None, None)
    program = [_nilai(nyata, "B.7", kode, "keluaran", "belanja") for kode in ("2.17.03", "2.17.05", "2.17.06")]
    hasil = _nilai(nyata, "B.7", "T1.S2", "keluaran", "belanja")
    assert hasil == [sum(Decimal(str(baris[kolom])) for baris in program) for kolom in (0, 1)]
