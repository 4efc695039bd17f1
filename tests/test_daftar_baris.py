"""What a reviewer typed, and where a place of an earlier workbook is in a new one."""

import pytest

from lakip_xl.laporan.daftar_baris import DaftarBaris, Letak, TabelDaftar, baca_tabel, pengenal, pengenal_semua

KOLOM = (("kode", "Kode"), ("pagu", "Pagu (Rp)"))


def _tabel(kode: str, *baris: str, keluarga: str = "", pengenal: tuple[str, ...] = ("kode",)) -> TabelDaftar:
    return TabelDaftar(kode, keluarga or kode, f"Lembar {kode}", f"Lembar {kode}", 4, pengenal, (), KOLOM, baris)


def test_a_place_is_typed_loosely() -> None:
    daftar = DaftarBaris([_tabel("3.3", "2.17.03", "JUMLAH"), _tabel("B.7", "2.17.03")])
    for tabel, baris, kolom in (("3.3", "2.17.03", ""), (" lembar  3.3", "2.17.03 ", "pagu (rp)")):
        letak = daftar.baca(tabel, baris, kolom)
        assert letak is not None
        assert (letak.tabel, letak.baris, letak.kolom) == ("3.3", "2.17.03", "pagu" if kolom else "")
    assert daftar.baca("3.3", "jumlah") == Letak("3.3", "JUMLAH", "", "3.3")
    assert daftar.baca("3.3", "2.17.04") is None
    assert daftar.baca("Lain", "2.17.03") is None


def test_a_row_is_found_where_the_unit_of_its_table_was_renamed() -> None:
    """A table is known by its family; two of them that have the row are one too many."""
    lama = Letak("kartu_koperasi_2.17", "Serapan", "pagu", "kartu_2.17")
    baru = [_tabel("kartu_bidang_2.17", "Pagu", "Serapan", keluarga="kartu_2.17")]
    assert DaftarBaris(baru).cari(lama) == Letak("kartu_bidang_2.17", "Serapan", "pagu", "kartu_2.17")
    assert DaftarBaris([*baru, _tabel("kartu_lain_2.17", "Serapan", keluarga="kartu_2.17")]).cari(lama) is None
    assert DaftarBaris(baru).cari(lama._replace(baris="Sisa")) is None
    assert DaftarBaris([]).cari(lama._replace(baris="")) is None


def test_a_row_is_found_where_the_unit_in_its_key_was_renamed() -> None:
    ada = _tabel("data", "2.17 · bidang", "2.18 · bidang", "2.18 · balai", pengenal=("kode", "unit"))
    daftar = DaftarBaris([ada])
    assert daftar.cari(Letak("data", "2.17 · koperasi", "", "data")) == Letak("data", "2.17 · bidang", "", "data")
    assert daftar.cari(Letak("data", "2.18 · koperasi", "", "data")) is None, "two units have it"
    assert daftar.cari(Letak("data", "2.17", "", "data")) is None


@pytest.mark.parametrize(
    ("utama", "kembar", "kunci"),
    [
        ([["a"], ["b"]], [["1"], ["2"]], ["a", "b"]),
        ([["a"], ["a"], ["b"]], [["1"], ["2"], ["3"]], ["a · 1", "a · 2", "b"]),
        ([["a"], ["a"]], [["1"], ["1"]], ["a · 1", "a · 1 (2)"]),
        ([[None], [""], [2019.0]], [[], [], []], ["", "", "2019"]),
    ],
)
def test_keys_tell_rows_apart(utama: list[list[object]], kembar: list[list[object]], kunci: list[str]) -> None:
    assert pengenal_semua(utama, lambda: kembar) == kunci


def test_a_long_key_is_cut() -> None:
    assert len(pengenal(["kata " * 100])) <= 200


@pytest.mark.parametrize("kode", ["deret A\nB", "iku_\r\n=1+1_pokok", "a\\nb", "a\\\\"])
def test_a_code_with_ends_of_lines_is_read_as_it_was_written(kode: str) -> None:
    tabel = TabelDaftar(kode, kode, "IKU", "IKU", 4, ("kode",), (), (("kode", "Kode"),), ("1",))
    assert baca_tabel(tabel.sebutan, tabel.tertulis, tabel.baris) == tabel


def test_a_table_is_read_as_it_was_written() -> None:
    tabel = _tabel("3.3", "2.17", "2.18")
    assert baca_tabel(tabel.sebutan, tabel.tertulis, tabel.baris) == tabel
    with pytest.raises(ValueError, match="unpack"):
        baca_tabel("3.3", "3.3", ())
