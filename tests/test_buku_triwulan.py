"""The workbook of a quarter: its figures, Formulir E.81, closing; a year by quarter is the year that was typed."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB as SUB_KECIL
from kantor_triwulan import SUB, tulis_kantor, uang
from test_triwulan import BERPOLA, TERISI
from ubahan import terapkan

from lakip_xl.bersama.buku_triwulan.e81_baris import JUMLAH, PREDIKAT, RATA
from lakip_xl.bersama.buku_triwulan.e81_kinerja import tahun_lampau
from lakip_xl.bersama.buku_triwulan.lembar import E81, TOTAL, UANG, UKUR
from lakip_xl.domain.e81 import predikat_kinerja, rata_kini, sampai_kini
from lakip_xl.finding import Level
from lakip_xl.laporan.pengukuran import pengukuran, uang_triwulan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.triwulan import susun_triwulan, temuan_triwulan, triwulan

ASAL = {"Daftar Isi", "Jejak", "_KUNCI", "Data Indikator", "Data Anggaran", "Bahan Grafik"}
"""Sheets that say where a figure comes from, or that there is a sheet or a chart more."""
TAMBAHAN = {"Data Triwulan", "Data Pelengkap", "Dasbor Triwulan", "Cascading", "Pohon Kinerja"}


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tulis_kantor(tmp_path_factory.mktemp("tw") / "2023")


@pytest.fixture(scope="module")
def semua(kantor: Path) -> dict[int, Susunan]:
    hasil = periksa_tahun(kantor)
    return {nomor: susun_triwulan(hasil.laporan, nomor, temuan_triwulan(hasil, nomor)) for nomor in (1, 2, 3, 4)}


def _isi(berkas: Path) -> dict[str, list[tuple[object, ...]]]:
    buku = openpyxl.load_workbook(berkas, data_only=True)
    return {lembar.title: list(lembar.iter_rows(values_only=True)) for lembar in buku}


def test_four_quarters_that_were_closed_make_the_year_that_was_typed(tmp_path: Path) -> None:
    per_triwulan = tulis_kantor(tmp_path / "tw")
    for nomor in (1, 2, 3, 4):
        hasil = triwulan(per_triwulan, nomor, tutup=True)
        assert (hasil.keluar, hasil.ditutup) == (0, True)
    tw, th = consolidate(per_triwulan), consolidate(tulis_kantor(tmp_path / "th", triwulan=False))
    assert tw.berkas is not None
    assert th.berkas is not None
    baru, lama = _isi(tw.berkas), _isi(th.berkas)
    assert {nama for nama in lama if lama[nama] != baru[nama]} <= ASAL
    assert baru.keys() - lama.keys() == TAMBAHAN
    for nama in ("Data Indikator", "Data Anggaran"):
        beda = [
            (a, b) for x, y in zip(lama[nama], baru[nama], strict=True) for a, b in zip(x, y, strict=True) if a != b
        ]
        assert all(str(baru_).startswith("Data Triwulan") for _, baru_ in beda)


def test_figures_of_a_quarter_are_those_of_python(kantor: Path, semua: dict[int, Susunan]) -> None:
    laporan = baca(kantor)
    for nomor, susunan in semua.items():
        for isi in pengukuran(laporan, nomor):

            def sel(kolom: str, kode: str = isi.indikator.kode) -> object:
                return susunan.sel(Rujukan(UKUR, kode, kolom)).nilai  # noqa: B023 - asked at once

            assert sel("realisasi_sampai") == (isi.sampai.realisasi and isi.sampai.realisasi.isi)
            assert sel("capaian_sampai") == isi.sampai.capaian, (nomor, isi.indikator.kode)
            assert sel("capaian") == isi.kini.capaian
            assert sel("kategori") == isi.kategori
            assert sel("setahun") == isi.setahun, (nomor, isi.indikator.kode)
        for uang_ in uang_triwulan(laporan, nomor):
            kunci = uang_.anggaran.kunci
            assert susunan.sel(Rujukan(UANG, kunci, "sampai")).nilai == uang_.sampai
            assert susunan.sel(Rujukan(UANG, kunci, "serapan")).nilai == uang_.serapan


def _e81(susunan: Susunan, kunci: str, kolom: str) -> object:
    return susunan.sel(Rujukan(E81, kunci, kolom)).nilai


@pytest.mark.parametrize("nomor", [1, 2, 3, 4])
def test_each_column_of_the_form_follows_from_those_before_it(
    kantor: Path, semua: dict[int, Susunan], nomor: int
) -> None:
    susunan, laporan = semua[nomor], baca(kantor)
    diperiksa = 0
    for baris in susunan.tabel[E81].rows:
        indikator = baris.isi.indikator
        if indikator is not None:
            k = {str(kolom): _e81(susunan, baris.kunci, f"k{kolom}") for kolom in range(5, 15)}
            ukur = susunan.sel(Rujukan(UKUR, indikator.kode, "realisasi_sampai")).nilai
            assert k["12"] == ukur
            assert all(k[str(7 + lewat)] is None for lewat in range(nomor + 1, 5))
            lain = {"akumulatif": sampai_kini(k["6"], k["12"]), "rata-rata": rata_kini(k["6"], k["12"], 2)}
            assert k["13"] == lain.get(str(indikator.rencana.pola), k["12"])
            diperiksa += k["13"] is not None
        if baris.isi.uang and baris.kunci != JUMLAH:
            rp = {str(kolom): _e81(susunan, baris.kunci, f"rp{kolom}") for kolom in range(5, 15)}
            assert rp["13"] == (None if rp["6"] is None or rp["12"] is None else rp["6"] + rp["12"])
            assert rp["14"] == (None if not rp["5"] or rp["13"] is None else Decimal(rp["13"]) / rp["5"])
    assert diperiksa > 10
    total = sum(uang(sub, tw) for sub in SUB for tw in range(1, nomor + 1))
    assert _e81(susunan, JUMLAH, "rp12") == susunan.sel(Rujukan(UANG, TOTAL, "sampai")).nilai == total
    assert _e81(susunan, JUMLAH, "rp7") == sum(baris.pagu or 0 for baris in laporan.anggaran)
    capaian = [isi.setahun for isi in pengukuran(laporan, nomor) if isi.setahun is not None]
    rata = _e81(susunan, RATA, "k12")
    assert rata == sum(capaian) / len(capaian)
    assert _e81(susunan, PREDIKAT, "k12") == predikat_kinerja(rata)


def test_the_form_tells_what_lacks_a_year_of_the_renstra(semua: dict[int, Susunan]) -> None:
    baris = {isi.isi.indikator.kode: isi.kunci for isi in semua[2].tabel[E81].rows if isi.isi.indikator is not None}
    assert _e81(semua[2], baris["IND-01"], "k6") == (2021 - 1950 + 1) + (2022 - 1950 + 1)
    assert _e81(semua[2], baris["IND-13"], "k6") is None


@pytest.mark.parametrize(
    ("periode", "tahun"),
    [
        ("2021-2026", (2021, 2022)),
        ("Renstra 2021 s.d. 2026", (2021, 2022)),
        ("2023-2026", ()),
        ("2030-2035", None),
        ("99999999", None),
        ("Renstra", None),
        (None, None),
    ],
)
def test_the_first_year_of_the_renstra_is_read_and_never_lies_ahead(
    periode: str | None, tahun: tuple[int, ...] | None
) -> None:
    assert tahun_lampau(periode, 2023) == tahun


def test_the_quarter_is_written_with_the_columns_of_the_regulation(kantor: Path) -> None:
    hasil = triwulan(kantor, 2)
    assert hasil.berkas is not None
    lembar = openpyxl.load_workbook(hasil.berkas)["Formulir E.81"]
    kepala = [sel.value for sel in lembar[5] if sel.value]
    assert [teks.split(")")[0] + ")" for teks in kepala] == [
        *(f"({nomor})" for nomor in (1, 2, 3, 4)),
        *(f"({nomor})" for nomor in range(5, 15) for _ in "KR"),
        "(15)",
    ]
    assert lembar.page_setup.paperSize == 8
    teks = [sel.value for baris in lembar.iter_rows() for sel in baris if isinstance(sel.value, str)]
    assert {"Kepala Dinas", "Budi Santoso", "Dievaluasi: Kepala Bappeda"} <= set(teks)
    rumus = sum(str(sel.value).startswith("=") for baris in lembar.iter_rows(min_row=6) for sel in baris)
    assert rumus > 400


@pytest.mark.lambat
@pytest.mark.parametrize("nomor", [1, 2, 4])
def test_every_live_cell_of_a_quarter_says_what_python_computes(
    tmp_path: Path, hitung_ulang: Callable[[Path], Path], nomor: int
) -> None:
    hasil = triwulan(tulis_kantor(tmp_path / "2023", sampai=nomor), nomor)
    assert hasil.berkas is not None
    lama, ulang = _isi(hasil.berkas), _isi(hitung_ulang(hasil.berkas))
    assert [nama for nama in lama if not _lembar_sama(lama[nama], ulang[nama])] == []


@pytest.mark.lambat
def test_every_live_cell_of_a_year_of_four_quarters_says_what_python_computes(
    kantor: Path, hitung_ulang: Callable[[Path], Path]
) -> None:
    hasil = consolidate(kantor)
    assert hasil.berkas is not None
    lama, ulang = _isi(hasil.berkas), _isi(hitung_ulang(hasil.berkas))
    assert [nama for nama in lama if not _lembar_sama(lama[nama], ulang[nama])] == []


def _lembar_sama(lama: list[tuple[object, ...]], ulang: list[tuple[object, ...]]) -> bool:
    return all(_sama(a, b) for x, y in zip(lama, ulang, strict=False) for a, b in zip(x, y, strict=False))


def _sama(lama: object, ulang: object) -> bool:
    if isinstance(lama, int | float) and isinstance(ulang, int | float):
        return abs(lama - ulang) < 1e-6
    return (lama or None) == (ulang or None)


# --- a printed form of another office ------------------------------------------------------------

TERCETAK = {
    "2.17.02": 235_680_000,
    "2.17.02.2.01.01": 115_200_000,
    "2.17.02.2.01.02": 76_800_000,
    "2.17.02.2.01.03": 43_680_000,
    "2.17.03": 362_291_849,
    "2.17.03.2.01.01": 288_000_000,
    "2.17.03.2.01.02": 61_440_000,
    "2.17.03.2.01.03": 11_851_849,
}
"""Column 12, Rp, as such a form prints it at the end of the year; the second program is a million too high."""
TERCETAK_K = {"IND-01": 110, "IND-17": 302, "HIT-2": 130}
"""Column 12, K; the last two do not add up to their quarters: 138, and 30 + 45 + 20 + 25."""


def test_a_printed_form_is_reproduced_where_it_is_right_and_told_where_it_is_not(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023")
    kendali = "".join(
        f'! sel perencanaan.xlsx "Angka Kendali" @kode/{baris} "realisasi {kode}"\n'
        f'! sel perencanaan.xlsx "Angka Kendali" @nilai/{baris} {nilai}\n'
        f'! sel perencanaan.xlsx "Angka Kendali" @sumber/{baris} "E.81 tercetak"\n'
        for baris, (kode, nilai) in enumerate(TERCETAK.items(), start=6)
    )
    terapkan(folder, kendali)
    laporan = baca(folder)
    ketikan = {isi.kode: isi.masukan.cell("realisasi") for isi in laporan.indikator if isi.masukan is not None}
    for kode, nilai in TERCETAK_K.items():
        terapkan(folder, f"! sel {ketikan[kode].berkas} Indikator {ketikan[kode].alamat} {nilai}")
    hasil = periksa_tahun(folder)
    susunan = susun_triwulan(hasil.laporan, 4, hasil.temuan)
    beda = {kode for kode, nilai in TERCETAK.items() if _e81(susunan, kode, "rp12") != nilai}
    assert beda == {"2.17.03"}
    milik = {isi.isi.indikator.kode: isi.kunci for isi in susunan.tabel[E81].rows if isi.isi.indikator is not None}
    k12 = {kode: _e81(susunan, milik[kode], "k12") for kode in TERCETAK_K}
    assert {kode for kode, nilai in TERCETAK_K.items() if k12[kode] != nilai} == {"IND-17", "HIT-2"}
    assert {isi.kode: isi.pesan for isi in hasil.temuan if isi.level is Level.KESALAHAN} == {
        "R17": "realisasi 2.17.03 menurut E.81 tercetak Rp362.291.849, di laporan Rp361.291.849.",
        "T08": "Diketik 302, menurut triwulannya 138.",
        "K02": "Diketik 130, hitungan dari Data Dasar 120,00.",
    }


def test_a_sub_kegiatan_that_a_unit_without_quarters_carries_too_shows_what_is_written(
    kantor_kecil: Callable[[str], Path],
) -> None:
    folder = kantor_kecil(BERPOLA + TERISI)
    for key, isi in (("kode", SUB_KECIL), ("uraian", "Pengawasan"), ("unit", "sekretariat"), ("pagu", "700000")):
        terapkan(folder, f"! sel perencanaan.xlsx Program @{key}/12 {isi}")
    hasil = periksa_tahun(folder)
    susunan = susun_triwulan(hasil.laporan, 2, hasil.temuan)
    assert _e81(susunan, SUB_KECIL, "rp7") == 1_700_000
    assert (_e81(susunan, SUB_KECIL, "rp8"), _e81(susunan, SUB_KECIL, "rp12")) == (200_000, 200_000)
    assert _e81(susunan, RATA, "rp12") == susunan.sel(Rujukan(UANG, TOTAL, "serapan")).nilai == Decimal("0.2")
