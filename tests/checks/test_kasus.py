"""The language of the cases: what it says, and what it refuses."""

from datetime import date
from decimal import Decimal

import pytest
import ubahan

from lakip_xl.checking.kasus import TINDAKAN, Isi, JenisIsi, Kasus, Tindakan, alamat, baca_isi, baca_kasus, tempat
from lakip_xl.domain.alamat import huruf
from lakip_xl.sheets.masukan import Anggaran


def test_a_case_is_rows_actions_and_the_places_to_be_named() -> None:
    kasus = """
    ! salin masukan/bidang.xlsx masukan/bidang (1).xlsx
    masukan/bidang.xlsx › Anggaran
    ! tambah
    | kode | alasan |
    | 2.17.03 | |
    | 2.17.04 |  Sisa lelang |
    → masukan/bidang.xlsx › Anggaran › D6
    → masukan/bidang (1).xlsx
    """
    assert baca_kasus(kasus) == Kasus(
        berkas="masukan/bidang.xlsx",
        lembar="Anggaran",
        kepala=("kode", "alasan"),
        baris=(("2.17.03", ""), ("2.17.04", "Sisa lelang")),
        tambah=True,
        tindakan=(Tindakan("salin", ("masukan/bidang.xlsx", "masukan/bidang (1).xlsx")),),
        sel=("masukan/bidang.xlsx › Anggaran › D6", "masukan/bidang (1).xlsx"),
    )
    assert baca_kasus("") == Kasus()


def test_a_word_with_spaces_is_quoted_but_the_last() -> None:
    kasus = '! sel perencanaan.xlsx "Data Dasar" C6 usaha mikro'
    assert baca_kasus(kasus).tindakan == (Tindakan("sel", ("perencanaan.xlsx", "Data Dasar", "C6", "usaha mikro")),)


def test_the_last_word_of_an_action_may_be_blank_where_that_says_something() -> None:
    sel = baca_kasus("! sel masukan/bidang.xlsx Anggaran A6").tindakan
    assert sel == (Tindakan("sel", ("masukan/bidang.xlsx", "Anggaran", "A6", "")),)
    lembar = baca_kasus("! sembunyi masukan/bidang.xlsx Anggaran").tindakan
    assert lembar == (Tindakan("sembunyi", ("masukan/bidang.xlsx", "Anggaran", "")),)


@pytest.mark.parametrize(
    ("kasus", "sebab"),
    [
        ("! lempar masukan/bidang.xlsx", "unknown action: ! lempar masukan/bidang.xlsx"),
        ("!", "unknown action: !"),
        ("! hapus", "the action wants 1 words: ! hapus"),
        ("! sel masukan/bidang.xlsx Anggaran", "the action wants 4 words: ! sel masukan/bidang.xlsx Anggaran"),
        ("a.xlsx › Unit\n| kode | nama |\n| bidang |", "1 cells below 2 headers: | bidang |"),
        ("a.xlsx › Unit\n| kode |\n| bidang | Bidang |", "2 cells below 1 headers: | bidang | Bidang |"),
        ("! hapus a.xlsx\n→", "→ names no place"),
        ("a.xlsx › Unit\nb.xlsx › Unit\n| kode |\n| bidang |", "a second sheet: b.xlsx › Unit"),
        ("a.xlsx\n| kode |\n| bidang |", "not a line of a case: a.xlsx"),
        ("| kode |\n| bidang |", "rows and their place belong together: | kode |\n| bidang |"),
        ("a.xlsx › Unit\n| kode |", "rows and their place belong together: a.xlsx › Unit\n| kode |"),
    ],
)
def test_a_malformed_case_is_refused_with_its_line(kasus: str, sebab: str) -> None:
    with pytest.raises(ValueError) as galat:  # noqa: PT011 - the whole message is compared
        baca_kasus(kasus)
    assert str(galat.value) == sebab


@pytest.mark.parametrize(
    ("teks", "isi"),
    [
        ("", Isi(JenisIsi.KOSONG)),
        ("'4.250", Isi(JenisIsi.TEKS, "4.250")),
        ("'", Isi(JenisIsi.TEKS, "")),
        ("'=1+1", Isi(JenisIsi.TEKS, "=1+1")),
        ("`TRUE`", Isi(JenisIsi.BENAR, nilai=True)),
        ("`x*3`", Isi(JenisIsi.ULANGAN, "xxx")),
        ("2022-03-07", Isi(JenisIsi.TANGGAL, date(2022, 3, 7))),
        ("-5", Isi(JenisIsi.ANGKA, Decimal(-5))),
        ("0.95", Isi(JenisIsi.ANGKA, Decimal("0.95"))),
        ("=1+1", Isi(JenisIsi.RUMUS, "=1+1")),
        ("=1+1 ⇒ 2", Isi(JenisIsi.RUMUS, "=1+1", "2")),
        ("#DIV/0!", Isi(JenisIsi.KATA, "#DIV/0!")),
        ("12.34x", Isi(JenisIsi.KATA, "12.34x")),
        ("7 Maret 2022", Isi(JenisIsi.KATA, "7 Maret 2022")),
    ],
)
def test_a_cell_says_what_it_holds(teks: str, isi: Isi) -> None:
    assert baca_isi(teks) == isi


def test_every_action_can_be_done() -> None:
    assert set(TINDAKAN) == set(ubahan._TINDAKAN)  # noqa: SLF001 - the table of what is done


def test_a_cell_is_named_by_its_key_wherever_its_column_stands() -> None:
    kasus = baca_kasus("""
        ! sel masukan/bidang.xlsx Anggaran @realisasi/6 940000
        ! gabung masukan/bidang.xlsx Anggaran @kode/6:@uraian/7
        ! sembunyi masukan/bidang.xlsx Anggaran @kanan+1
        → masukan/bidang.xlsx › Anggaran › @realisasi/6
        → masukan/bidang.xlsx › Anggaran
    """)
    kanan = huruf(len(Anggaran.lembar.columns))
    realisasi = huruf([kolom.key for kolom in Anggaran.lembar.columns].index("realisasi"))
    assert [tindakan.kata[2] for tindakan in kasus.tindakan] == [f"{realisasi}6", "B6:C7", kanan]
    assert kasus.sel == (f"masukan/bidang.xlsx › Anggaran › {realisasi}6", "masukan/bidang.xlsx › Anggaran")
    assert alamat("masukan/bidang.xlsx", "Anggaran", "950.000 (@realisasi/6)") == f"950.000 ({realisasi}6)"
    assert tempat("masukan/bidang.xlsx › Anggaran › @realisasi/6") == kasus.sel[0]
    with pytest.raises(ValueError, match="Anggaran has no column realisas"):
        baca_kasus("→ masukan/bidang.xlsx › Anggaran › @realisas/6")
