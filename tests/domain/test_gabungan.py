"""Sums and means over ranges: what is blank or text counts for nothing, and nothing at all stays blank."""

from decimal import Decimal

import pytest

from lakip_xl.domain import anggaran, banding, gabungan
from lakip_xl.domain.rumus import Rumus

CAMPURAN = (3, None, "rusak", Decimal("1.5"), 0)
KOSONG = (None, "rusak")


@pytest.mark.parametrize(
    ("rumus", "campuran", "kosong"),
    [
        (gabungan.jumlah, Decimal("4.5"), None),
        (gabungan.rata_rata, Decimal("1.5"), None),
        (gabungan.total, Decimal("4.5"), 0),
        (gabungan.banyak_angka, 3, 0),
        (gabungan.banyak_isi, 4, 1),
        (anggaran.jumlah, 3, None),
    ],
    ids=lambda isi: isi.fungsi.__qualname__ if isinstance(isi, Rumus) else None,
)
def test_over_a_column(rumus: Rumus[..., object], campuran: object, kosong: object) -> None:
    assert rumus(CAMPURAN) == campuran
    assert rumus(KOSONG) == kosong


def test_the_mean_says_over_how_many() -> None:
    assert gabungan.cakupan(CAMPURAN, " dari 5 indikator") == "3 dari 5 indikator"


def test_words_are_counted_as_they_stand() -> None:
    assert gabungan.banyak_sama(("2.07", "2.07.03", None, "2.07"), "2.07") == 2
    assert gabungan.banyak_kata(("Baik", None, "Kurang"), "Baik") == 1


def test_sums_of_the_rows_of_one_owner() -> None:
    milik, nilai = ("a", "b", "a", "a", "c"), (5, 7, None, 0, "rusak")
    assert anggaran.jumlah_milik(milik, "a", nilai) == 5
    assert anggaran.jumlah_milik(milik, "b", nilai) == 7
    assert anggaran.jumlah_milik(milik, "c", nilai) is None
    assert gabungan.total_milik(milik, "a", nilai) == 5
    assert gabungan.total_milik(milik, "c", nilai) == 0


def test_sums_of_the_rows_below_a_code() -> None:
    kode, nilai = ("2.07", "2.07.03", "2.07.03.2", "2.071.03", None, "2.08.01"), (100, 1, 2, 50, 9, None)
    assert anggaran.jumlah_di_bawah(kode, "2.07", nilai) == 3
    assert anggaran.jumlah_di_bawah(kode, "2.07.03", nilai) == 2
    assert anggaran.jumlah_di_bawah(kode, "2.08", nilai) is None


@pytest.mark.parametrize("rumus", [anggaran.jumlah_milik, anggaran.jumlah_di_bawah, gabungan.total_milik])
def test_columns_of_unlike_length_are_refused(rumus: Rumus[..., object]) -> None:
    with pytest.raises(ValueError, match="zip"):
        rumus(("a", "b"), "a", (1,))


def test_equals_share_a_rank_and_the_highest_is_first() -> None:
    semua = gabungan.urutan((Decimal("0.9"), None, Decimal("1.1"), Decimal("0.9"), "rusak"))
    assert [gabungan.peringkat(nilai, semua) for nilai in (Decimal("1.1"), Decimal("0.9"), None)] == [1, 2, None]


@pytest.mark.parametrize(
    ("kini", "lalu", "selisih", "arah"),
    [
        (Decimal(5), 3, 2, "naik"),
        (3, Decimal(5), -2, "turun"),
        (0, Decimal(0), 0, "tetap"),
        (None, 3, None, None),
        (3, None, None, None),
        ("BB", 3, None, None),
    ],
)
def test_two_figures_beside_each_other(kini: object, lalu: object, selisih: int | None, arah: str | None) -> None:
    assert banding.selisih(kini, lalu) == selisih
    assert banding.arah(kini, lalu) == arah
