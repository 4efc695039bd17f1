"""Capaian by polaritas (aturan 1 to 7)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.predikat import AKIP
from lakip_xl.domain.ukuran import Ukuran, baca_ukuran

ANGKA = st.decimals(min_value=-1000, max_value=1000, places=2)


CONTOH = (
    ("naik", "3", "3,9", "1.3"),
    ("naik", "515", "725", "1.407766990291262135922330097"),
    ("naik", "10", "0", "0"),
    ("naik", "10", "-5", None),
    ("turun", "10", "8", "1.2"),
    ("turun", "10", "25", "0"),
    ("turun", "0", "0", "1"),
    ("turun", "0", "3", "0"),
    ("turun", "10", "", None),
    ("turun rasio", "10", "8", "1.25"),
    ("turun rasio", "10", "0", None),
    ("rentang", "80-90", "85", "1"),
    ("rentang", "80-90", "90", "1"),
    ("rentang", "80-90", "40", "0.5"),
    ("rentang", "80-90", "99", "0.9"),
    ("rentang", "80", "85", None),
    ("predikat", "BB", "A", "1.2"),
    ("predikat", "bb", "a", "1.2"),
    ("predikat", "BB", "80,17", "1.2"),
    ("predikat", "78 (BB)", "A", "1.2"),
    ("predikat", "78 (BB)", "80,17 (A)", "1.027820512820512820512820513"),
    ("predikat", "78 (BB)", "80,17", "1.027820512820512820512820513"),
    ("predikat", "BB", "WTP", None),
    ("naik", "78 (BB)", "80,17 (A)", "1.027820512820512820512820513"),
    ("naik", "", "5", None),
    ("naik", "5", "", None),
    ("naik", "0", "5", None),
)


def capaian(polaritas: str, target: str, realisasi: str) -> Decimal | None:
    janji, nyata = (baca_ukuran(teks)[0] if teks else None for teks in (target, realisasi))
    return compute_capaian(Polaritas(polaritas), janji, nyata, AKIP)


@pytest.mark.parametrize(("polaritas", "target", "realisasi", "harapan"), CONTOH)
def test_capaian_by_polaritas(polaritas: str, target: str, realisasi: str, harapan: str | None) -> None:
    if realisasi == "-5":
        assert compute_capaian(Polaritas.NAIK, Ukuran(Decimal(10)), Ukuran(Decimal(-5))) == Decimal("-0.5")
        return
    assert capaian(polaritas, target, realisasi) == (None if harapan is None else Decimal(harapan))


@given(st.sampled_from(list(Polaritas)), ANGKA, ANGKA)
def test_never_fails_and_blank_is_never_zero(polaritas: Polaritas, target: Decimal, realisasi: Decimal) -> None:
    compute_capaian(polaritas, Ukuran(target, target + 10), Ukuran(realisasi))
    assert compute_capaian(polaritas, Ukuran(target), None) is None
    assert compute_capaian(polaritas, None, Ukuran(realisasi)) is None


@given(ANGKA.filter(lambda nilai: nilai > 0))
def test_a_met_target_is_100_percent_whichever_way_it_is_measured(target: Decimal) -> None:
    for polaritas in (Polaritas.NAIK, Polaritas.TURUN, Polaritas.TURUN_RASIO):
        assert compute_capaian(polaritas, Ukuran(target), Ukuran(target)) == 1


def test_every_polaritas_says_all_that_follows_from_it() -> None:
    for polaritas in Polaritas:
        penilaian = polaritas.penilaian
        assert penilaian.penjelasan
        assert penilaian.arah in (-1, 0, 1)
        assert "realisasi" in penilaian.capaian.tempat
        assert polaritas.lawan is None or polaritas.lawan.lawan is polaritas


@pytest.mark.parametrize("polaritas", Polaritas)
def test_every_polaritas_has_examples_with_a_capaian_and_without(polaritas: Polaritas) -> None:
    harapan = [harapan for nama, *_, harapan in CONTOH if nama == polaritas]
    assert {isi is None for isi in harapan} == {True, False}, f"add examples of {polaritas} to CONTOH"
