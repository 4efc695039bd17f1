"""Tidy tables of quarters hold what is measured; those of the year stay as they were."""

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, setelan
from test_dasbor_triwulan import KAS, SAMPAI_DUA
from test_triwulan import BERPOLA, BIDANG, TERISI
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.ekspor.tabel_rapi import persen, ukuran
from lakip_xl.ekspor.tulis import BentukEkspor
from lakip_xl.laporan.pengukuran import pengukuran, uang_triwulan
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.bertriwulan import TanpaTriwulan
from lakip_xl.pipeline.export import export

Kantor = Callable[[str], Path]


def _json(folder: Path, tujuan: Path, triwulan: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    export(folder, tujuan, BentukEkspor.JSON, triwulan)
    indikator, anggaran = (
        json.loads((tujuan / f"{nama}_triwulan.json").read_text(encoding="utf-8")) for nama in ("indikator", "anggaran")
    )
    return indikator, anggaran


@pytest.mark.parametrize("isi", ["", SAMPAI_DUA, TERISI], ids=["kosong", "dua triwulan", "setahun"])
def test_every_quarter_until_the_one_asked_for_is_as_measured(kantor_kecil: Kantor, tmp_path: Path, isi: str) -> None:
    folder = kantor_kecil(BERPOLA + isi)
    laporan = baca(folder)
    indikator, anggaran = _json(folder, tmp_path / "json", 3)
    assert [baris["triwulan"] for baris in indikator] == [1, 1, 2, 2, 3, 3]
    semua = [ukur for nomor in (1, 2, 3) for ukur in pengukuran(laporan, nomor)]
    for baris, ukur in zip(indikator, semua, strict=True):
        for akhiran, masa in (("", ukur.kini), ("_sampai", ukur.sampai)):
            assert _angka(baris[f"realisasi{akhiran}"]) == ukuran(masa.realisasi)
            assert _angka(baris[f"target{akhiran}"]) == ukuran(masa.target)
            assert _angka(baris[f"capaian{akhiran}"]) == persen(masa.capaian)
        assert (baris["kategori"], baris["unit"]) == (ukur.kategori, "bidang")
    uang = [satu for nomor in (1, 2, 3) for satu in uang_triwulan(laporan, nomor)]
    assert [(baris["realisasi"], baris["realisasi_sampai"]) for baris in anggaran] == [
        (satu.kini, satu.sampai) for satu in uang
    ]


def _angka(isi: object) -> object:
    return Decimal(str(isi)) if isinstance(isi, int | float) else isi


def test_every_figure_names_its_cell(kantor_kecil: Kantor, tmp_path: Path) -> None:
    indikator, anggaran = _json(kantor_kecil(BERPOLA + SAMPAI_DUA), tmp_path, 2)
    sumber = {(baris["kode"], baris["triwulan"]): baris["sumber"] for baris in (*indikator, *anggaran)}
    assert all(isi.startswith(BIDANG) for isi in sumber.values())
    assert "Triwulan" in sumber["KOP-1", 2]
    assert "Anggaran Triwulan" in sumber[SUB, 1]
    assert sumber[SUB, 1] != sumber[SUB, 2]


def test_a_sum_to_date_is_blank_while_a_quarter_is(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil(BERPOLA + f'! sel {BIDANG} "Anggaran Triwulan" @tw2/6 5')
    terapkan(folder, KAS.replace("400000", ""))
    _, anggaran = _json(folder, tmp_path, 4)
    assert [(baris["realisasi"], baris["realisasi_sampai"]) for baris in anggaran] == [
        (None, None),
        (5, None),
        (None, None),
        (None, None),
    ]
    assert [baris["rencana_kas_sampai"] for baris in anggaran] == [250_000, 500_000, None, None]


def test_what_is_measured_once_a_year_is_not_due_before(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil(BERPOLA.replace("@pola/6 akumulatif", "@pola/6 tahunan"))
    indikator, _ = _json(folder, tmp_path, 4)
    assert [baris["diukur"] for baris in indikator if baris["kode"] == "KOP-1"] == [None, None, None, 4]


def test_a_bound_of_capaian_stands_in_a_column_of_its_own(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil(BERPOLA + TERISI + f"! sel perencanaan.xlsx Identitas {setelan('capaian_maksimum')} 100")
    indikator, _ = _json(folder, tmp_path, 3)
    lebih = [baris for baris in indikator if (baris["capaian_sampai"] or 0) > 100]
    assert not lebih or {baris["capaian_sampai_terbatas"] for baris in lebih} == {100}


def test_csv_and_parquet_have_the_same_columns(kantor_kecil: Kantor, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    folder = kantor_kecil(BERPOLA + TERISI)
    for bentuk in (BentukEkspor.CSV, BentukEkspor.PARQUET):
        _, berkas = export(folder, tmp_path, bentuk, 4)
        assert [jalur.stem for jalur in berkas] == ["indikator_triwulan", "anggaran_triwulan", "pemeriksaan"]
    for nama in ("indikator_triwulan", "anggaran_triwulan"):
        teks = (tmp_path / f"{nama}.csv").read_text(encoding="utf-8-sig")
        assert next(csv.reader(io.StringIO(teks))) == parquet.read_table(tmp_path / f"{nama}.parquet").column_names


def test_the_tables_of_the_year_are_what_they_were(kantor_kecil: Kantor, tmp_path: Path) -> None:
    _, berkas = export(kantor_kecil(BERPOLA + TERISI), tmp_path)
    assert [jalur.stem for jalur in berkas] == ["anggaran", "indikator", "pelaksanaan", "data_dasar", "pemeriksaan"]


def test_a_plan_without_pola_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(TanpaTriwulan):
        export(TAHUN_NYATA, tmp_path / "csv", triwulan=2)
    assert jalankan(["export", str(TAHUN_NYATA), "--out", str(tmp_path / "csv"), "--triwulan", "2"]) == 2
    assert "belum mengukur per triwulan" in capsys.readouterr().err
    assert not (tmp_path / "csv").exists()


@pytest.mark.parametrize(
    ("isi", "pesan"), [("5", "5 di luar batas"), ("0", "0 di luar batas"), ("II", "bukan bilangan")]
)
def test_a_quarter_that_a_year_does_not_have_is_refused(
    tmp_path: Path, isi: str, pesan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert jalankan(["export", str(TAHUN_NYATA), "--out", str(tmp_path), "--triwulan", isi]) == 2
    galat = capsys.readouterr().err
    assert pesan in galat
    assert "Traceback" not in galat
