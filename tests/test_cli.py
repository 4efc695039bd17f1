"""The command as a planner types it: words, exit codes, speed of start-up."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from conftest import AKAR, PERINGATAN_NYATA, TAHUN_NYATA

from lakip_xl.checking.kasus import tempat
from lakip_xl.sheets.masukan import MASUKAN

Kantor = Callable[[str], Path]
SALAH_KETIK = "masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | 12.34x |"
SEL_SALAH = tempat("masukan/bidang.xlsx › Anggaran › @realisasi/6")


def jalankan(*argumen: object, **opsi: object) -> subprocess.CompletedProcess[str]:
    lingkungan = {**os.environ, "PYTHONIOENCODING": "utf-8", **{nama: str(nilai) for nama, nilai in opsi.items()}}
    return subprocess.run(
        [sys.executable, "-m", "lakip_xl", *map(str, argumen)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=lingkungan,
    )


def test_the_main_job_ends_by_saying_what_it_wrote(tmp_path: Path) -> None:
    tahun = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022"))
    hasil = jalankan("consolidate", tahun)
    assert hasil.returncode == 0, hasil.stderr
    akhir = hasil.stdout.strip().splitlines()[-1]
    assert akhir.endswith(
        "LAKIP-2022.xlsx: 6 unit, 38 indikator, 52 baris anggaran, "
        f"{PERINGATAN_NYATA} temuan (0 kesalahan, {PERINGATAN_NYATA} peringatan)."
    )
    assert (tahun / "LAKIP-2022.xlsx").stat().st_size > 20_000


def test_a_slip_of_typing_is_named_with_its_cell(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(SALAH_KETIK)
    for perintah in ("check", "consolidate"):
        hasil = jalankan(perintah, folder)
        assert hasil.returncode == 1
        berkas, _, sel = SEL_SALAH.partition(" › ")
        assert f"BIDANG - Bidang Contoh ({berkas}): 1 kesalahan, 0 peringatan" in hasil.stdout
        assert f"    {sel}: Isi sel '12.34x' bukan angka." in hasil.stdout
        assert "Ketik rupiah penuh" in hasil.stdout
    assert not (folder / "LAKIP-2022.xlsx").exists()


def test_every_exception_of_this_package_is_one_that_people_can_mend() -> None:
    for berkas in (AKAR / "lakip_xl").rglob("*.py"):
        if berkas.name != "galat.py":
            assert re.findall(r"class .*(?:Exception|Error)\):", berkas.read_text(encoding="utf-8")) == [], berkas


def test_one_file_is_checked_against_the_plan_of_its_year(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(SALAH_KETIK)
    assert jalankan("check", folder / "masukan" / "bidang.xlsx").returncode == 1
    assert jalankan("check", folder / "masukan" / "sekretariat.xlsx").returncode == 0
    assert jalankan("check", folder / "perencanaan.xlsx").returncode == 0
    ditemukan = json.loads(jalankan("check", folder / "masukan" / "bidang.xlsx", "--json").stdout)["temuan"]
    assert [(temuan["kode"], temuan["sel"]) for temuan in ditemukan] == [("S08", SEL_SALAH.rpartition(" › ")[2])]


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (["consolidate", "tidak-ada"], "Folder tidak-ada tidak ada."),
        (["check", "tidak-ada.xlsx"], "tidak-ada.xlsx tidak ada."),
        (["consolidate"], "Isian FOLDER belum ditulis, dan folder ini bukan folder tahun"),
        (["consolidat", "x"], "Perintah 'consolidat' tidak ada; maksud Anda consolidate?"),
        (["check", "x", "--apa"], "Opsi --apa tidak ada; maksud Anda --hanya?"),
        (["export", "x"], "Opsi --out belum ditulis."),
    ],
)
def test_wrong_use_is_told_in_indonesian(argumen: list[str], kata: str) -> None:
    hasil = jalankan(*argumen)
    assert hasil.returncode == 2
    assert kata in hasil.stderr
    assert "Traceback" not in hasil.stderr


def test_an_unreadable_file_ends_with_2(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! isi masukan/bidang.xlsx terpotong")
    assert jalankan("consolidate", folder).returncode == 2
    (folder / "perencanaan.xlsx").write_bytes(b"PK\x03\x04 bukan apa-apa")
    hasil = jalankan("consolidate", folder)
    assert hasil.returncode == 2
    assert "perencanaan.xlsx: berkas rusak atau terpotong" in hasil.stderr


@pytest.mark.parametrize("argumen", [["--help"], ["--version"], ["consolidate", "--help"]])
def test_help_and_version_load_nothing_heavy(argumen: list[str]) -> None:
    kode = (
        "import sys; from lakip_xl.cli.app import jalankan; jalankan(sys.argv[1:]);"
        "berat = {'pandas', 'openpyxl', 'xlsxwriter', 'numpy', 'python_calamine', 'rich'} & set(sys.modules); "
        "sys.exit(f'memuat {berat}' if berat else 0)"
    )
    hasil = subprocess.run([sys.executable, "-c", kode, *argumen], capture_output=True, check=False, encoding="utf-8")
    assert hasil.returncode == 0, hasil.stderr


def test_consolidate_does_without_pandas_and_openpyxl(kantor_kecil: Kantor) -> None:
    kode = (
        "import sys; from lakip_xl.cli.app import jalankan; hasil = jalankan(sys.argv[1:]);"
        "berat = {'pandas', 'openpyxl', 'numpy', 'lakip_xl.naskah', 'lakip_xl.word'} & set(sys.modules);"
        "sys.exit(f'memuat {berat}' if berat else hasil)"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode, "consolidate", str(kantor_kecil(""))],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert hasil.returncode == 0, hasil.stderr


def test_help_is_indonesian() -> None:
    teks = jalankan("--help").stdout + jalankan("check", "--help").stdout
    assert "Pemakaian:" in teks
    assert not [kata for kata in ("Usage", "Options", "Show this", "Commands", "Arguments", "required") if kata in teks]


def test_a_console_that_cannot_show_a_sign_still_works(kantor_kecil: Kantor) -> None:
    hasil = jalankan("check", kantor_kecil(SALAH_KETIK), PYTHONIOENCODING="ascii")
    assert hasil.returncode == 1
    assert "Traceback" not in hasil.stderr


def test_control_characters_of_a_cell_never_reach_the_terminal(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | [red]{{7*7}}[/]_x001B_[31m |"
    )
    hasil = jalankan("check", folder)
    assert hasil.returncode == 1
    assert "[red]{{7*7}}[/]" in hasil.stdout
    assert "\x1b" not in hasil.stdout


def test_export_writes_tidy_tables(tmp_path: Path) -> None:
    hasil = jalankan("export", TAHUN_NYATA, "--out", tmp_path)
    assert hasil.returncode == 0, hasil.stderr
    anggaran = pd.read_csv(tmp_path / "anggaran.csv")
    assert list(anggaran.columns) == [
        *("tahun", "unit", "kode", "jenjang", "program", "kegiatan", "uraian", "pagu", "realisasi"),
        *("sisa", "persen", "kategori", "realisasi_fisik", "alasan"),
    ]
    assert anggaran["jenjang"].value_counts().to_dict() == {"program": 10, "kegiatan": 21, "sub_kegiatan": 52}
    for jenjang in ("program", "kegiatan", "sub_kegiatan"):
        jumlah = anggaran[anggaran["jenjang"] == jenjang][["pagu", "realisasi", "sisa"]].sum()
        assert list(jumlah) == [18_836_401_182, 17_716_438_180, 1_119_963_002]
    rapat = anggaran[anggaran["kode"] == "2.17.01.2.06.09"].iloc[0]
    assert (rapat["persen"], rapat["kategori"]) == (67.60, "Cukup Berhasil")
    indikator = pd.read_csv(tmp_path / "indikator.csv").set_index("kode")
    assert len(indikator) == 38
    assert indikator.loc["IKU-1", "capaian"] == 129.37
    assert pd.isna(indikator.loc["UM-01", "realisasi"])
    assert pd.isna(indikator.loc["UM-01", "kategori"])
    assert len(pd.read_csv(tmp_path / "pelaksanaan.csv")) == 75
    assert len(pd.read_csv(tmp_path / "pemeriksaan.csv")) == PERINGATAN_NYATA
    dasar = pd.read_csv(tmp_path / "data_dasar.csv")
    assert dasar[(dasar["kode"] == "PK-TERDAFTAR") & (dasar["tahun"] == 2016)]["nilai"].item() == 5791


@pytest.mark.lambat
def test_export_writes_the_same_tables_in_every_form(tmp_path: Path) -> None:
    for bentuk in ("csv", "json", "parquet"):
        assert jalankan("export", TAHUN_NYATA, "--out", tmp_path, "--format", bentuk).returncode == 0
    for nama in ("anggaran", "indikator", "pelaksanaan", "data_dasar", "pemeriksaan"):
        csv = pd.read_csv(tmp_path / f"{nama}.csv", dtype=str, keep_default_na=False)
        isi = json.loads((tmp_path / f"{nama}.json").read_text(encoding="utf-8"))
        parquet = duckdb.read_parquet(str(tmp_path / f"{nama}.parquet"))
        assert parquet.columns == list(csv.columns) == list(isi[0])
        for kolom, jenis in zip(parquet.columns, parquet.types, strict=True):
            angka = jenis in ("BIGINT", "DOUBLE")
            tertulis = [_baca(sel, angka=angka) for sel in csv[kolom]]
            dari_json = [baris[kolom] if angka else _baca(baris[kolom], angka=False) for baris in isi]
            dari_parquet = [sel for (sel,) in parquet.select(f'"{kolom}"').fetchall()]
            if jenis == "DATE":
                dari_parquet = [hari and hari.isoformat() for hari in dari_parquet]
            assert tertulis == dari_json == dari_parquet, (nama, kolom)


def _baca(sel: object, *, angka: bool) -> object:
    """Return a cell of a CSV as the other forms hold it."""
    teks = "" if sel is None else str(sel).removeprefix("'")
    return None if not teks else float(teks) if angka else teks


@pytest.mark.lambat
def test_an_unknown_form_and_a_missing_package_are_said_plainly(tmp_path: Path) -> None:
    hasil = jalankan("export", TAHUN_NYATA, "--out", tmp_path, "--format", "xml")
    assert (hasil.returncode, "xml tidak dikenal; pilih csv, json, parquet" in hasil.stderr) == (2, True)
    tanpa = "import sys; sys.modules['pyarrow'] = None; from lakip_xl.cli.app import jalankan; "
    for perintah in (
        ["export", str(TAHUN_NYATA), "--out", str(tmp_path), "--format", "parquet"],
        ["recap", str(TAHUN_NYATA), "--out", str(tmp_path / "R.xlsx"), "--parquet", str(tmp_path)],
    ):
        proses = subprocess.run(
            [sys.executable, "-c", f"{tanpa}sys.exit(jalankan({perintah}))"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (proses.returncode, proses.stderr.count("\n")) == (2, 1), proses.stderr
        assert 'Parquet memerlukan pyarrow: python -m pip install "lakip-xl[parquet]".' in proses.stderr


def test_schema_names_every_column() -> None:
    skema = json.loads(jalankan("schema", "--json").stdout)["buku"]
    assert [buku["workbook"] for buku in skema] == ["perencanaan", "masukan"]
    lembar = {lembar["sheet"]: {kolom["key"]: kolom for kolom in lembar["columns"]} for lembar in skema[1]["sheets"]}
    assert {nama: list(kolom) for nama, kolom in lembar.items()} == {
        nama: list(dinyatakan.menurut_key) for nama, dinyatakan in MASUKAN.menurut_nama.items()
    }
    assert lembar["Anggaran"]["realisasi"]["filled"] == "typed"
    assert lembar["Anggaran"]["pagu"]["filled"] == "prefilled"
    assert lembar["Anggaran"]["sisa"]["filled"] == "computed"
    assert "# Perencanaan" in jalankan("schema").stdout


def test_marked_copies_are_written_beside_findings_in_json(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(SALAH_KETIK)
    hasil = jalankan("check", folder, "--annotate", "--json")
    assert [temuan["kode"] for temuan in json.loads(hasil.stdout)["temuan"]] == ["S08"]
    assert "temuan ditandai" in hasil.stderr
    assert (folder / "perbaikan" / "bidang.xlsx").is_file()
