"""What a command prints, byte by byte: every character shows, whatever names hold and consoles can show."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, kantor
from periksa_teks import salah_json, salah_layar

Kantor = Callable[[str], Path]
HURUF = "\x1b]0;x\x07\x1b[31m\u202etxt\u2066\u200b\x85\u2028\x9b\x7f\r\n\t→é"
"""A title of the window, a colour, marks of the writing direction, ends of lines; two that may be shown."""
BUKAN_UTF8 = os.fsdecode(b"\xff\xc3")
KONSOL = {
    "utf-8": {"PYTHONIOENCODING": "utf-8"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}
JSON = ("check", "status", "diff", "schema")


def jalankan(*argumen: object, konsol: str = "utf-8", kode: str = "") -> subprocess.CompletedProcess[bytes]:
    """Run a command on a console; `kode` runs in its place."""
    bersih = {nama: nilai for nama, nilai in os.environ.items() if nama not in {"PYTHONIOENCODING", "PYTHONUTF8"}}
    cara = ["-c", kode] if kode else ["-m", "lakip_xl"]
    perintah = [sys.executable, *cara, *map(str, argumen)]
    return subprocess.run(perintah, capture_output=True, check=False, env={**bersih, **KONSOL[konsol]}, timeout=120)


@pytest.fixture
def kantor_jahat(tmp_path: Path) -> Path:
    """Write the small office in a folder, and with files and a cell, whose names set things off."""
    folder = kantor(tmp_path / f"kantor {HURUF}" / f"{BUKAN_UTF8} 2022")
    salah = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 12.34x _x001B_[31m _x202E_ → é |"
    kantor(folder, salah)
    (folder / "masukan" / "bidang.xlsx").rename(folder / "masukan" / f"bidang {HURUF} {BUKAN_UTF8}.xlsx")
    (folder / "masukan" / f"lain {HURUF} {BUKAN_UTF8}.csv").write_bytes(b"a")
    (folder / "masukan" / f"rusak {HURUF}.xlsx").write_bytes(b"")
    return folder


def perintah(folder: Path, nama: str) -> tuple[object, ...]:
    berkas = {jalur.name[:5]: jalur for jalur in (folder / "masukan").iterdir()}
    return {
        "check": ("check", folder),
        "check satu": ("check", berkas["rusak"]),
        "annotate": ("check", folder, "--annotate"),
        "status": ("status", folder),
        "html": ("status", folder, "--html", folder / f"papan {HURUF}.html"),
        "template": ("template", folder),
        "carry": ("template", folder, "--carry", folder),
        "consolidate": ("consolidate", folder),
        "draft": ("consolidate", folder, "--draft"),
        "banyak": ("consolidate", folder, folder.parent, "--workers", "1"),
        "export": ("export", folder, "--out", folder / f"csv {HURUF}"),
        "recap": ("recap", folder.parent, folder / "tidak ada", "--out", folder / f"R {HURUF}.xlsx"),
        "rollover": ("rollover", folder, 2023),
        "init": ("init", folder / f"baru {HURUF}", "--contoh"),
        "diff": ("diff", berkas["bidan"], berkas["bidan"]),
        "diff lain": ("diff", folder / "perencanaan.xlsx", berkas["bidan"]),
        "diff rusak": ("diff", berkas["rusak"], berkas["bidan"]),
        "tidak ada": ("check", folder / "tidak ada"),
        "schema": ("schema",),
    }[nama]


@pytest.mark.lambat
@pytest.mark.parametrize("konsol", KONSOL)
@pytest.mark.parametrize(
    "nama",
    [
        *("check", "check satu", "annotate", "status", "html", "template", "carry", "consolidate", "draft", "banyak"),
        *("export", "recap", "rollover", "init", "diff", "diff lain", "diff rusak", "tidak ada", "schema"),
    ],
)
def test_no_command_prints_what_acts(nama: str, konsol: str, kantor_jahat: Path) -> None:
    hasil = jalankan(*perintah(kantor_jahat, nama), konsol=konsol)
    assert hasil.returncode in {0, 1, 2}
    assert hasil.stdout + hasil.stderr
    for isi in (hasil.stdout, hasil.stderr):
        assert list(salah_layar(isi, konsol)) == []


@pytest.mark.lambat
@pytest.mark.parametrize("konsol", KONSOL)
@pytest.mark.parametrize("nama", JSON)
def test_json_is_utf8_on_every_console(nama: str, konsol: str, kantor_jahat: Path) -> None:
    hasil = jalankan(*perintah(kantor_jahat, nama), "--json", konsol=konsol)
    assert hasil.returncode in {0, 1, 2}, hasil.stderr
    assert list(salah_json(hasil.stdout)) == []
    if konsol != "ascii":  # where Python itself takes no name for text that is not ASCII
        assert hasil.stdout == jalankan(*perintah(kantor_jahat, nama), "--json").stdout


def test_json_holds_what_stands_in_a_name(kantor_jahat: Path) -> None:
    hasil = json.loads(jalankan("status", kantor_jahat, "--json", konsol="cp1252").stdout)
    nama = {berkas["berkas"] for berkas in hasil["lain"]}
    assert f"masukan/rusak {HURUF}.xlsx" in nama
    assert f"masukan/lain {HURUF} \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.csv" in nama


@pytest.mark.parametrize("konsol", KONSOL)
@pytest.mark.parametrize(
    "argumen",
    [
        [HURUF],
        [f"--{HURUF}"],
        ["check"],
        ["check", HURUF],
        ["check", "x", HURUF, BUKAN_UTF8],
        ["check", "x", f"--{HURUF}{BUKAN_UTF8}"],
        ["check", "x", f"--json={HURUF}"],
        ["export", "x", "--out", "x", "--format", f"{HURUF}{BUKAN_UTF8}"],
        ["recap", "x", "--tahun", f"{HURUF}{BUKAN_UTF8}"],
        ["recap", f"{HURUF}{BUKAN_UTF8}"],
        ["recap", "x", "--workers", HURUF],
        ["status", "x", "--html", HURUF],
        ["explain", f"{HURUF}{BUKAN_UTF8}"],
        ["rollover", "x", f"{HURUF}{BUKAN_UTF8}"],
        ["init", "x", "--kantor", "a", "--pemda", "b", "--unit", f"{HURUF}{BUKAN_UTF8}=", "--tahun", "2023"],
        ["diff", HURUF, BUKAN_UTF8],
        ["consolidate", HURUF],
    ],
    ids=lambda argumen: argumen[0][:9].strip("\x1b"),
)
def test_an_error_of_use_that_repeats_what_was_typed_shows_it(argumen: list[str], konsol: str) -> None:
    assert not Path(HURUF).exists()
    hasil = jalankan(*argumen, konsol=konsol)
    assert (hasil.returncode, hasil.stdout) == (2, b"")
    assert hasil.stderr.count(b"\n") == 1
    assert list(salah_layar(hasil.stderr, konsol)) == []


@pytest.mark.parametrize("konsol", KONSOL)
@pytest.mark.parametrize("argumen", [["--help"], ["recap", "--help"], ["--version"], ["explain"], ["explain", "A04"]])
def test_help_fits_every_console(argumen: list[str], konsol: str) -> None:
    hasil = jalankan(*argumen, konsol=konsol)
    assert (hasil.returncode, hasil.stderr) == (0, b"")
    assert list(salah_layar(hasil.stdout, konsol)) == []


def test_no_command_at_all_gives_the_help_line_by_line() -> None:
    hasil = jalankan()
    assert (hasil.returncode, hasil.stderr) == (0, b"")
    assert hasil.stdout == jalankan("--help").stdout


RUSAK = f"""
import sys, warnings
from lakip_xl.cli import app
def rusak(**_):
    warnings.warn({HURUF!a})
    raise ZeroDivisionError({HURUF!a})
app.app = rusak
sys.argv = ["lakip-xl", "check", "x"]
app.main()
"""


@pytest.mark.parametrize("konsol", KONSOL)
def test_a_fault_of_ours_shows_the_text_it_tells_of(konsol: str) -> None:
    hasil = jalankan(konsol=konsol, kode=RUSAK)
    assert (hasil.returncode, hasil.stdout) == (1, b"")
    baris = hasil.stderr.decode(konsol).splitlines()
    assert baris[0].startswith("UserWarning: ")
    assert "Traceback (most recent call last):" in baris
    assert [
        teks
        for teks in baris
        if teks.startswith("ZeroDivisionError: ‹U+001B›".encode(konsol, "replace").decode(konsol))
    ]
    assert list(salah_layar(hasil.stderr.replace(b"Traceback", b""), konsol)) == []


def test_a_board_of_strange_names_keeps_its_columns(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Unit\n| kode | nama |\n| bidang | x |")
    (folder / "masukan" / "bidang.xlsx").rename(folder / "masukan" / "b\u202e\x1b.xlsx")
    baris = jalankan("status", folder).stdout.decode().splitlines()
    kepala = next(teks for teks in baris if teks.startswith("UNIT"))
    (bidang,) = (teks for teks in baris if teks.startswith("bidang"))
    assert bidang.index("SIAP") == kepala.index("KEADAAN")


def test_the_real_year_is_printed_in_json_by_the_names_that_others_rely_on() -> None:
    hasil = jalankan("check", TAHUN_NYATA, "--json", konsol="cp1252")
    (baris,) = hasil.stdout.decode().splitlines()
    isi = json.loads(baris)
    assert (list(isi), isi["versi"]) == (["versi", "temuan"], 1)
    assert list(isi["temuan"][0]) == ["kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran", "unit"]
