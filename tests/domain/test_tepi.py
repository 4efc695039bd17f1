"""The edges of each rule: one step on either side of a bound, and what a reader sees there."""

from decimal import Decimal

import pytest

from lakip_xl.domain import anggaran
from lakip_xl.domain.alamat import huruf, nomor
from lakip_xl.domain.angka_tertulis import baca_angka
from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.kategori import Band, cacat_skala
from lakip_xl.domain.kode import jenjang_dari, kode_tujuan, parse_kode
from lakip_xl.domain.notasi import angka, rupiah
from lakip_xl.domain.tanggal_tertulis import baca_tanggal
from lakip_xl.domain.ukuran import Ukuran, baca_ukuran


@pytest.mark.parametrize(
    ("kolom", "abjad"), [(0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_by_letter_and_back(kolom: int, abjad: str) -> None:
    assert huruf(kolom) == abjad
    assert nomor(abjad) == kolom + 1


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "harapan"),
    [
        ("turun", "0", "0.5", "0"),
        ("turun", "0", "-1", "1"),
        ("turun", "-1", "0", None),
        ("turun", "1", "1", "1"),
        ("turun rasio", "0", "0", "1"),
        ("turun rasio", "0", "0.5", "0"),
        ("turun rasio", "0", "-1", "1"),
        ("turun rasio", "1", "0", None),
        ("turun rasio", "1", "2", "0.5"),
        ("turun rasio", "-1", "2", None),
    ],
)
def test_capaian_at_a_target_of_zero(polaritas: str, target: str, realisasi: str, harapan: str | None) -> None:
    hasil = compute_capaian(Polaritas(polaritas), Ukuran(Decimal(target)), Ukuran(Decimal(realisasi)))
    assert hasil == (None if harapan is None else Decimal(harapan))


def test_a_measure_without_what_its_polaritas_needs_has_no_capaian() -> None:
    angka_saja, predikat = Ukuran(Decimal(80)), Ukuran(predikat="BB")
    assert compute_capaian(Polaritas.PREDIKAT, predikat, angka_saja) is None
    assert compute_capaian(Polaritas.PREDIKAT, angka_saja, predikat) is None
    assert compute_capaian(Polaritas.NAIK, angka_saja, predikat) is None
    assert compute_capaian(Polaritas.NAIK, predikat, angka_saja) is None
    assert compute_capaian(Polaritas.RENTANG, angka_saja, angka_saja) is None
    assert compute_capaian(Polaritas.RENTANG, Ukuran(Decimal(0), Decimal(0)), Ukuran(Decimal(0))) == 1
    assert compute_capaian(Polaritas.RENTANG, Ukuran(Decimal(0), Decimal(10)), Ukuran(Decimal(0))) == 1


@pytest.mark.parametrize(
    ("batas", "cacat"),
    [
        ((90, 90, 0), [(1, "batas 90 dipakai dua kategori (tumpang tindih)")]),
        ((76, 90, 0), [(1, "batas 90 berada di bawah 76 (urutan terbalik)")]),
        ((90, 76, 10), [(2, "nilai di bawah 10 tidak punya kategori (berlubang)")]),
        ((), [(0, "skala kosong")]),
        ((0,), []),
    ],
)
def test_what_is_wrong_with_a_scale_and_where(batas: tuple[int, ...], cacat: list[tuple[int, str]]) -> None:
    assert list(cacat_skala([Band(batas_bawah, f"K{urutan}") for urutan, batas_bawah in enumerate(batas)])) == cacat


def test_a_category_written_twice_is_told_at_the_second() -> None:
    assert list(cacat_skala([Band(90, "Baik"), Band(0, "Baik")])) == [(1, "kategori Baik tertulis dua kali")]


def test_money() -> None:
    assert anggaran.serapan(8, 6) == Decimal("0.75")
    assert anggaran.sisa(10, 3) == 7
    assert anggaran.sisa(3, 10) == -7
    assert anggaran.sisa(10, None) is None


def test_codes() -> None:
    assert kode_tujuan("T2.S1") == "T2"
    assert kode_tujuan("T2") == "T2"
    assert kode_tujuan("T1.S2.X") == "T1"
    assert jenjang_dari("2.17.03") == "program"
    assert jenjang_dari("2.17.03.2.01.02") == "sub kegiatan"
    assert jenjang_dari("bukan") == "PERIKSA KODE"
    assert jenjang_dari(None) is None
    terurai = parse_kode(" 2.17.03. ")
    assert terurai is not None
    assert terurai.teks == "2.17.03"
    awalan = "2.17.2.07.0.00.01.0000 "
    assert parse_kode(f"{awalan}{awalan}2.17.03") is None


@pytest.mark.parametrize(
    ("nilai", "desimal", "tulisan"),
    [
        ("1234.50", None, "1.234,5"),
        ("1200", None, "1.200"),
        ("10", None, "10"),
        ("1234.505", 2, "1.234,51"),
        ("7", 2, "7,00"),
        ("-0.5", None, "-0,5"),
        ("100.00", None, "100"),
    ],
)
def test_numbers_as_readers_see_them(nilai: str, desimal: int | None, tulisan: str) -> None:
    assert angka(Decimal(nilai), desimal) == tulisan


def test_rupiah_on_both_sides_of_zero() -> None:
    assert [rupiah(nilai) for nilai in (-1500, 0, 1)] == ["-Rp1.500", "Rp0", "Rp1"]


def test_half_goes_up_at_any_place() -> None:
    assert str(bulatkan(Decimal("2.345"), 2)) == "2.35"
    assert str(bulatkan(Decimal("2.5"))) == "3"
    assert str(bulatkan(Decimal(2), 2)) == "2.00"


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("515\N{NO-BREAK SPACE}Orang", "515"),
        ("515 orang.", "515"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        ("12.3,4", None),
        ("1.234,", None),
        ("1234.", "1234"),
        ("5.", "5"),
    ],
)
def test_typed_numbers_at_their_edges(teks: str, nilai: str | None) -> None:
    assert baca_angka(teks, bulat=False).nilai == (None if nilai is None else Decimal(nilai))


def test_typed_measures_at_their_edges() -> None:
    assert baca_ukuran("80-80") == (Ukuran(Decimal(80), Decimal(80)),)
    assert baca_ukuran("80,5-90") == (Ukuran(Decimal("80.5"), Decimal(90)),)
    assert baca_ukuran("4.250 (BB)") == ()
    assert baca_ukuran("20 LPKS", "lpks") == (Ukuran(Decimal(20)),)
    assert baca_ukuran("20 LPKS") == ()
    assert str(Ukuran(Decimal(80), Decimal(90))) == "80-90"
    assert Ukuran(predikat="BB").isi == "BB"
    assert Ukuran(Decimal(3), predikat="BB").isi == 3


def test_words_that_are_no_month_are_no_date() -> None:
    assert baca_tanggal("17 Bulan 2022") == ()
    assert baca_tanggal("17 Jan 2022")[0].month == 1
