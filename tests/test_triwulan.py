"""A year that is measured by quarter: nothing of it where the plan has none, and one year from four quarters."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB
from ubahan import terapkan

from lakip_xl.domain.triwulan import AsalTarget, Pola, target_triwulan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.pipeline.baca import baca, baca_rencana
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"
BERPOLA = f"""
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! sel perencanaan.xlsx Indikator @pola/7 posisi
! sel perencanaan.xlsx Indikator @target_tw1/7 3
! sel perencanaan.xlsx "Data Dasar" @pola/7 akumulatif
! templat {BIDANG}
"""
TERISI = "".join(
    f"! sel {BIDANG} {lembar} @{key}/{baris} {isi}\n"
    for lembar, key, baris, isi in (
        *(("Triwulan", "realisasi", nomor, isi) for nomor, isi in zip((6, 7, 8, 9), (1, 0, 2, 1), strict=True)),
        *(('"Anggaran Triwulan"', f"tw{nomor}", 6, isi) for nomor, isi in enumerate((200_000, 0, 500_000, 250_000), 1)),
        *(('"Data Dasar Triwulan"', f"tw{nomor}", 6, isi) for nomor, isi in enumerate((90, 95, 98, 100), 1)),
        *(('"Data Dasar Triwulan"', f"tw{nomor}", 7, isi) for nomor, isi in enumerate((2, 6, 7, 5), 1)),
    )
)
"""Quarters that make the year of the small office: 4 koperasi, Rp950.000, 20 of 100."""


def _ukuran(*semua: int | None) -> list[Ukuran | None]:
    return [None if isi is None else Ukuran(Decimal(isi)) for isi in semua]


def test_an_office_without_quarters_sees_nothing_of_them() -> None:
    laporan = baca_rencana(TAHUN_NYATA)
    assert not laporan.triwulan.ada
    for unit in laporan.unit:
        assert not {lembar.nama for lembar in lembar_unit(laporan, unit)} & {sheet.nama for sheet in KHUSUS_TRIWULAN}
        assert all("pola" not in baris or baris["pola"] is None for baris in prefill(laporan, unit)["Indikator"])
    for berkas in TAHUN_NYATA.glob("masukan/*.xlsx"):
        assert not any("Triwulan" in nama for nama in openpyxl.load_workbook(berkas, read_only=True).sheetnames)


@pytest.mark.parametrize(
    ("pola", "tahun", "tertulis", "target", "asal"),
    [
        (Pola.AKUMULATIF, 10, (None,) * 4, (2, 3, 2, 3), AsalTarget.BAGIAN),
        (Pola.AKUMULATIF, 10, (1, None, 4, 5), (1, None, 4, 5), AsalTarget.RENCANA),
        (Pola.POSISI, 10, (3, None, None, None), (3, None, None, 10), AsalTarget.RENCANA),
        (Pola.RATA_RATA, 10, (None,) * 4, (10, 10, 10, 10), AsalTarget.TAHUN),
        (Pola.TAHUNAN, 10, (None, 10, None, None), (10,), AsalTarget.RENCANA),
        (Pola.TAHUNAN, 10, (None,) * 4, (10,), AsalTarget.TAHUN),
    ],
)
def test_a_blank_target_follows_from_the_year_where_pola_allows(
    pola: Pola, tahun: int, tertulis: tuple[int | None, ...], target: tuple[int | None, ...], asal: AsalTarget
) -> None:
    semua = target_triwulan(pola, *_ukuran(tahun), _ukuran(*tertulis))
    assert [isi.target for isi in semua] == _ukuran(*target)
    assert semua[0].asal is asal
    assert all((isi.target is None) == (isi.asal is None) for isi in semua)


def test_what_does_not_divide_by_four_still_adds_up() -> None:
    semua = target_triwulan(Pola.AKUMULATIF, Ukuran(Decimal("2.5")), [None] * 4)
    assert sum(isi.target.nilai for isi in semua if isi.target and isi.target.nilai) == Decimal("2.5")
    rentang = target_triwulan(Pola.AKUMULATIF, Ukuran(Decimal(4), Decimal(6)), [None] * 4)
    assert [isi.target for isi in rentang] == [None] * 4


@pytest.mark.parametrize(
    ("pola", "isi", "hasil"),
    [
        (Pola.AKUMULATIF, (1, 2, 3, 4), 10),
        (Pola.AKUMULATIF, (1, 2, None, 4), None),
        (Pola.AKUMULATIF, (1, 2, 3, None), None),
        (Pola.AKUMULATIF, (0, 0, 0, 0), 0),
        (Pola.RATA_RATA, (1, 2, 3, 4), Decimal("2.5")),
        (Pola.RATA_RATA, (1, 2, None, 4), None),
        (Pola.POSISI, (1, None, 3, 4), 4),
        (Pola.POSISI, (1, 2, 3, None), None),
        (Pola.POSISI, (1, 2, 3, "BB"), "BB"),
    ],
)
def test_a_year_follows_from_its_quarters_and_a_blank_is_no_zero(
    pola: Pola, isi: tuple[object, ...], hasil: object
) -> None:
    rumus = pola.rumus()
    assert rumus.hitung({nama: isi[int(nama[-1]) - 1] for nama in rumus.tempat}) == hasil


def test_the_year_is_what_its_quarters_make_and_is_typed_nowhere(kantor_kecil: Kantor) -> None:
    lama = _laporan(kantor_kecil(""))
    baru = _laporan(kantor_kecil(BERPOLA + TERISI))
    beda = {lembar for lembar in lama if lama[lembar] != baru[lembar]}
    assert beda <= BOLEH_BEDA
    assert baru.keys() - lama.keys() == {"Data Triwulan", "Dasbor Triwulan", "Cascading", "Pohon Kinerja"}


BOLEH_BEDA = {"Jejak", "Daftar Isi", "Data Indikator", "Data Anggaran", "Data Pelaksanaan", "Bahan Grafik", "_KUNCI"}
"""Sheets that say where a figure comes from (rows move up in a template drawn again), or that there is a sheet more."""


def _laporan(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    hasil = consolidate(folder)
    assert hasil.pemeriksaan.temuan == ()
    assert hasil.berkas is not None
    return _isi(hasil.berkas)


def _isi(berkas: Path) -> dict[str, list[tuple[object, ...]]]:
    buku = openpyxl.load_workbook(berkas, data_only=True)
    return {worksheet.title: list(worksheet.iter_rows(values_only=True)) for worksheet in buku}


def test_figures_of_the_year_are_equal_on_data_sheets_too(kantor_kecil: Kantor) -> None:
    diketik, bertriwulan = baca(kantor_kecil("")), baca(kantor_kecil(BERPOLA + TERISI))
    for lama, baru in zip(diketik.indikator, bertriwulan.indikator, strict=True):
        assert (lama.realisasi, lama.capaian, lama.kategori) == (baru.realisasi, baru.capaian, baru.kategori)
    assert [baris.realisasi for baris in diketik.anggaran] == [baris.realisasi for baris in bertriwulan.anggaran]


def test_a_quarter_that_nobody_reached_is_not_asked_for(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BERPOLA}! sel {BIDANG} Triwulan @realisasi/7 1")
    assert all(hasil.ditulis for hasil in template(folder, carry=folder))
    lembar = openpyxl.load_workbook(folder / BIDANG, data_only=True)["Triwulan"]
    assert [baris[0].value for baris in lembar.iter_rows(min_row=6)] == ["LENGKAPI", *["OK"] * 7]


@pytest.mark.lambat
@pytest.mark.parametrize("isi", ["", f"! sel {BIDANG} Triwulan @realisasi/7 1", TERISI])
def test_every_live_cell_of_quarters_says_what_python_computes(
    kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path], isi: str
) -> None:
    folder = kantor_kecil(BERPOLA + isi)
    assert all(hasil.ditulis for hasil in template(folder, carry=folder))
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    for berkas in (folder / BIDANG, hasil.berkas):
        tersimpan, terhitung = _isi(berkas), _isi(hitung_ulang(berkas))
        beda = [
            (lembar, sel, ulang)
            for lembar, semua in tersimpan.items()
            for baris, baris_ulang in zip(semua, terhitung[lembar], strict=False)
            for sel, ulang in zip(baris, baris_ulang, strict=False)
            if not sama(sel, ulang)
        ]
        assert beda == []


def sama(isi: object, ulang: object) -> bool:
    if isinstance(isi, int | float) and isinstance(ulang, int | float):
        return isi == pytest.approx(ulang)
    return (isi or None) == (ulang or None)


def test_typed_values_of_quarters_are_carried_and_a_typed_year_is_told(
    kantor_kecil: Kantor,
) -> None:
    folder = kantor_kecil(BERPOLA + TERISI)
    terapkan(folder, f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 5 |")
    sisa = [
        (sisa.sel.key, sisa.isi, sisa.sebab) for hasil in template(folder, carry=folder) for sisa in hasil.tertinggal
    ]
    assert sisa == [("realisasi", "5", "sel ini dihitung dari lembar triwulan")]
    laporan = baca(folder)
    assert [baris.realisasi for baris in laporan.anggaran if baris.kode == SUB] == [950_000]


JANGGAL = (
    ("Triwulan", "realisasi/6", "12.34x", "S08"),
    ("Triwulan", "realisasi/6", "'1.500", "S09"),
    ("Triwulan", "realisasi/6", "4-6", "K21"),
    ("Triwulan", "realisasi/6", "belum", "S08"),
    ("Triwulan", "realisasi/6", "#DIV/0!", "S12"),
    ("Triwulan", "realisasi/6", "=1+1", "S12"),
    ("Data Dasar Triwulan", "tw2/6", "banyak", "S08"),
    ("Anggaran Triwulan", "tw1/6", "'Rp 200.000,-", "S10"),
    ("Anggaran Triwulan", "tw1/6", "-5", "S14"),
    ("Anggaran Triwulan", "tw1/6", "0.5", "S08"),
    ("Anggaran Triwulan", "tw1/6", "900000", "A03"),
)


@pytest.mark.parametrize(("lembar", "sel", "isi", "kode"), JANGGAL)
def test_what_is_typed_wrong_is_told_and_never_counted(
    kantor_kecil: Kantor, lembar: str, sel: str, isi: str, kode: str
) -> None:
    folder = kantor_kecil(BERPOLA + TERISI)
    terapkan(folder, f'! sel {BIDANG} "{lembar}" @{sel} {isi}')
    temuan = list(_temuan(folder))
    assert kode in {kode for kode, _ in temuan}, temuan


def _temuan(folder: Path) -> Iterator[tuple[str, str]]:
    for temuan in consolidate(folder, draft=True).pemeriksaan.temuan:
        yield temuan.kode, temuan.pesan
