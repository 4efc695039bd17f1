"""Categories and scales (aturan 8 and 9)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_xl.domain.kategori import SKALA_BAKU, Band, cacat_skala
from lakip_xl.domain.predikat import AKIP, predikat_dari


@pytest.mark.parametrize(
    ("persen", "kategori"),
    [
        ("150", "Sangat Berhasil"),
        ("90", "Sangat Berhasil"),
        ("89.57", "Sangat Berhasil"),
        ("89.5", "Sangat Berhasil"),
        ("89.49", "Berhasil"),
        ("75.5", "Berhasil"),
        ("75.4", "Cukup Berhasil"),
        ("67.60", "Cukup Berhasil"),
        ("60.5", "Cukup Berhasil"),
        ("50.5", "Kurang Berhasil"),
        ("50.4", "Tidak Berhasil"),
        ("0", "Tidak Berhasil"),
        ("-20", "Tidak Berhasil"),
    ],
)
def test_a_percent_is_rounded_half_up_then_placed(persen: str, kategori: str) -> None:
    assert SKALA_BAKU.kategori(Decimal(persen) / 100) == kategori


def test_no_capaian_has_no_category() -> None:
    assert SKALA_BAKU.kategori(None) is None


@given(st.decimals(min_value=-10, max_value=10, places=4), st.decimals(min_value=0, max_value=5, places=4))
def test_more_is_never_a_worse_category(rasio: Decimal, tambah: Decimal) -> None:
    rendah, tinggi = SKALA_BAKU.kategori(rasio), SKALA_BAKU.kategori(rasio + tambah)
    assert rendah is not None
    assert tinggi is not None
    assert SKALA_BAKU.peringkat(tinggi) <= SKALA_BAKU.peringkat(rendah)


@pytest.mark.parametrize(
    ("batas", "cacat"),
    [
        ((90, 76, 0), []),
        ((90, 76, 10), ["berlubang"]),
        ((90, 90, 0), ["tumpang tindih"]),
        ((76, 90, 0), ["urutan terbalik"]),
        ((), ["kosong"]),
    ],
)
def test_a_faulty_scale_is_told(batas: tuple[int, ...], cacat: list[str]) -> None:
    band = [Band(batas_bawah, f"K{urutan}") for urutan, batas_bawah in enumerate(batas)]
    ditemukan = [pesan for _, pesan in cacat_skala(band)]
    assert len(ditemukan) == len(cacat)
    assert all(kata in pesan for kata, pesan in zip(cacat, ditemukan, strict=True))


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        ("100", "AA"),
        ("90", "A"),
        ("80.17", "A"),
        ("80", "BB"),
        ("78", "BB"),
        ("60.01", "B"),
        ("50", "C"),
        ("30", "D"),
        ("0", "D"),
    ],
)
def test_predikat_begins_above_its_bound(nilai: str, predikat: str) -> None:
    assert AKIP.dari_nilai(Decimal(nilai)) == predikat
    assert predikat_dari(AKIP)(Decimal(nilai)) == predikat
