"""Efficiency: the ministry's formula, its bounds, and what is blank."""

from decimal import Decimal

import pytest

from lakip_xl.domain.efisiensi import efisiensi, keluaran, nilai_efisiensi, selisih


@pytest.mark.parametrize(
    ("pagu", "capaian", "belanja", "efisien", "nilai"),
    [
        (1_000_000, "1", 900_000, "0.1", "0.75"),
        (1_000_000, "1", 1_000_000, "0", "0.5"),
        (1_000_000, "1", 800_000, "0.2", "1"),
        (1_000_000, "1", 100_000, "0.2", "1"),
        (1_000_000, "0.9", 990_000, "-0.1", "0.25"),
        (1_000_000, "0.5", 1_000_000, "-0.2", "0"),
    ],
)
def test_more_for_less_is_efficient(pagu: int, capaian: str, belanja: int, efisien: str, nilai: str) -> None:
    hasil = efisiensi(keluaran(pagu, Decimal(capaian)), belanja)
    assert hasil == Decimal(efisien)
    assert nilai_efisiensi(hasil) == Decimal(nilai)


def test_capaian_less_absorption_in_points() -> None:
    assert selisih(Decimal("0.95"), Decimal("0.90")) == Decimal("0.05")
    assert selisih(Decimal("0.80"), Decimal("0.90")) == Decimal("-0.10")


def test_blank_stays_blank() -> None:
    assert selisih(None, Decimal(1)) is None
    assert selisih(Decimal(1), None) is None
    assert keluaran(None, Decimal(1)) is None
    assert keluaran(1, None) is None
    assert efisiensi(None, 1) is None
    assert efisiensi(Decimal(0), 1) is None
    assert efisiensi(Decimal(1), None) is None
    assert nilai_efisiensi(None) is None
