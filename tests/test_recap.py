"""Many offices in one workbook: what stands in it, what is read again, what a broken office is."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pytest
from conftest import PERINGATAN_NYATA, TAHUN_NYATA
from contoh import TURUN, setelan
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.pipeline.recap import recap

HitungUlang = Callable[[Path], Path]


def _kantor(berkas: Path) -> dict[str, dict[str, object]]:
    worksheet = openpyxl.load_workbook(berkas, data_only=True)["Perangkat Daerah"]
    kepala = [str(sel.value) for sel in worksheet[5]]
    isi = [
        dict(zip(kepala, baris, strict=True)) for baris in worksheet.iter_rows(min_row=6, max_row=10, values_only=True)
    ]
    return {str(nomor): baris for nomor, baris in enumerate(isi, start=1)}


@pytest.mark.lambat
def test_every_office_is_a_row_and_the_broken_one_says_why(
    kota: Path, tmp_path: Path, hitung_ulang: HitungUlang, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(kota / "kantor-1" / "2022" / "perencanaan.xlsx", kota / "kantor-1" / "2022" / "LAKIP-2022.xlsx")
    keluaran = kota / "REKAP.xlsx"
    assert jalankan(["recap", str(kota), "--out", str(keluaran), "--workers", "1"]) == 1
    assert "4 kantor, 4 dibaca, 0 tidak berubah, 1 gagal." in capsys.readouterr().out
    isi = _kantor(keluaran)
    assert [isi[nomor]["Realisasi (Rp)"] for nomor in "123"] == [1_430_000, 1_380_000, 1_470_000]
    assert [isi[nomor]["Peringkat Serapan"] for nomor in "1234"] == [2, 3, 1, None]
    assert isi["4"]["Perangkat Daerah"] == "kantor-4/2022"
    assert "bukan .xlsx" in str(isi["4"]["Status"])
    assert str(tmp_path) not in str(isi["4"]["Status"])
    assert (isi["5"]["Pagu (Rp)"], isi["5"]["Realisasi (Rp)"]) == (4_500_000, 4_280_000)
    buku = openpyxl.load_workbook(keluaran)
    tautan = buku["Perangkat Daerah"].cell(6, 17).hyperlink
    assert tautan is not None
    assert str(tautan.target).replace("\\", "/") == "kantor-1/2022/LAKIP-2022.xlsx"
    assert "Pemerintah Daerah" not in buku.sheetnames
    _sama_dengan_libreoffice(keluaran, hitung_ulang)


@pytest.mark.lambat
def test_several_governments_have_a_row_of_totals_each(kota: Path, hitung_ulang: HitungUlang) -> None:
    terapkan(
        kota / "kantor-2" / "2022",
        f"! sel perencanaan.xlsx Identitas {setelan('pemerintah_daerah')} Pemerintah Kabupaten Lain",
    )
    hasil = recap([kota], kota / "REKAP.xlsx")
    worksheet = openpyxl.load_workbook(hasil.berkas, data_only=True)["Pemerintah Daerah"]
    (kepala, *isi) = worksheet.iter_rows(min_row=5, max_row=7, values_only=True)
    assert [dict(zip(kepala, baris, strict=True)) for baris in isi] == [
        {
            "Pemerintah Daerah": nama,
            "Kantor": banyak,
            "Indikator Dilaporkan": 2 * banyak,
            "Indikator": 2 * banyak,
            "Pagu (Rp)": 1_500_000 * banyak,
            "Realisasi (Rp)": realisasi,
            "Serapan": pytest.approx(realisasi / (1_500_000 * banyak)),
            "SiLPA (Rp)": 1_500_000 * banyak - realisasi,
        }
        for nama, banyak, realisasi in (
            ("Pemerintah Kabupaten Lain", 1, 1_380_000),
            ("Pemerintah Kota Contoh", 2, 2_900_000),
        )
    ]
    _sama_dengan_libreoffice(hasil.berkas, hitung_ulang)


def _sama_dengan_libreoffice(berkas: Path, hitung_ulang: HitungUlang) -> None:
    ditulis, dihitung = (openpyxl.load_workbook(jalur, data_only=True) for jalur in (berkas, hitung_ulang(berkas)))
    buku = openpyxl.load_workbook(berkas)
    rumus = [
        (worksheet.title, sel.coordinate)
        for worksheet in buku
        for baris in worksheet.iter_rows()
        for sel in baris
        if sel.data_type == "f"
    ]
    assert len(rumus) > 60
    for lembar, alamat in rumus:
        tertulis, terhitung = (semua[lembar][alamat].value or None for semua in (ditulis, dihitung))
        assert tertulis == (pytest.approx(terhitung) if isinstance(terhitung, int | float) else terhitung), (
            lembar,
            alamat,
        )


def test_the_real_year_is_summed_as_in_its_own_report(tmp_path: Path) -> None:
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*"))
    hasil = recap([tmp_path], tmp_path / "REKAP.xlsx")
    (kantor,) = hasil.kantor
    assert sum(urusan.realisasi or 0 for urusan in kantor.urusan) == 17_716_438_180
    assert (kantor.unit_masuk, kantor.dilaporkan, kantor.indikator, kantor.peringatan) == (6, 36, 38, PERINGATAN_NYATA)
    capaian = {sasaran.kode: Decimal(sasaran.capaian) for sasaran in kantor.sasaran}
    assert round(capaian["T1.S2"], 4) == Decimal("1.6181")


def test_what_has_not_changed_is_not_read_again(kota: Path) -> None:
    keluaran = kota / "REKAP.xlsx"
    pertama = recap([kota], keluaran)
    isi = pertama.berkas.read_bytes()
    assert pertama.dibaca == 4
    assert recap([kota], keluaran).dibaca == 0
    assert pertama.berkas.read_bytes() == isi
    terapkan(kota / "kantor-2" / "2022", TURUN.format(960_000))
    assert recap([kota], keluaran).dibaca == 1
    assert _kantor(keluaran)["2"]["Realisasi (Rp)"] == 1_440_000


def test_a_damaged_memory_is_read_anew(kota: Path) -> None:
    keluaran = kota / "REKAP.xlsx"
    recap([kota], keluaran)
    ingatan = keluaran.with_suffix(".recap.jsonl")
    baris = ingatan.read_text(encoding="utf-8").splitlines()
    baris[0] = baris[0][:40]
    baris[1] = json.dumps({"folder": "kantor-2/2022", "kategori": 5})
    ingatan.write_text("\n".join(baris), encoding="utf-8")
    assert recap([kota], keluaran).dibaca == 2


def test_parquet_read_by_duckdb_sums_as_the_recap_does(kota: Path) -> None:
    recap([kota], kota / "REKAP.xlsx", parquet=kota / "parquet")
    recap([kota], kota / "REKAP.xlsx", parquet=kota / "parquet")
    urusan = duckdb.read_parquet(f"{kota}/parquet/urusan/*/*/*.parquet")
    assert urusan.aggregate("sum(pagu), sum(realisasi), count(*)").fetchall() == [(4_500_000, 4_280_000, 3)]
    semua = duckdb.read_parquet(f"{kota}/parquet/kantor/*/*/*.parquet", hive_partitioning=True)
    bagian = semua.aggregate("pemerintah_daerah, tahun, count(*)").fetchall()
    assert sorted(bagian) == [("Pemerintah Kota Contoh", 2022, 3), ("tidak terbaca", 0, 1)]


def test_parquet_replaces_its_own_partitions_alone_with_the_same_bytes(kota: Path, tmp_path: Path) -> None:
    tempat = tmp_path / "parquet"
    recap([kota], tmp_path / "R.xlsx", parquet=tempat)
    pertama = {berkas.relative_to(tempat): berkas.read_bytes() for berkas in tempat.rglob("*.parquet")}
    milik_lain = [tempat / "kantor" / "pemerintah_daerah=Kota%20Lain" / "tahun=2022" / "x.parquet"]
    milik_lain += [next(tempat.rglob("lakip-xl.parquet")).with_name("catatan.parquet"), tempat / "urusan" / "baca.txt"]
    for berkas in milik_lain:
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_bytes(b"milik orang lain")
    lama = next(tempat.rglob("lakip-xl.parquet")).with_name(f"{'0' * 32}-0.parquet")
    lama.write_bytes(b"dari versi lama")
    recap([kota], tmp_path / "R.xlsx", parquet=tempat)
    assert {nama: (tempat / nama).read_bytes() for nama in pertama} == pertama
    assert all(berkas.read_bytes() == b"milik orang lain" for berkas in milik_lain)
    assert not lama.exists()


def test_parquet_of_offices_without_figures_has_the_same_columns(kota: Path, tmp_path: Path) -> None:
    recap([kota], tmp_path / "semua.xlsx", parquet=tmp_path / "semua")
    hasil = recap([kota / "kantor-4"], tmp_path / "rusak.xlsx", parquet=tmp_path / "rusak")
    assert hasil.gagal == 1
    semua, rusak = (duckdb.read_parquet(f"{tmp_path}/{nama}/kantor/*/*/*.parquet") for nama in ("semua", "rusak"))
    assert (rusak.columns, rusak.types) == (semua.columns, semua.types)


@pytest.mark.skipif(sys.platform != "linux", reason="nama berkas yang bukan UTF-8")
def test_names_that_are_no_utf8_are_written_all_the_same(kota: Path) -> None:
    rusak = os.fsdecode(b"\xff")
    (kota / "kantor-1").rename(kota / f"k{rusak}")
    (kota / "kantor-4").rename(kota / f"m{rusak}")
    masukan = kota / f"k{rusak}" / "2022" / "masukan"
    (masukan / "bidang.xlsx").rename(masukan / f"b{rusak}.xlsx")
    hasil = recap([kota], kota / "REKAP.xlsx")
    kantor = {ikhtisar.folder: ikhtisar for ikhtisar in hasil.kantor}
    assert sorted(kantor) == [r"k\udcff/2022", "kantor-2/2022", "kantor-3/2022", r"m\udcff/2022"]
    assert kantor[r"k\udcff/2022"].unit_masuk == 2
    assert kantor[r"m\udcff/2022"].gagal
    assert recap([kota], kota / "REKAP.xlsx").dibaca == 0


def test_no_year_below_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert jalankan(["recap", str(tmp_path), "--out", str(tmp_path / "x.xlsx")]) == 2
    assert "Tidak ada folder tahun" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
