"""Codes, dates, measures, formulas of base figures, money."""

from datetime import date
from decimal import Decimal

import pytest

from lakip_xl.domain import anggaran
from lakip_xl.domain.bulat import dari_pecahan_biner, persen_bulat
from lakip_xl.domain.kode import jenjang_dari, parse_kode
from lakip_xl.domain.notasi import persen, tanggal
from lakip_xl.domain.perhitungan import CaraHitung, compute_realisasi
from lakip_xl.domain.predikat import skala_dari_daftar
from lakip_xl.domain.tanggal_tertulis import baca_tanggal
from lakip_xl.domain.ukuran import Tanda, Ukuran, baca_ukuran


@pytest.mark.parametrize(
    ("teks", "kode", "jenjang", "induk"),
    [
        ("2.17.03", "2.17.03", "program", None),
        ("2.17.03.2.01", "2.17.03.2.01", "kegiatan", "2.17.03"),
        (" 2.17.03.2.01.02 ", "2.17.03.2.01.02", "sub kegiatan", "2.17.03.2.01"),
        ("2.17.03.2.01.0001", "2.17.03.2.01.0001", "sub kegiatan", "2.17.03.2.01"),
        ("2.17.2.07.0.00.01.0000 2.17.03.2.01.02", "2.17.03.2.01.02", "sub kegiatan", "2.17.03.2.01"),
        ("x.xx.01.2.01", "X.XX.01.2.01", "kegiatan", "X.XX.01"),
    ],
)
def test_the_hierarchy_is_in_the_code(teks: str, kode: str, jenjang: str, induk: str | None) -> None:
    terurai = parse_kode(teks)
    assert terurai is not None
    assert (terurai.teks, terurai.jenjang, terurai.induk) == (kode, jenjang, induk)


@pytest.mark.parametrize("teks", ["", "2.17", "2.17.3", "program", "2.17.03.2", "2.17.03.2.01.002", "44197"])
def test_what_is_no_code_is_told(teks: str) -> None:
    assert parse_kode(teks) is None
    assert jenjang_dari(teks) == ("PERIKSA KODE" if teks else None)


@pytest.mark.parametrize(
    ("teks", "hari"),
    [
        ("17 Maret 2022", [date(2022, 3, 17)]),
        ("7 mar 2022", [date(2022, 3, 7)]),
        ("1 Nopember 2022", [date(2022, 11, 1)]),
        ("2022-03-17", [date(2022, 3, 17)]),
        ("25/04/2022", [date(2022, 4, 25)]),
        ("03/04/2022", [date(2022, 4, 3), date(2022, 3, 4)]),
        ("31 Februari 2022", []),
        ("Maret 2022", []),
    ],
)
def test_readings_of_a_typed_date(teks: str, hari: list[date]) -> None:
    assert list(baca_tanggal(teks)) == hari


@pytest.mark.parametrize(
    ("teks", "ukuran"),
    [
        ("3,9", [Ukuran(Decimal("3.9"))]),
        ("80-90", [Ukuran(Decimal(80), Decimal(90))]),
        ("80,5 s.d. 90", [Ukuran(Decimal("80.5"), Decimal(90))]),
        ("90-80", []),
        ("bb", [Ukuran(predikat="bb")]),
        ("3,5 (Sangat Baik)", [Ukuran(Decimal("3.5"), predikat="Sangat Baik")]),
        ("≥ 85", [Ukuran(Decimal(85), tanda=Tanda.PALING_SEDIKIT)]),
        ("<= 5 %", [Ukuran(Decimal(5), tanda=Tanda.PALING_BANYAK)]),
        ("minimal 75", [Ukuran(Decimal(75), tanda=Tanda.PALING_SEDIKIT)]),
        ("maks 5", [Ukuran(Decimal(5), tanda=Tanda.PALING_BANYAK)]),
        ("≥ banyak", []),
        ("78 (BB)", [Ukuran(Decimal(78), predikat="BB")]),
        ("80,17 (A)", [Ukuran(Decimal("80.17"), predikat="A")]),
        ("4.250", [Ukuran(Decimal(4250)), Ukuran(Decimal("4.25"))]),
        ("12.34x", []),
    ],
)
def test_readings_of_a_typed_measure(teks: str, ukuran: list[Ukuran]) -> None:
    assert list(baca_ukuran(teks)) == ukuran
    assert all(baca_ukuran(str(nilai))[0] == nilai for nilai in ukuran)


@pytest.mark.parametrize(
    ("cara", "atas", "bawah", "hasil"),
    [
        (CaraHitung.RASIO, "20", "400", "5"),
        (CaraHitung.RASIO, "20", "0", None),
        (CaraHitung.RASIO, None, "4", None),
        (CaraHitung.PERTUMBUHAN, "44", "22", "100"),
        (CaraHitung.PERTUMBUHAN, "20", "0", None),
        (CaraHitung.JUMLAH, "725", None, "725"),
        (CaraHitung.LANGSUNG, "725", "1", None),
    ],
)
def test_realisasi_follows_from_base_figures(
    cara: CaraHitung, atas: str | None, bawah: str | None, hasil: str | None
) -> None:
    nilai = compute_realisasi(cara, *(None if angka is None else Decimal(angka) for angka in (atas, bawah)))
    assert nilai == (None if hasil is None else Decimal(hasil))


def test_money_keeps_blank_apart_from_zero() -> None:
    assert anggaran.serapan(100, None) is None
    assert anggaran.serapan(0, 0) is None
    assert anggaran.serapan(100, 0) == 0
    assert anggaran.sisa(None, 5) is None
    assert anggaran.jumlah([None, None]) is None
    assert anggaran.jumlah([None, 0, 5]) == 5


def test_rounding_and_notation() -> None:
    assert persen_bulat(Decimal("0.895")) == 90
    assert persen_bulat(Decimal("0.57499999999999995559")) == 58  # a binary fraction a hair below 57,5 %
    assert persen_bulat(Decimal("-0.005")) == -1
    assert dari_pecahan_biner(0.1 + 0.2) == Decimal("0.3")
    assert persen(Decimal("0.940542")) == "94,05 %"
    assert tanggal(date(2022, 3, 7)) == "7 Maret 2022"
    daftar = [skala.daftar for skala in skala_dari_daftar("Kurang, Cukup, Baik; X; A,B")]
    assert daftar == [("Kurang", "Cukup", "Baik"), ("X",), ("A", "B")]
