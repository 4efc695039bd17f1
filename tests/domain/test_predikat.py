"""Scales of predikat (aturan 4, 9 and 23)."""

from decimal import Decimal

import pytest

from lakip_xl.domain.predikat import (
    MAKS_TINGKAT,
    SKALA_PREDIKAT_BAKU,
    SkalaPredikat,
    Tingkat,
    predikat_dari,
    susun_skala,
)
from lakip_xl.domain.ukuran import Ukuran

SKALA = {skala.nama: skala for skala in SKALA_PREDIKAT_BAKU}


@pytest.mark.parametrize(
    ("skala", "nilai", "predikat"),
    [
        ("IKM", "88.31", "A"),
        ("IKM", "88.30", "B"),
        ("IKM", "25", "D"),
        ("IKM", "24.99", None),
        ("SPBE", "3.5", "Sangat Baik"),
        ("SPBE", "3.49", "Baik"),
        ("SPBE", "4.2", "Memuaskan"),
        ("SPBE", "0", "Kurang"),
        ("KLA", "700", None),
    ],
)
def test_a_value_has_the_grade_of_its_scale(skala: str, nilai: str, predikat: str | None) -> None:
    assert SKALA[skala].dari_nilai(Decimal(nilai)) == predikat
    assert predikat_dari(SKALA[skala])(Decimal(nilai)) == predikat


def test_a_word_stays_a_word_and_is_known_in_any_case() -> None:
    assert SKALA["KLA"].sebut("nindya") == "Nindya"
    assert SKALA["KLA"].sebut("BB") is None
    assert SKALA["KLA"].dari_ukuran(Ukuran(Decimal(700), predikat="utama")) == "Utama"
    assert predikat_dari(SKALA["KLA"])("Nindya") == "Nindya"


def test_a_formula_holds_the_names_as_excel_reads_them() -> None:
    skala = SkalaPredikat("Aneh", (Tingkat('Si "A"', Decimal(0)), Tingkat("B{nilai}", Decimal("5.5"), lebih_dari=True)))
    assert predikat_dari(skala).tulis({"nilai": "D7"}) == (
        'IF(D7="","",IF(ISNUMBER(D7),IF(D7>5.5,"B{nilai}",IF(D7>=0,"Si ""A""","")),D7))'
    )


@pytest.mark.parametrize(
    ("tingkat", "cacat"),
    [
        ((("A", None),), "mempunyai kurang dari dua predikat"),
        ((("A", None), ("a", None)), "menyebut satu predikat dua kali"),
        ((("C", None), ("B", None), ("A", 80)), "mempunyai batas bawah hanya pada sebagian predikatnya"),
        ((("C", None), ("B", 80), ("A", 80)), "mempunyai batas bawah yang tidak naik"),
        (tuple((f"P{nomor}", nomor) for nomor in range(MAKS_TINGKAT + 1)), "mempunyai lebih dari 50 predikat"),
        (tuple((f"P{nomor}", nomor) for nomor in range(MAKS_TINGKAT)), ""),
        ((("C", None), ("B", 70), ("A", 80)), ""),
    ],
)
def test_what_is_wrong_with_a_scale(tingkat: tuple[tuple[str, int | None], ...], cacat: str) -> None:
    semua = tuple(Tingkat(nama, None if batas is None else Decimal(batas)) for nama, batas in tingkat)
    assert SkalaPredikat("Uji", semua).cacat == cacat


def test_rows_in_any_order_make_scales_in_order() -> None:
    baris = [("X", "Baik", Decimal(5), False, 2), ("Y", "Satu", None, False, 1), ("X", "Kurang", None, False, 1)]
    assert susun_skala(baris)["X"].daftar == ("Kurang", "Baik")
