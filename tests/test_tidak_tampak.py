"""Characters that nobody sees change nothing: in codes, figures, names of sheets, choices, prose."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB
from jahat import BIDANG, berturut, buku, coba, sel, siapkan

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Anggaran, Indikator, Pelaksanaan
from lakip_xl.sheets.sheet import Row

pytestmark = pytest.mark.lambat

SEMUA = [
    *"\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f",
    *(chr(nomor) for nomor in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
]
SEBAGIAN = ["\u200b", "\ufeff", "\u00ad", "\u202c", "\u2060"]


def pertama(laporan: Laporan, kelas: type[Row]) -> Row:
    return next(baris for buku, baris in laporan.semua(kelas) if buku.berkas == BIDANG)


@pytest.mark.parametrize("huruf", SEMUA, ids=lambda huruf: f"U+{ord(huruf):04X}")
def test_a_figure_and_a_code_are_read_through_them(huruf: str, tmp_path: Path) -> None:
    ubahan = berturut(
        sel("Anggaran", "@kode/6", f"{huruf}{SUB[:4]}{huruf}{SUB[4:]}"),
        sel("Anggaran", "@realisasi/6", f"940.{huruf}000{huruf}"),
    )
    hasil = coba(siapkan(tmp_path, ubahan))
    assert {kode for kode, _ in hasil.bentuk} == {"S10"}
    baris = pertama(hasil.laporan, Anggaran)
    assert (baris.kode, baris.realisasi) == (SUB, 940_000)  # type: ignore[attr-defined]


@pytest.mark.parametrize("huruf", SEBAGIAN, ids=lambda huruf: f"U+{ord(huruf):04X}")
def test_a_choice_a_date_a_measure_and_prose_are_read_through_them(huruf: str, tmp_path: Path) -> None:
    ubahan = berturut(
        sel("Indikator", "@polaritas/6", f"na{huruf}ik"),
        sel("Indikator", "@realisasi/6", f"{huruf}4{huruf}"),
        sel("Pelaksanaan", "@mulai/6", f"7 Maret{huruf} 2022"),
        sel("Pelaksanaan", "@acara/6", f"Bim{huruf}tek baris satu\nbaris dua"),
        sel("Anggaran", "@catatan/6", huruf),
    )
    hasil = coba(siapkan(tmp_path, ubahan))
    assert {kode for kode, _ in hasil.bentuk} == {"S10"}
    assert pertama(hasil.laporan, Indikator).realisasi.nilai == Decimal(4)  # type: ignore[attr-defined]
    acara = pertama(hasil.laporan, Pelaksanaan)
    assert (acara.mulai, acara.acara) == (  # type: ignore[attr-defined]
        date(2022, 3, 7),
        "Bimtek baris satu\nbaris dua",
    )
    assert pertama(hasil.laporan, Anggaran).catatan is None  # type: ignore[attr-defined]


@pytest.mark.parametrize("nama", ["Anggaran\u200b", "\ufeffAnggaran", " Anggaran", "Ang\u00adgaran "])
def test_a_sheet_is_found_under_its_name(nama: str, tmp_path: Path) -> None:
    hasil = coba(siapkan(tmp_path, buku(lambda isi: setattr(isi["Anggaran"], "title", nama))))
    assert hasil.bentuk == set()
    assert pertama(hasil.laporan, Anggaran).kode == SUB  # type: ignore[attr-defined]


def test_two_sheets_of_one_name_to_the_eye_are_two(tmp_path: Path) -> None:
    def gandakan(isi: openpyxl.Workbook) -> None:
        isi.create_sheet("Anggaran\u200b")["A1"] = "coretan"

    hasil = coba(siapkan(tmp_path, buku(gandakan)))
    assert {kode for kode, _ in hasil.bentuk} == {"S16"}
    assert pertama(hasil.laporan, Anggaran).kode == SUB  # type: ignore[attr-defined]


def test_the_identity_of_a_file_is_read_through_them(tmp_path: Path) -> None:
    def ubah(isi: openpyxl.Workbook) -> None:
        for baris in isi["_META"].iter_rows():
            baris[1].value = f"{baris[1].value}\u200b"

    assert coba(siapkan(tmp_path, buku(ubah))).bentuk == set()
