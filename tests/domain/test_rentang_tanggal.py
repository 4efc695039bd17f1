"""Two dates in one cell are known, so that people are told what to type."""

from datetime import date

import pytest

from lakip_xl.domain.rentang_tanggal import baca_rentang_tanggal

MARET = date(2022, 3, 12), date(2022, 3, 13)


@pytest.mark.parametrize(
    "teks",
    [
        "12-13 Maret 2022",
        "12 – 13 Maret 2022",
        "12 s.d. 13 Maret 2022",
        "12 s/d 13 Maret 2022",
        "12 sd 13 Maret 2022",
        "12 sampai dengan 13 Maret 2022",
        "12 hingga 13 Mar 2022",
        "12 dan 13 Maret 2022",
        "12 & 13 Maret 2022",
        "12 Maret - 13 Maret 2022",
        "12 Maret 2022 - 13 Maret 2022",
        "12 Maret 2022 s.d 13-03-2022",
        "2022-03-12 - 2022-03-13",
    ],
)
def test_two_days_are_known(teks: str) -> None:
    assert baca_rentang_tanggal(teks) == MARET


def test_days_of_two_months_and_of_two_years_are_known() -> None:
    assert baca_rentang_tanggal("28 Maret - 2 April 2022") == (date(2022, 3, 28), date(2022, 4, 2))
    assert baca_rentang_tanggal("28 Desember 2021 s.d. 2 Januari 2022") == (date(2021, 12, 28), date(2022, 1, 2))


@pytest.mark.parametrize(
    "teks",
    [
        "Maret sampai November",
        "13-12 Maret 2022",
        "12 Maret 2022",
        "12-13 Maret",
        "12-45 Maret 2022",
        "1/2/2022 - 3/4/2022",
        "-",
    ],
)
def test_anything_else_is_none(teks: str) -> None:
    assert baca_rentang_tanggal(teks) is None
