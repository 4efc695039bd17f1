"""Second readings of a figure: told where they are likely, and not beyond."""

from decimal import Decimal
from types import SimpleNamespace as Baris
from typing import Any

import pytest

from lakip_xl.checking import dugaan
from lakip_xl.domain.ukuran import Ukuran


@pytest.mark.parametrize(
    ("besar", "kecil", "kali"),
    [
        (100, 1, 100),
        (50, 1, 100),
        (49, 1, None),
        (200, 1, 100),
        (201, 1, None),
        (499, 1, None),
        (500, 1, 1000),
        (2000, 1, 1000),
        (2001, 1, None),
        (10, 1, None),
        (10000, 1, None),
        (100, 0, None),
        (100, -1, None),
        (Decimal("0.5"), Decimal("0.005"), 100),
    ],
)
def test_a_factor_is_about_100_or_1000(besar: Decimal, kecil: Decimal, kali: int | None) -> None:
    assert dugaan.kelipatan(besar, kecil) == kali


@pytest.mark.parametrize(
    ("nilai", "acuan", "hasil"),
    [
        ("0.95", "95", "95"),
        ("1", "95", "100"),
        ("1.01", "95", None),
        ("0", "95", None),
        ("-0.5", "95", None),
        ("0.95", "9.5", None),
        ("0.95", "9.51", "95"),
        ("0.2", "0.5", None),
    ],
)
def test_a_percent_typed_as_a_fraction(nilai: str, acuan: str, hasil: str | None) -> None:
    assert dugaan.persen_dari_pecahan(Decimal(nilai), Decimal(acuan)) == (None if hasil is None else Decimal(hasil))


def test_without_a_figure_there_is_nothing_to_guess() -> None:
    assert dugaan.persen_dari_pecahan(None, Decimal(95)) is None
    assert dugaan.persen_dari_pecahan(Decimal("0.95"), None) is None


@pytest.mark.parametrize(
    ("pagu", "realisasi", "hasil"),
    [
        (1_000_000, 950, 950_000),
        (1_000_000, 9_500, 950_000),
        (1_000_000, 1_000, 1_000_000),
        (1_000_000, 1_001, None),
        (1_000_000, 95_000, None),
        (1_000_000, 0, None),
        (None, 950, None),
        (1_000_000, None, None),
    ],
)
def test_rupiah_typed_in_thousands(pagu: int | None, realisasi: int | None, hasil: int | None) -> None:
    baris: Any = Baris(pagu=pagu, realisasi=realisasi)
    assert dugaan.dugaan_realisasi(baris) == hasil


@pytest.mark.parametrize(
    ("fisik", "serapan", "hasil"),
    [("0.95", "0.9", "95"), ("0.95", None, "95"), ("95", "0.9", None), ("0.95", "0.09", None), (None, "0.9", None)],
)
def test_progress_typed_as_a_fraction(fisik: str | None, serapan: str | None, hasil: str | None) -> None:
    masukan = Baris(realisasi_fisik=None if fisik is None else Decimal(fisik))
    baris: Any = Baris(masukan=masukan, serapan=None if serapan is None else Decimal(serapan))
    assert dugaan.dugaan_fisik(baris) == (None if hasil is None else Decimal(hasil))
    tanpa: Any = Baris(masukan=None, serapan=Decimal("0.9"))
    assert dugaan.dugaan_fisik(tanpa) is None


def _indikator(target: str, realisasi: str, satuan: str | None = "orang", *, dihitung: bool = False) -> Any:
    ukuran = [Ukuran(Decimal(nilai)) for nilai in (target, realisasi)]
    masukan = Baris(target=ukuran[0], realisasi=ukuran[1], satuan=satuan)
    return Baris(rencana=Baris(target=ukuran[0]), realisasi=ukuran[1], masukan=masukan, dihitung=dihitung)


@pytest.mark.parametrize(
    ("target", "realisasi", "satuan", "hasil"),
    [
        ("95", "0.95", "persen", "95"),
        ("95", "0.95", " Persen ", "95"),
        ("95", "0.95", "%", "95"),
        ("95", "0.95", "orang", None),
        ("95", "0.95", None, None),
        ("95", "90", "persen", None),
    ],
)
def test_an_indicator_in_percent(target: str, realisasi: str, satuan: str | None, hasil: str | None) -> None:
    indikator = _indikator(target, realisasi, satuan)
    assert dugaan.dugaan_persen(indikator.masukan) == (None if hasil is None else Decimal(hasil))
    assert dugaan.diragukan(indikator) is (hasil is not None)


def test_an_indicator_without_row_target_or_realisasi() -> None:
    masukan = _indikator("95", "0.95", "persen").masukan
    assert dugaan.dugaan_persen(None) is None
    assert dugaan.dugaan_persen(Baris(**{**vars(masukan), "target": None})) is None  # type: ignore[arg-type]
    assert dugaan.dugaan_persen(Baris(**{**vars(masukan), "realisasi": None})) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("target", "realisasi", "satuan", "hasil"),
    [
        ("4", "400", "orang", "4"),
        ("4", "4000", "orang", "4"),
        ("4", "40", "orang", None),
        ("4000", "4", "orang", "4000"),
        ("400", "4", "orang", None),
        ("900", "0.9", "persen", None),
    ],
)
def test_an_indicator_off_by_a_factor(target: str, realisasi: str, satuan: str, hasil: str | None) -> None:
    indikator = _indikator(target, realisasi, satuan)
    assert dugaan.dugaan_indikator(indikator) == (None if hasil is None else Decimal(hasil))
    assert dugaan.diragukan(indikator) is (hasil is not None or satuan == "persen")


def test_a_computed_indicator_is_not_doubted() -> None:
    indikator = _indikator("4", "400", dihitung=True)
    assert dugaan.dugaan_indikator(indikator) is None
    assert dugaan.diragukan(indikator) is False
    assert dugaan.diragukan(_indikator("95", "0.95", "persen", dihitung=True)) is False


@pytest.mark.parametrize("kosong", ["target", "realisasi"])
def test_an_indicator_with_a_blank_or_without_a_figure_is_not_doubted(kosong: str) -> None:
    for isi in (None, Ukuran(predikat="BB")):
        indikator = _indikator("4", "400")
        (indikator.rencana if kosong == "target" else indikator).__dict__[kosong] = isi
        assert dugaan.dugaan_indikator(indikator) is None


def test_figures_are_written_with_two_decimals_at_most() -> None:
    assert [dugaan.tulis(Decimal(nilai)) for nilai in ("4", "0.004", "1234.567", "10.50")] == [
        "4",
        "0",
        "1.234,57",
        "10,5",
    ]
