"""What finance writes into the report stays: notes on rows of any table, comments at cells, the sign-off."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import awal_catatan
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.bersama.reviu import LEMBAR, LEMBAR_DAFTAR, LEMBAR_LAMA
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.consolidate import consolidate

LAKIP = "LAKIP-2022.xlsx"


class Pilihan(NamedTuple):
    """What the sheet Reviu offers of a table: its name, its code, its sheet, the keys of its rows."""

    sebutan: str
    kode: str
    lembar: str
    kepala: int
    baris: Sequence[str]


def pilihan(buku: Workbook) -> list[Pilihan]:
    daftar = list(buku[LEMBAR_DAFTAR].iter_rows(values_only=True))
    hasil = []
    for _, _, sebutan, awal, akhir, uraian in daftar:
        if sebutan:
            kode, _, lembar, kepala, *_ = str(uraian).split("\n")
            kunci = [str(baris[0]) for baris in daftar[int(awal) - 1 : int(akhir)]]  # type: ignore[arg-type]
            hasil.append(Pilihan(str(sebutan), kode, lembar, int(kepala), kunci))
    return hasil


def catat(buku: Workbook, semua: Sequence[tuple[str, str]], kata: str = "Cek") -> None:
    """Type notes on the sheet Reviu as a reviewer does: a table and a row from the lists, a status and a text."""
    worksheet = buku[LEMBAR]
    for nomor, (tabel, baris) in enumerate(semua, start=awal_catatan(buku)):
        isi = (tabel, baris, None, "Ditanyakan", f"={kata} {baris}", "Keuangan", date(2023, 1, 9))
        for kolom, nilai in enumerate(isi, start=1):
            sel = worksheet.cell(nomor, kolom)
            sel.value = nilai
            if isinstance(nilai, str):
                sel.data_type = "s"


def catatan(buku: Workbook, lembar: str = LEMBAR) -> list[tuple[str, str, str]]:
    """Return what stands on a sheet of the reviewers: table, row, text."""
    if lembar not in buku.sheetnames:
        return []
    baris = buku[lembar].iter_rows(min_row=awal_catatan(buku, lembar), values_only=True)
    return [(str(isi[0] or ""), str(isi[1] or ""), str(isi[4])) for isi in baris if len(isi) > 4 and isi[4]]


def komentari(buku: Workbook, pilihan: Sequence[Pilihan]) -> list[tuple[str, str, str]]:
    """Write a comment at a cell of the last row of tables; return the table's code, the row and the text of each."""
    hasil = []
    for nomor, tabel in enumerate(pilihan):
        urutan = len(tabel.baris) - 1
        sel = buku[tabel.lembar].cell(tabel.kepala + 2 + urutan, 2)
        teks = f"=Komentar {nomor}\nbaris kedua"
        sel.comment = Comment(teks, f"Pemeriksa {nomor % 3}")
        hasil.append((tabel.kode, tabel.baris[urutan], teks))
    return hasil


def komentar(buku: Workbook) -> Iterator[tuple[str, str, str]]:
    """Yield the comments at rows of tables, as `komentari` returns them."""
    for tabel in pilihan(buku):
        for urutan, kunci in enumerate(tabel.baris):
            for sel in buku[tabel.lembar][tabel.kepala + 2 + urutan]:
                if sel.comment is not None and sel.comment.text.startswith("=Komentar"):
                    yield tabel.kode, kunci, sel.comment.text


def _tukar(worksheet: Worksheet, satu: int, lain: int) -> None:
    """Let two rows change places, as a unit that sorts its list."""
    for kiri, kanan in zip(worksheet[satu], worksheet[lain], strict=True):
        kiri.value, kanan.value = kanan.value, kiri.value


def _baris(worksheet: Worksheet, key: str, isi: str) -> int:
    kolom = next(sel.column for sel in worksheet[BARIS_KUNCI + 1] if sel.value == key)
    return next(
        baris for baris in range(BARIS_DATA + 1, worksheet.max_row + 1) if worksheet.cell(baris, kolom).value == isi
    )


def ubah_tahun(folder: Path) -> None:
    """Rename a unit, move rows of a plan and of an input workbook, and take five rows away."""
    rencana = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    unit = rencana["Unit"]
    nama = next(sel.column for sel in unit[BARIS_KUNCI + 1] if sel.value == "nama")
    unit.cell(_baris(unit, "kode", "koperasi"), nama).value = "Bidang Koperasi dan Kelembagaan"
    _tukar(rencana["Riwayat"], BARIS_DATA + 1, BARIS_DATA + 2)
    predikat = rencana["Predikat"]
    for _ in range(5):
        predikat.delete_rows(_baris(predikat, "skala", "AKIP"))
    rencana.save(folder / "perencanaan.xlsx")
    masukan = openpyxl.load_workbook(folder / "masukan" / "koperasi.xlsx")
    _tukar(masukan["Pelaksanaan"], BARIS_DATA + 1, BARIS_DATA + 3)
    masukan.save(folder / "masukan" / "koperasi.xlsx")


@pytest.fixture(scope="module")
def tahun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real year with its report."""
    folder = tmp_path_factory.mktemp("reviu") / "2022"
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP*", "cadangan", "jejak*"))
    assert consolidate(folder, draft=True).berkas == folder / LAKIP
    return folder


def _isi(tahun: Path, folder: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]]]:
    """Write 40 notes and 20 comments into a copy of the year's report, five of the notes on rows that will go."""
    shutil.copytree(tahun, folder)
    buku = openpyxl.load_workbook(folder / LAKIP)
    semua = pilihan(buku)
    predikat = next(t for t in semua if t.kode == "data_predikat")
    hilang = [(predikat.sebutan, kunci) for kunci in predikat.baris[:5]]
    berbaris = [tabel for tabel in semua if tabel.baris and tabel.kode not in {"data_predikat", "pemeriksaan"}]
    dicatat = [(tabel.sebutan, tabel.baris[len(tabel.baris) // 2]) for tabel in berbaris[:: len(berbaris) // 35][:35]]
    catat(buku, [*dicatat, *hilang])
    pilih = [tabel for tabel in berbaris if not tabel.kode.startswith(("reviu", "ringkasan_kategori"))]
    dikomentari = komentari(buku, pilih[3 :: len(pilih) // 20][:20])
    assert (len({tabel for tabel, _ in dicatat}), len(dikomentari)) == (35, 20)
    buku.save(folder / LAKIP)
    return [*dicatat, *hilang], dikomentari


def _periksa(folder: Path, dicatat: Sequence[tuple[str, str]], dikomentari: Sequence[tuple[str, str, str]]) -> None:
    """The notes and comments stand in their places, and run after run."""
    buku = openpyxl.load_workbook(folder / LAKIP)
    lama, ada = catatan(buku, LEMBAR_LAMA), catatan(buku)
    assert sorted(isi for *_, isi in (*lama, *ada)) == sorted(f"=Cek {baris}" for _, baris in dicatat)
    assert sorted((tabel, baris) for tabel, baris, _ in lama) == sorted(dicatat[35:])
    menurut_nama = {tabel.sebutan: tabel.baris for tabel in pilihan(buku)}
    assert all(baris in menurut_nama[tabel] and isi == f"=Cek {baris}" for tabel, baris, isi in ada)
    assert sorted(komentar(buku)) == sorted(dikomentari)
    terdaftar = [isi[4] for isi in buku[LEMBAR].iter_rows(values_only=True) if str(isi[4]).startswith("=Komentar")]
    assert sorted(terdaftar, key=str) == sorted(teks for *_, teks in dikomentari)


def test_forty_notes_and_twenty_comments_survive_a_renamed_unit_and_moved_rows(tahun: Path, tmp_path: Path) -> None:
    """The five whose row is gone are in Reviu Lama, and come back with it."""
    folder = tmp_path / "2022"
    dicatat, dikomentari = _isi(tahun, folder)
    rencana = (folder / "perencanaan.xlsx").read_bytes()
    ubah_tahun(folder)
    for _ in range(2):
        assert consolidate(folder, draft=True).catatan == 60
        _periksa(folder, dicatat, dikomentari)
    (folder / "perencanaan.xlsx").write_bytes(rencana)
    assert consolidate(folder, draft=True).catatan == 60
    assert LEMBAR_LAMA not in openpyxl.load_workbook(folder / LAKIP).sheetnames


@pytest.mark.lambat
def test_notes_and_comments_survive_libreoffice(
    tahun: Path, tmp_path: Path, hitung_ulang: Callable[[Path], Path]
) -> None:
    folder = tmp_path / "2022"
    dicatat, dikomentari = _isi(tahun, folder)
    shutil.move(hitung_ulang(folder / LAKIP), folder / LAKIP)
    isi = openpyxl.load_workbook(folder / LAKIP, data_only=True)[LEMBAR].iter_rows(values_only=True)
    dihitung = {baris[0]: baris[2] for baris in isi}
    assert [dihitung[hal] for hal in ("Baris yang direviu", "Sesuai", "Pertanyaan terbuka")] == [40, 0, 40]
    ubah_tahun(folder)
    assert consolidate(folder, draft=True).catatan == 60
    _periksa(folder, dicatat, dikomentari)


def test_the_sign_off_stays_and_what_is_open_is_counted(tahun: Path, tmp_path: Path) -> None:
    """The three steps, and one that the reviewer adds."""
    folder = tmp_path / "2022"
    shutil.copytree(tahun, folder)
    buku = openpyxl.load_workbook(folder / LAKIP)
    worksheet = buku[LEMBAR]
    assert [worksheet.cell(nomor, 1).value for nomor in (5, 6, 7, 8)] == ["Tahap", "Disusun", "Diperiksa", "Disetujui"]
    tanda = [("Disusun", "Ani", date(2023, 1, 9)), ("Diperiksa", "=Budi", "menyusul"), ("Diketahui", "Citra", None)]
    for nomor, isi in zip((6, 7, 9), tanda, strict=True):
        for kolom, nilai in enumerate(isi, start=1):
            worksheet.cell(nomor, kolom).value = nilai
            worksheet.cell(nomor, kolom).data_type = "d" if isinstance(nilai, date) else "s" if nilai else "n"
    buku["Tabel 3.3"]["J6"].value, buku["Tabel 3.3"]["J7"].value = "Sesuai", "Ditanyakan"
    buku.save(folder / LAKIP)
    for _ in range(2):
        consolidate(folder, draft=True)
        worksheet = openpyxl.load_workbook(folder / LAKIP, data_only=True)[LEMBAR]
        ada = [tuple(sel.value for sel in baris[:3]) for baris in worksheet["A6:C9"]]
        assert [(tahap, nama) for tahap, nama, _ in ada] == [
            ("Disusun", "Ani"),
            ("Diperiksa", "=Budi"),
            ("Disetujui", None),
            ("Diketahui", "Citra"),
        ]
        assert [str(tanggal)[:10] for *_, tanggal in ada] == ["2023-01-09", "menyusul", "None", "None"]
        dihitung = {baris[0].value: baris[2].value for baris in worksheet.iter_rows(max_row=20)}
        assert [dihitung[hal] for hal in ("Baris yang direviu", "Sesuai", "Pertanyaan terbuka")] == [2, 1, 1]


def test_tables_of_money_filter_and_fold(tahun: Path) -> None:
    """The grand total stays out of the filter; a sub kegiatan folds under its kegiatan, that under its program."""
    buku = openpyxl.load_workbook(tahun / LAKIP)
    tabel = buku["Tabel 3.3"]
    assert str(tabel.auto_filter.ref).startswith("A5:")
    assert (
        tabel.cell(int(str(tabel.auto_filter.ref).rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) + 1, 1).value
        == "JUMLAH"
    )
    lapis = {sel.value: tabel.row_dimensions[sel.row].outlineLevel for sel in tabel["A"][5:] if sel.value}
    assert [lapis[kode] for kode in ("2.17.01", "2.17.01.2.02", "2.17.01.2.02.01", "JUMLAH")] == [0, 1, 2, 0]
    assert tabel.sheet_properties.outlinePr.summaryBelow is False
    for nama in ("Pemeriksaan", "C Keuangan", "B.8 Program Pendukung", "BAB II Perjanjian Kinerja", "Rekonsiliasi"):
        assert buku[nama].auto_filter.ref is not None, nama
    assert max(buku["B.8 Program Pendukung"].row_dimensions[nomor].outlineLevel for nomor in range(6, 90)) == 3
    assert not any(dimensi.hidden for dimensi in tabel.row_dimensions.values())
