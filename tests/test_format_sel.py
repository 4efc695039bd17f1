"""Cells whose number format shows more than their number: percents, leading noughts, words, times (aturan 25)."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, kantor, setelan
from jahat import BIDANG, coba, siapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.excel.baca.folder import baca_tahun
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import MASUKAN

pytestmark = pytest.mark.lambat


def berformat(folder: Path, lembar: str, sel: str, isi: object, kode: str) -> Path:
    """Type a value into a cell of the small office and give it a number format."""
    berkas = "perencanaan.xlsx" if lembar == "Identitas" else BIDANG
    buku = openpyxl.load_workbook(folder / berkas)
    worksheet = buku[lembar][alamat(berkas, lembar, sel)]
    worksheet.value, worksheet.number_format = isi, kode
    buku.save(folder / berkas)
    return folder


def pesan(folder: Path, kode: str) -> list[str]:
    return [temuan.pesan for temuan in periksa_tahun(folder).temuan if temuan.kode == kode]


def baris(laporan: Laporan, lembar: str, nomor: int) -> object:
    kelas = MASUKAN.menurut_nama[lembar].kelas
    return next(baris for buku, baris in laporan.semua(kelas) if buku.berkas == BIDANG and baris.asal.baris == nomor)


PERSEN = [
    (0.95, "0%", Decimal(95), "Sel tertulis 95 %, dibaca 95."),
    (0.9547, "0%", Decimal("95.47"), "Sel tertulis 95,47 %, dibaca 95,47."),
    (0.07, "0.00%", Decimal(7), "Sel tertulis 7 %, dibaca 7."),
    (1, "[Red]0.0 %;-0%", Decimal(100), "Sel tertulis 100 %, dibaca 100."),
]


@pytest.mark.parametrize(("isi", "kode", "nilai", "kata"), PERSEN)
def test_a_percent_in_a_column_of_percents_is_read_as_it_is_shown(
    isi: float, kode: str, nilai: Decimal, kata: str, tmp_path: Path
) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@realisasi_fisik/6", isi, kode)
    assert baris(baca_tahun(folder), "Anggaran", 6).realisasi_fisik == nilai  # type: ignore[attr-defined]
    assert pesan(folder, "S10") == [kata]


@pytest.mark.parametrize(
    ("satuan", "dibaca"), [("persen", True), (" % ", True), ("Persentase", True), ("orang", False)]
)
def test_a_measure_is_a_percent_where_its_row_says_so(satuan: str, dibaca: bool, tmp_path: Path) -> None:
    folder = kantor(tmp_path, f"{BIDANG} › Indikator\n| kode | satuan |\n| KOP-1 | {satuan} |")
    berformat(folder, "Indikator", "@realisasi/6", 1.05, "0.00%")
    if dibaca:
        assert baris(baca_tahun(folder), "Indikator", 6).realisasi.nilai == 105  # type: ignore[attr-defined]
        assert pesan(folder, "S10") == ["Sel tertulis 105 %, dibaca 105."]
    else:
        assert pesan(folder, "S09") == [
            "Isi sel '105 %' dapat berarti 1,05 atau 105; ubah format selnya dari persen ke angka."
        ]


@pytest.mark.parametrize(
    ("lembar", "sel", "isi"),
    [("Anggaran", "@realisasi/6", 0.95), ("Data Dasar", "@nilai/7", 0.2), ("Anggaran", "@realisasi/6", 9500)],
)
def test_a_percent_anywhere_else_is_asked_with_both_readings(lembar: str, sel: str, isi: float, tmp_path: Path) -> None:
    folder = berformat(siapkan(tmp_path), lembar, sel, isi, "0%")
    hasil = coba(folder, draf=False)
    assert ("S09", f"{BIDANG} › {lembar} › {alamat(BIDANG, lembar, sel)}") in hasil.pada
    assert " atau " in hasil.pesan("S09")


@pytest.mark.parametrize("kode", ['0"%"', "0\\%", "[$-421]0.00", "0;-0"])
def test_a_percent_sign_that_is_only_written_multiplies_nothing(kode: str, tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@realisasi_fisik/6", 95, kode)
    assert baris(baca_tahun(folder), "Anggaran", 6).realisasi_fisik == 95  # type: ignore[attr-defined]
    assert pesan(folder, "S10") == []


def test_a_percent_beyond_the_bounds_of_its_column_is_told_as_such(tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@realisasi_fisik/6", 95, "0%")
    assert pesan(folder, "S14") == ["9.500 % di luar batas: paling besar 100."]


def test_a_setting_in_percent_is_read_as_it_is_shown(tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Identitas", setelan("capaian_maksimum"), 1.2, "0%")
    assert baca_tahun(folder).identitas.capaian_maksimum == 120
    list(template(folder, carry=folder))
    assert baca_tahun(folder).identitas.capaian_maksimum == 120


def test_a_percent_is_carried_as_it_was_read(tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@realisasi_fisik/6", 0.95, "0%")
    list(template(folder, carry=folder))
    assert baris(baca_tahun(folder), "Anggaran", 6).realisasi_fisik == 95  # type: ignore[attr-defined]
    assert pesan(folder, "S10") == []
    assert baris(baca_tahun(folder), "Anggaran", 6).kode == SUB  # type: ignore[attr-defined]


TEKS = [
    (12.5, "General", "12,5"),
    (1234567, "General", "1234567"),
    (1234567, "#,##0", "1.234.567"),
    (1234.5, "[$-421]#,##0.00", "1.234,5"),
    (1.234, "General", "1,234"),
    (0.95, "0%", "95 %"),
    (1.05, "0.00%", "105 %"),
    (7, "000", "007"),
    (20, "0", "20"),
    (date(2022, 3, 7), "dd mmmm yyyy", "7 Maret 2022"),
    (date(2022, 3, 7), "mmmm yyyy", "Maret 2022"),
    (date(2022, 3, 7), "yyyy", "2022"),
    (datetime(2022, 3, 7, 10, 5), "dd/mm/yyyy hh:mm", "7 Maret 2022 pukul 10.05"),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 7, 10, 5), "dd/mm/yyyy", "7 Maret 2022"),  # noqa: DTZ001 - as a cell holds it
    (time(8, 30), "h:mm", "08.30"),
    (timedelta(hours=30, minutes=15), "[h]:mm", "30.15"),
    (True, "General", "BENAR"),
]


@pytest.mark.parametrize(("isi", "kode", "teks"), TEKS, ids=str)
def test_a_text_cell_says_what_it_shows(isi: object, kode: str, teks: str, tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@catatan/6", isi, kode)
    assert baris(baca_tahun(folder), "Anggaran", 6).catatan == teks  # type: ignore[attr-defined]
    assert [temuan for temuan in periksa_tahun(folder).temuan if temuan.kode[0] in "BS"] == []


@pytest.mark.parametrize(
    ("isi", "kode", "teks"),
    [
        (3, '0 "orang"', "3"),
        (3.5, "000", "3,5"),
        (0.5, "# ?/?", "0,5"),
        (5, "[$Rp-421]#,##0", "5"),
        (5e6, "0.0E+0", "5000000"),
    ],
)
def test_what_a_format_shows_besides_is_told(isi: float, kode: str, teks: str, tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Anggaran", "@catatan/6", isi, kode)
    assert baris(baca_tahun(folder), "Anggaran", 6).catatan == teks  # type: ignore[attr-defined]
    (kata,) = pesan(folder, "S10")
    assert kata.startswith("Sel tertulis ")
    assert f"dibaca {teks} (tanpa format " in kata


def test_a_code_keeps_its_dots(tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Pelaksanaan", "@sub_kegiatan/6", 2.17, "General")
    berformat(folder, "Pelaksanaan", "@acara/6", 2.17, "General")
    acara = baris(baca_tahun(folder), "Pelaksanaan", 6)
    assert (acara.sub_kegiatan, acara.acara) == ("2.17", "2,17")  # type: ignore[attr-defined]


def test_a_number_of_staff_that_lost_its_digits_is_an_error(tmp_path: Path) -> None:
    folder = berformat(kantor(tmp_path), "Identitas", setelan("kepala_nip"), 196801111993031006, "0")
    assert [str(temuan.sel) for temuan in periksa_tahun(folder).temuan if temuan.kode == "S30"] == [
        f"perencanaan.xlsx › Identitas › {setelan('kepala_nip')}"
    ]
    assert baca_tahun(folder).identitas.kepala_nip is None
    list(template(folder, carry=folder))
    assert len(pesan(folder, "S30")) == 1


TENGAH_MALAM = [
    (datetime(2022, 3, 6, 23, 59, 48), date(2022, 3, 7), "dibaca 7 Maret 2022."),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 6, 23, 52, 48), date(2022, 3, 7), "dibaca 7 Maret 2022."),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 6, 17), date(2022, 3, 6), "bila maksudnya 7 Maret 2022"),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 6, 23, 30), date(2022, 3, 6), ""),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 6, 17, 30), date(2022, 3, 6), ""),  # noqa: DTZ001 - as a cell holds it
    (datetime(2022, 3, 6), date(2022, 3, 6), ""),  # noqa: DTZ001 - as a cell holds it
]


@pytest.mark.parametrize(("isi", "hari", "kata"), TENGAH_MALAM, ids=str)
def test_a_date_that_fell_before_midnight_is_told(isi: datetime, hari: date, kata: str, tmp_path: Path) -> None:
    folder = berformat(siapkan(tmp_path), "Pelaksanaan", "@mulai/6", isi, "dd/mm/yyyy hh:mm")
    assert baris(baca_tahun(folder), "Pelaksanaan", 6).mulai == hari  # type: ignore[attr-defined]
    pesan_ini = pesan(folder, "S10")
    assert len(pesan_ini) == bool(kata)
    assert kata in "".join(pesan_ini)


@pytest.mark.parametrize(
    ("lembar", "sel", "kata"),
    [
        ("Pelaksanaan", "@mulai/6", "ketik 12 Maret 2022 pada kolom Mulai dan 13 Maret 2022 pada kolom Selesai."),
        ("Identitas", setelan("tanggal"), "ketik satu saja, 12 Maret 2022 atau 13 Maret 2022."),
    ],
)
def test_two_dates_in_one_cell_are_told_with_what_to_type(lembar: str, sel: str, kata: str, tmp_path: Path) -> None:
    folder = berformat(siapkan(tmp_path), lembar, sel, "12-13 Maret 2022", "@")
    assert pesan(folder, "S13") == [f"Isi sel '12-13 Maret 2022' bukan satu tanggal tetapi dua; {kata}"]
