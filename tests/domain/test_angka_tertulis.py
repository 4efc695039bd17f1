"""Numbers typed as text: read, or asked (aturan 19)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.domain.angka_tertulis import baca_angka
from lakip_xl.domain.notasi import angka, rupiah

BULAT, PECAHAN = True, False


@pytest.mark.parametrize(
    ("teks", "bulat", "kemungkinan"),
    [
        ("Rp. 1.001.570.300,-", BULAT, ["1001570300"]),
        ("Rp 1.001.570.300,00", BULAT, ["1001570300"]),
        ("Rp1.001.570.300,-", BULAT, ["1001570300"]),
        ("1.001.570.300", BULAT, ["1001570300"]),
        ("0,-", BULAT, ["0"]),
        ("0,277", PECAHAN, ["0.277"]),
        ("0.277", PECAHAN, ["0.277"]),
        ("0,277", BULAT, []),
        ("0.277.500", PECAHAN, []),
        ("1,277", PECAHAN, ["1.277", "1277"]),
        ("1.500", BULAT, ["1500"]),
        ("35,350", BULAT, ["35350"]),
        ("12,000", BULAT, ["12", "12000"]),
        ("1.000,50", BULAT, []),
        ("3,9%", PECAHAN, ["3.9"]),
        ("95 %", PECAHAN, ["95"]),
        ("95 persen", PECAHAN, ["95"]),
        ("515 Orang", BULAT, ["515"]),
        ("4.250", PECAHAN, ["4250", "4.250"]),
        ("12,500", PECAHAN, ["12.500", "12500"]),
        ("1.5", PECAHAN, ["1.5"]),
        ("1,5", PECAHAN, ["1.5"]),
        ("1.234,56", PECAHAN, ["1234.56"]),
        ("1,234.56", PECAHAN, ["1234.56"]),
        ("1.234.567", PECAHAN, ["1234567"]),
        ("−5", BULAT, ["-5"]),
        ("(500)", BULAT, ["-500", "500"]),
        ("12.34x", PECAHAN, []),
        ("1e5", PECAHAN, []),
        ("NaN", PECAHAN, []),
        ("Infinity", PECAHAN, []),
        ("１２", BULAT, []),
        ("1.23.4", PECAHAN, []),
        ("2 juta", BULAT, []),
        ("515 ribu", BULAT, []),
        ("nihil", BULAT, []),
        ("n/a", BULAT, []),
        ("9 dari 10", BULAT, []),
        ("(5", BULAT, []),
        (".", PECAHAN, []),
        (",", PECAHAN, []),
    ],
)
def test_readings_of_a_typed_number(teks: str, bulat: bool, kemungkinan: list[str]) -> None:
    tertulis = baca_angka(teks, bulat=bulat)
    assert list(tertulis.kemungkinan) == [Decimal(angka) for angka in kemungkinan]
    assert not tertulis.kosong


@pytest.mark.parametrize("teks", ["", "-", " ", "\N{NO-BREAK SPACE}", "–"])
def test_a_dash_is_blank(teks: str) -> None:
    assert baca_angka(teks, bulat=True).kosong


def test_the_unit_of_the_row_may_stand_behind_the_number() -> None:
    assert baca_angka("20 LPKS", bulat=True, satuan="lpks").nilai == 20
    assert baca_angka("20 LPKS", bulat=True, satuan="orang").nilai is None


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_rupiah_written_here_is_read_back(nilai: int) -> None:
    assert baca_angka(rupiah(nilai).replace("-Rp", "-"), bulat=True).nilai == nilai


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_a_decimal_written_here_is_one_of_its_readings(nilai: Decimal) -> None:
    assert nilai in baca_angka(angka(nilai, 2), bulat=False).kemungkinan


@given(st.text(max_size=40))
def test_any_text_has_at_most_two_readings(teks: str) -> None:
    assert len(baca_angka(teks, bulat=False).kemungkinan) <= 2
