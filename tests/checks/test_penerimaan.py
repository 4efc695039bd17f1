"""Which warnings an exception accepts, and how it is told."""

from datetime import date
from types import SimpleNamespace as Baris
from typing import Any

import pytest

from lakip_xl.checking.penerimaan import tandai_diterima
from lakip_xl.finding import Finding, Level
from lakip_xl.sheets.tempat import Tempat

TEMUAN = Finding(Tempat("masukan/bidang.xlsx", "Anggaran", "I6"), "Tanpa alasan.", "A04", Level.PERINGATAN, "Isi.")
COCOK = {
    "kode": " a04 ",
    "berkas": "Masukan/Bidang.xlsx",
    "nama_lembar": " anggaran",
    "sel": "i6 ",
    "alasan": "Sisa lelang.",
    "oleh": "Sekretaris",
    "tanggal": date(2023, 1, 20),
}


def _tandai(temuan: Finding, *pengecualian: dict[str, object]) -> Finding:
    buku: Any = Baris(perencanaan=Baris(isi=lambda _kelas: tuple(Baris(**isi) for isi in pengecualian)))
    (hasil,) = tandai_diterima(buku, [temuan])
    return hasil


def test_an_accepted_warning_says_why_who_and_when() -> None:
    hasil = _tandai(TEMUAN, COCOK)
    assert hasil.pesan == "Tanpa alasan. Diterima: Sisa lelang (Sekretaris, 20 Januari 2023)."
    assert hasil.diterima
    assert (hasil.kode, hasil.level, hasil.sel, hasil.saran) == ("A04", Level.PERINGATAN, TEMUAN.sel, "Isi.")


@pytest.mark.parametrize("kolom", ["berkas", "nama_lembar", "sel"])
def test_a_blank_place_speaks_of_every_place(kolom: str) -> None:
    assert _tandai(TEMUAN, {**COCOK, kolom: None}).diterima


@pytest.mark.parametrize(
    ("kolom", "isi"),
    [("kode", "A05"), ("berkas", "lain.xlsx"), ("nama_lembar", "Indikator"), ("sel", "I7"), ("tanggal", None)],
)
def test_an_exception_that_differs_accepts_nothing(kolom: str, isi: object) -> None:
    assert _tandai(TEMUAN, {**COCOK, kolom: isi}) is TEMUAN


def test_a_kesalahan_is_never_accepted() -> None:
    berat = Finding(TEMUAN.sel, "Tanpa alasan.", "A04", Level.KESALAHAN, "Isi.")
    assert _tandai(berat, COCOK) is berat


def test_the_first_exception_that_fits_counts() -> None:
    hasil = _tandai(TEMUAN, {**COCOK, "sel": "I9"}, COCOK, {**COCOK, "oleh": "Orang Lain"})
    assert "(Sekretaris," in hasil.pesan
