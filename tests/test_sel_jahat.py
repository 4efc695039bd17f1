"""Cells as people, other programs and pasting fill them: read in their one meaning, or named; never a wrong number."""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from jahat import BIDANG, HASIL, Temuan, Ubahan, beralamat, coba, sel, siapkan
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import MASUKAN

RUPIAH, FISIK, ALASAN = "Anggaran › @realisasi/6", "Anggaran › @realisasi_fisik/6", "Anggaran › @alasan/6"
CATATAN, UKURAN, DATA = "Anggaran › @catatan/6", "Indikator › @realisasi/6", "Data Dasar › @nilai/7"
TANGGAL, ACARA, ORANG = "Pelaksanaan › @mulai/6", "Pelaksanaan › @acara/8", "Pelaksanaan › @jumlah/6"
"""Places, named as in cases."""


def nilai(laporan: Laporan, letak: str) -> object:
    """Return what was read at a place."""
    lembar, _, sel_ini = letak.partition(" › @")
    key, _, nomor = sel_ini.partition("/")
    return next(
        getattr(baris, key)
        for buku, baris in laporan.semua(MASUKAN.menurut_nama[lembar].kelas)
        if buku.berkas == BIDANG and baris.asal.baris == int(nomor)
    )


def isi_sel(letak: str, isi: object, jenis: str = "") -> Ubahan:
    """Type a value into the cell at a place."""
    lembar, _, sel_ini = letak.partition(" › ")
    return sel(lembar, sel_ini, isi, jenis)


def pada(kode: str, letak: str) -> Temuan:
    return beralamat({(kode, f"{BIDANG} › {letak}")}) if kode else set()


ANGKA_ANGKA = (RUPIAH, FISIK, UKURAN, DATA)
KOSONG, BUKAN, DUA, TEKS, BATAS, GALAT = "", "S08", "S09", "S10", "S14", "S12"
ANGKA: list[tuple[str, object, str, object]] = [
    *((tempat, isi, KOSONG, None) for tempat in ANGKA_ANGKA for isi in (None, "-", "–", " ", "\xa0\xa0")),
    *(
        (tempat, isi, BUKAN, None)
        for tempat in ANGKA_ANGKA
        for isi in ("n/a", "nihil", "belum", "NA", "null", "None", "nan", "NaN", "Infinity", "1e5", "９５", "950 ribu")
    ),
    *((tempat, isi, BUKAN, None) for tempat in ANGKA_ANGKA for isi in (True, date(2022, 3, 7))),
    *((tempat, time(12, 30), BUKAN, None) for tempat in (RUPIAH, FISIK)),
    (FISIK, "95 %", TEKS, Decimal(95)),
    (FISIK, "95 persen", TEKS, Decimal(95)),
    (FISIK, "95,5", TEKS, Decimal("95.5")),
    (FISIK, "1.5", TEKS, Decimal("1.5")),
    (FISIK, 9500, BATAS, None),
    (RUPIAH, "1.001.570.300", TEKS, 1_001_570_300),
    (RUPIAH, "Rp 1.001.570.300,00", TEKS, 1_001_570_300),
    (RUPIAH, "Rp1.001.570.300,-", TEKS, 1_001_570_300),
    (RUPIAH, "Rp.\xa0950.000", TEKS, 950_000),
    (RUPIAH, "0,-", TEKS, 0),
    (RUPIAH, "1,234.56", BUKAN, None),
    (RUPIAH, "1.000,50", BUKAN, None),
    (RUPIAH, 1000.5, BUKAN, None),
    (RUPIAH, "−5", BATAS, None),
    (RUPIAH, -5, BATAS, None),
    (RUPIAH, 1e15, BATAS, None),
    (RUPIAH, 1e300, BATAS, None),
    (RUPIAH, "9" * 5000, BATAS, None),
    (DATA, "1,234.56", TEKS, Decimal("1234.56")),
    (DATA, "4.250", DUA, None),
    (DATA, "4,250", DUA, None),
    (DATA, "(500)", DUA, None),
    (DATA, "−5", TEKS, Decimal(-5)),
    (DATA, "100 koperasi", TEKS, Decimal(100)),
    (DATA, "100 orang dari 200", BUKAN, None),
    (DATA, 5.551115123125783e-17, KOSONG, Decimal(0)),
    (DATA, -1e16, BATAS, None),
    (UKURAN, 1e16, BATAS, None),
    (UKURAN, "80-90", KOSONG, Decimal(80)),
    (CATATAN, 12.5, KOSONG, "12,5"),
    (CATATAN, True, KOSONG, "BENAR"),
    (CATATAN, date(2022, 3, 7), KOSONG, "7 Maret 2022"),
    (DATA, 0.1 + 0.2, KOSONG, Decimal("0.3")),
    (UKURAN, "1.500", DUA, None),
    (ORANG, "1.500", TEKS, 1500),
    (ORANG, "1.5", BUKAN, None),
    (ORANG, 1.5, BUKAN, None),
    (ORANG, "30 orang", TEKS, 30),
    (RUPIAH, "#DIV/0!", GALAT, None),
    (RUPIAH, "#REF!", GALAT, None),
    (DATA, "#N/A", GALAT, None),
    (TANGGAL, "#VALUE!", GALAT, None),
    (RUPIAH, "=50+45", GALAT, None),
    (TANGGAL, "7 Maret 2022", TEKS, date(2022, 3, 7)),
    (TANGGAL, "25/03/2022", TEKS, date(2022, 3, 25)),
    (TANGGAL, "03/04/2022", DUA, None),
    (TANGGAL, "Maret sampai November", "S13", None),
    (TANGGAL, "31/02/2022", "S13", None),
    (TANGGAL, datetime(2022, 3, 7, 10, 30), KOSONG, date(2022, 3, 7)),  # noqa: DTZ001 - as a cell holds it
    (TANGGAL, True, "S13", None),
    (TANGGAL, time(8, 0), "S13", None),
    (TANGGAL, 0, "S13", None),
    (TANGGAL, date(1926, 1, 3), BATAS, None),
]


@pytest.mark.lambat
@pytest.mark.parametrize(("tempat", "isi", "kode", "terbaca"), ANGKA, ids=lambda isian: f"{isian!s:.20}")
def test_a_cell_is_read_in_its_one_meaning_or_named(
    tempat: str, isi: object, kode: str, terbaca: object, tmp_path: Path
) -> None:
    jenis = "s" if isinstance(isi, str) and not isi.startswith(("#", "=")) else ""
    hasil = coba(siapkan(tmp_path, isi_sel(tempat, isi, jenis)), draf=tempat == RUPIAH)
    assert hasil.bentuk == pada(kode, tempat)
    terbaca_ini = nilai(hasil.laporan, tempat)
    assert getattr(terbaca_ini, "nilai", terbaca_ini) == terbaca


def ketik(tempat: str, isi: str) -> str:
    """A change of one cell, written as the checks' cases are: formula ⇒ its stored value."""
    lembar, _, sel_ini = tempat.partition(" › @")
    return f"{BIDANG} › {lembar}\n| kode | {sel_ini.partition('/')[0]} |\n| 2.17.03.2.01.01 | {isi} |"


RUMUS_DAN_AKAL: dict[str, tuple[Ubahan, set[tuple[str, str]]]] = {
    "rumus berisi": (ketik(RUPIAH, "=470000+480000 ⇒ 950000"), {("S15", RUPIAH)}),
    "rumus tanpa nilai": (ketik(RUPIAH, "=470000+480000"), {("S12", RUPIAH)}),
    "tautan": (ketik(RUPIAH, "='[1]Data Induk'!B2 ⇒ 950000"), {("S21", RUPIAH)}),
    "tautan dalam rumus": (
        ketik(RUPIAH, alamat(BIDANG, "Anggaran", "=SUM(@pagu/6,[2]Rekap!B2) ⇒ 950000")),
        {("S21", RUPIAH)},
    ),
    "tautan program lain": (ketik(FISIK, "=cmd!A0 ⇒ 100"), {("S15", FISIK)}),
    "tautan google": (ketik(RUPIAH, '=IMPORTRANGE("abc","A1") ⇒ 950000'), {("S21", RUPIAH)}),
    "tautan tanpa nilai": (ketik(RUPIAH, "=[1]Rekap!B2"), {("S12", RUPIAH)}),
    "0,95 untuk 95": (isi_sel(FISIK, 0.95), {("A10", FISIK)}),
    "9500 untuk 95": (isi_sel(FISIK, 9500), {("S14", FISIK)}),
    "realisasi melampaui pagu": (isi_sel(RUPIAH, 1_000_001), {("A03", RUPIAH)}),
    "realisasi seribu kali pagu": (isi_sel(RUPIAH, 950_000_000), {("A03", RUPIAH)}),
    "realisasi dalam ribuan": (isi_sel(RUPIAH, 950), {("A08", RUPIAH)}),
    "teks panjang": (isi_sel(CATATAN, "x" * 40_000), {("S17", CATATAN)}),
    "teks panjang di kolom angka": (isi_sel(RUPIAH, "x" * 40_000), {("S08", RUPIAH)}),
    "baris hanya galat": (
        isi_sel(ACARA, "#REF!"),
        {("S12", ACARA), ("S03", "Pelaksanaan › @sub_kegiatan/8")},
    ),
    "baris hanya tanda": (isi_sel(ACARA, "-"), set()),
    "baris hanya spasi": (isi_sel(ACARA, "\xa0 "), set()),
    "kunci galat": (sel("Anggaran", "@kode/6", "#REF!"), {("S12", "Anggaran › @kode/6")}),
    "pilihan asing": (sel("Indikator", "@polaritas/6", "melonjak"), {("S11", "Indikator › @polaritas/6")}),
    "1904": (f"! sejak-1904 {BIDANG}", {("B12", TANGGAL)}),
}


@pytest.mark.lambat
@pytest.mark.parametrize("kasus", RUMUS_DAN_AKAL)
def test_formulas_slips_and_pasted_cells_are_told_at_their_place(kasus: str, tmp_path: Path) -> None:
    ubahan, diharapkan = RUMUS_DAN_AKAL[kasus]
    hasil = coba(siapkan(tmp_path, ubahan))
    assert beralamat({(kode, f"{BIDANG} › {letak}") for kode, letak in diharapkan}) <= hasil.pada
    assert {kode for kode, _ in hasil.bentuk} - {"S05"} == {kode for kode, _ in diharapkan if kode[0] in "BS"}
    assert all(len(temuan.pesan) < 250 for temuan in hasil.temuan)


def test_a_workbook_that_counts_from_1904_gives_the_same_dates(tmp_path: Path) -> None:
    hasil = coba(siapkan(tmp_path, f"! sejak-1904 {BIDANG}"))
    assert nilai(hasil.laporan, TANGGAL) == date(2022, 3, 7)
    assert "dibaca 7 Maret 2022" in hasil.pesan("B12")


TARGET: dict[str, tuple[str, Temuan]] = {
    "target nol": ("0", {("K09", "perencanaan.xlsx › Indikator › @target/6")}),
    "target kosong": ("", {("K03", "perencanaan.xlsx › Indikator › @target/6")}),
}


@pytest.mark.parametrize("kasus", TARGET)
def test_a_target_that_is_nought_or_blank_is_told(kasus: str, tmp_path: Path) -> None:
    target, diharapkan = TARGET[kasus]
    ubahan = f"perencanaan.xlsx › Indikator\n| kode | target |\n| KOP-1 | {target} |"
    hasil = coba(siapkan(tmp_path, ubahan))
    assert beralamat(diharapkan) <= hasil.pada


NARASI = [
    "=cmd|'/C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "[red]merah[/red] [a[/]b",
    "{{ 7*7 }}",
    "<b>&amp;</b>",
    "a\x1b[31mb",
    "_x001B_[31m",
    "'; DROP TABLE unit; --",
    "emoji 🙂 dan 中文",
    "baris satu\nbaris dua",
]


@pytest.mark.lambat
@pytest.mark.parametrize("teks", NARASI)
def test_a_narrative_stays_the_text_it_is(teks: str, tmp_path: Path) -> None:
    folder = siapkan(tmp_path, isi_sel(ALASAN, teks.replace("\x1b", "_x001B_"), "s"))
    hasil = coba(folder)
    assert hasil.bentuk == set()
    assert "\x1b" not in str(nilai(hasil.laporan, ALASAN))
    for isi in _sel_berisi(folder / HASIL, teks.strip()[:6]):
        assert isi.data_type == "s"


def _sel_berisi(berkas: Path, awal: str) -> Iterator[openpyxl.cell.Cell]:
    worksheet = openpyxl.load_workbook(berkas)["Data Anggaran"]
    return (sel_ini for baris in worksheet.iter_rows() for sel_ini in baris if str(sel_ini.value).startswith(awal))


def test_an_unreadable_cell_is_not_told_again_by_the_checks_behind_it(tmp_path: Path) -> None:
    folder = siapkan(tmp_path)
    terapkan(folder, ketik(RUPIAH, "12.34x"))
    assert coba(folder).pada == pada("S08", RUPIAH)
