"""The workbook of a quarter: its figures, Formulir E.81, closing; a year by quarter is the year that was typed."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from kantor_triwulan import SUB, TAHUN, tulis_kantor, uang
from typer.testing import CliRunner
from ubahan import terapkan

from lakip_xl.bersama.buku_triwulan.e81_baris import JUMLAH, PREDIKAT, RATA
from lakip_xl.bersama.buku_triwulan.lembar import E81, TOTAL, UANG, UKUR
from lakip_xl.cli.app import app, jalankan
from lakip_xl.domain.e81 import predikat_kinerja, rata_kini, sampai_kini
from lakip_xl.finding import Level
from lakip_xl.laporan.pengukuran import pengukuran, uang_triwulan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.penutupan import baca_penutupan
from lakip_xl.pipeline.triwulan import TanpaTriwulan, susun_triwulan, temuan_triwulan, triwulan
from lakip_xl.sheets.perencanaan import IndikatorRencana

ASAL = {"Daftar Isi", "Jejak", "_KUNCI", "Data Indikator", "Data Anggaran"}
"""Sheets that say where a figure comes from, or that there is a sheet more."""


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
    assert baru.keys() - lama.keys() == {"Data Triwulan", "Data Pelengkap"}
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


# --- closing -------------------------------------------------------------------------------------


def test_a_closed_quarter_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    pertama = triwulan(folder, 1, tutup=True)
    assert pertama.berkas is not None
    isi = pertama.berkas.read_bytes()
    for tutup in (False, True):
        lagi = triwulan(folder, 1, tutup=tutup)
        assert (lagi.berkas, lagi.keluar) == (None, 0)
        assert "angkanya sama" in lagi.pesan
    assert pertama.berkas.read_bytes() == isi
    pertama.berkas.unlink()
    assert triwulan(folder, 1).berkas == pertama.berkas
    assert pertama.berkas.read_bytes() == isi


def test_a_figure_changed_after_closing_is_told_with_both_values_and_kept_apart(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    tertutup = triwulan(folder, 1, tutup=True).berkas
    assert tertutup is not None
    asli = tertutup.read_bytes()
    tulis_kantor(folder, sampai=2, revisi={"realisasi": 99})
    hasil = triwulan(folder, 2)
    assert (hasil.berkas, hasil.keluar) == (None, 1)
    (temuan,) = [isi for isi in hasil.temuan if isi.kode == "T15"]
    assert "ditutup dengan 20, sekarang 99" in temuan.pesan
    assert temuan.sel.lembar == "Triwulan"
    assert triwulan(folder, 1, tutup=True).berkas is None
    tulis_kantor(folder, sampai=2, revisi={"realisasi": 99, "revisi": "Satu laporan masuk terlambat"})
    hasil = triwulan(folder, 1)
    assert hasil.berkas is None
    assert "1 angka berubah dengan alasan" in hasil.pesan
    hasil = triwulan(folder, 1, tutup=True)
    assert hasil.berkas is not None
    assert hasil.berkas.name == "TW1-2023-revisi-1.xlsx"
    assert tertutup.read_bytes() == asli
    assert baca_penutupan(folder)[1].angka["indikator/IND-01"] == "99"
    assert triwulan(folder, 2).keluar == 0
    assert not [isi for isi in periksa_tahun(folder).temuan if isi.kode == "T15"]


def test_quarters_are_closed_in_order(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=2)
    with pytest.raises(TanpaTriwulan, match="Triwulan 1 belum ditutup"):
        triwulan(folder, 2, tutup=True)


def test_what_is_due_later_does_not_stop_a_quarter_and_what_is_due_does(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=2)
    assert triwulan(folder, 2).keluar == 0
    tiga = triwulan(folder, 3)
    assert (tiga.berkas, tiga.keluar) == (None, 1)
    assert {isi.kode for isi in tiga.temuan if isi.level is Level.KESALAHAN} == {"T07"}
    draf = triwulan(folder, 3, draft=True)
    assert (draf.draf, draf.keluar) == (True, 1)


@pytest.mark.parametrize(
    "baris",
    ["{", '{"triwulan":"1","ditutup":{},"keluaran":{}}', '{"triwulan":1,"ditutup":[],"keluaran":{}}', "[]", ""],
)
def test_a_trail_that_is_torn_or_says_something_else_is_passed_over(tmp_path: Path, baris: str) -> None:
    (tmp_path / "jejak.jsonl").write_text(f"{baris}\n", encoding="utf-8")
    assert baca_penutupan(tmp_path) == {}


def test_the_same_quarter_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    berkas = [triwulan(folder, 1).berkas for _ in range(2)]
    assert berkas[0] == berkas[1] is not None
    assert not (folder / "cadangan").exists()


def test_the_trail_tells_of_a_closing(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1, tutup=True)
    (catatan,) = [json.loads(baris) for baris in (folder / "jejak.jsonl").read_text(encoding="utf-8").splitlines()]
    assert catatan["triwulan"] == 1
    assert catatan["ditutup"]["anggaran/bidang-a/2.17.02.2.01.01"] == "12.000.000"
    assert jalankan(["jejak", str(folder)]) == 0


# --- the command ---------------------------------------------------------------------------------


def test_the_command_says_what_it_wrote(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    keluar = CliRunner().invoke(app, ["triwulan", str(folder), "1", "--tutup"])
    assert keluar.exit_code == 0
    assert "TW1-2023.xlsx: triwulan 1, 40 indikator" in keluar.stdout
    assert "Triwulan 1 ditutup" in keluar.stdout


def test_an_office_without_quarters_and_a_fifth_quarter_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tulis_kantor(tmp_path / "2023", triwulan=False)
    assert jalankan(["triwulan", str(folder), "1"]) == 2
    assert "belum mengukur per triwulan" in capsys.readouterr().err
    assert jalankan(["triwulan", str(folder), "5"]) == 2
    assert baca(folder).tahun == TAHUN
    assert all(baris.pola is None for baris in baca(folder).perencanaan.isi(IndikatorRencana))


def test_within_the_folder_of_a_year_the_number_alone_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tulis_kantor(tmp_path / "2023", sampai=1))
    assert jalankan(["triwulan", "1", "--dry-run"]) == 0
    assert "TW1-2023.xlsx" in capsys.readouterr().out
    assert jalankan(["triwulan", "."]) == 2
    assert "sebut triwulannya" in capsys.readouterr().err


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
