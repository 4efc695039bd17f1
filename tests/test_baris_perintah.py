"""The command line itself: help and errors in one language, examples, folders, trials, completion, JSON of errors."""

import importlib
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from contoh import TURUN

from lakip_xl.cli import app, explain
from lakip_xl.cli.app import jalankan
from lakip_xl.cli.bahasa import terjemahkan_galat
from lakip_xl.cli.markdown import baris_layar

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]
PERINTAH = [perintah.callback.__name__ for perintah in app.app.registered_commands if perintah.callback]
INGGRIS = re.compile(
    r"\b(Usage|Options?|Commands?|Arguments?|Show|Missing|Invalid|value|required|default|Error|Try|for help|such|valid|"
    r"range|does|take|unexpected|extra|Install|completion for|current shell|Did you mean|Possible)\b"
)


def cetak(capsys: Capsys, *kata: object) -> tuple[int, str, str]:
    keluar = jalankan([str(isi) for isi in kata])
    hasil = capsys.readouterr()
    return keluar, hasil.out, hasil.err


def test_nothing_typed_gives_the_help(capsys: Capsys) -> None:
    keluar, bantuan, galat = cetak(capsys)
    assert (keluar, galat) == (0, "")
    assert cetak(capsys, "-h") == cetak(capsys, "--help") == (0, bantuan, "")


@pytest.mark.parametrize("perintah", ["", *PERINTAH])
def test_help_is_in_one_language(perintah: str, capsys: Capsys) -> None:
    keluar, bantuan, _ = cetak(capsys, *([perintah] if perintah else []), "-h")
    assert keluar == 0
    tanpa_opsi = re.sub(r"--[a-z-]+", "", bantuan)
    assert INGGRIS.findall(tanpa_opsi) == []
    assert not re.search(r"<(str|path|int)>", bantuan)


def test_the_list_of_commands_says_whole_sentences_in_the_order_of_the_year(capsys: Capsys) -> None:
    _, bantuan, _ = cetak(capsys, "-h")
    daftar = bantuan.partition("Perintah:\n")[2].partition("\n\n")[0]
    assert "…" not in daftar
    assert "..." not in daftar
    assert re.findall(r"^  (\w+)", daftar, re.MULTILINE) == PERINTAH
    urut = [nama for nama in PERINTAH if nama in {"rollover", "template", "status", "check", "consolidate", "export"}]
    assert urut == ["rollover", "template", "status", "check", "consolidate", "export"]


@pytest.mark.parametrize("perintah", PERINTAH)
def test_every_command_shows_two_examples_that_it_understands(perintah: str, capsys: Capsys) -> None:
    contoh = importlib.import_module(f"lakip_xl.cli.{perintah}").CONTOH
    assert len(contoh) == 2
    _, bantuan, _ = cetak(capsys, perintah, "-h")
    assert bantuan.endswith("Contoh:\n" + "".join(f"  {baris}\n" for baris in contoh))
    pilihan = set(re.findall(r"--[a-z-]+", bantuan))
    for baris in contoh:
        kata = shlex.split(baris.rpartition("&& ")[2])
        assert kata[:2] == ["lakip-xl", perintah]
        assert {isi for isi in kata if isi.startswith("--")} <= pilihan


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        ("consolidat", "Perintah 'consolidat' tidak ada; maksud Anda consolidate? Bantuan: lakip-xl -h"),
        ("CHECK x", "Perintah 'CHECK' tidak ada; maksud Anda check? Bantuan: lakip-xl -h"),
        ("zzz", "Perintah 'zzz' tidak ada. Bantuan: lakip-xl -h"),
        ("--zzz", "Opsi --zzz tidak ada. Bantuan: lakip-xl -h"),
        ("check x --anotate", "Opsi --anotate tidak ada; maksud Anda --annotate"),
        ("check a b", "Isian berlebih: b. Bantuan: lakip-xl check -h"),
        ("check --json=x", "Opsi --json tidak memakai isian."),
        ("recap x --workers y", "Nilai untuk --workers tidak sesuai: 'y' bukan bilangan bulat."),
        ("recap x --workers -1", "Nilai untuk --workers tidak sesuai: -1 terlalu kecil; paling kecil 0."),
        ("recap x --tahun", "Opsi --tahun memerlukan isian."),
        ("recap", "Isian FOLDER belum ditulis."),
        ("export x", "Opsi --out belum ditulis."),
        ("recap x --out R.csv", "Nilai untuk --out tidak sesuai: R.csv harus berakhiran .xlsx."),
    ],
)
def test_wrong_use_is_told_in_one_language_with_what_was_meant(argumen: str, pesan: str, capsys: Capsys) -> None:
    keluar, keluaran, galat = cetak(capsys, *argumen.split())
    assert (keluar, keluaran) == (2, "")
    assert galat.startswith(pesan)
    assert INGGRIS.findall(re.sub(r"--[a-z-]+", "", galat)) == []


@pytest.mark.parametrize(
    ("asing", "pesan"),
    [
        ("Option 'x' requires 2 arguments.", "Opsi x memerlukan 2 isian."),
        ("Argument 'x' takes 2 values.", "Isian x terdiri atas 2 nilai."),
        ("Invalid value: 'a' is not a valid float.", "Nilai tidak sesuai: 'a' bukan bilangan."),
        (
            "Invalid value for 'x': 7 is not in the range 1<=x<=5.",
            "Nilai untuk x tidak sesuai: 7 di luar batas; pilih 1 sampai 5.",
        ),
        ("Missing command.", "Perintah belum ditulis."),
        ("Sudah Indonesia.", "Sudah Indonesia."),
    ],
)
def test_what_typer_may_say_is_known(asing: str, pesan: str) -> None:
    assert terjemahkan_galat(asing) == pesan


def test_the_current_folder_is_used_where_it_is_a_years(
    kantor_kecil: Kantor, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kantor_kecil("")
    monkeypatch.chdir(folder)
    for perintah in ("check", "status", "template", "consolidate", "jejak"):
        assert cetak(capsys, perintah)[0] == 0, perintah
    assert (folder / "LAKIP-2022.xlsx").is_file()
    for di_sini, dekat in ((folder / "masukan", folder), (folder.parent, folder)):
        monkeypatch.chdir(di_sini)
        keluar, _, galat = cetak(capsys, "consolidate")
        assert keluar == 2
        assert galat.startswith("Isian FOLDER belum ditulis, dan folder ini bukan folder tahun")
        assert galat.endswith(f"Folder tahun yang dekat: {dekat}.\n")


@pytest.mark.parametrize("perintah", ["check", "status", "template", "consolidate", "jejak", "rollover", "watch"])
def test_a_folder_too_high_or_too_deep_is_told_with_the_right_one(
    perintah: str, kantor_kecil: Kantor, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kantor_kecil("")
    monkeypatch.chdir(folder.parent)
    (folder.parent / "kosong").mkdir()
    for salah, benar in (
        (folder / "masukan", folder),
        (folder.parent, folder),
        (Path("2022", "masukan"), "2022"),
        (Path(), "2022"),
    ):
        keluar, _, galat = cetak(capsys, perintah, salah)
        assert (keluar, galat) == (
            2,
            f"{salah} bukan folder tahun: perencanaan.xlsx tidak ada di sana. Pakai {benar}.\n",
        )
    assert not (folder.parent / "perencanaan.xlsx").exists()
    monkeypatch.chdir(folder / "masukan")
    assert cetak(capsys, perintah, ".")[2].endswith(f"Pakai {folder}.\n")


def test_only_some_of_many_folders_are_named(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    for nomor in range(6):
        (folder.parent / f"k{nomor}").mkdir()
        (folder.parent / f"k{nomor}" / "perencanaan.xlsx").touch()
    assert cetak(capsys, "check", folder.parent)[2].endswith(f"{folder.parent / 'k3'} dan 2 lain.\n")


def _isi(folder: Path) -> dict[str, bytes]:
    return {str(jalur): jalur.read_bytes() for jalur in sorted(folder.rglob("*")) if jalur.is_file()}


@pytest.mark.parametrize(
    ("perintah", "kata"),
    [
        ("consolidate {0}", "LAKIP-2022.xlsx: akan diganti, berkas lama disimpan di folder cadangan"),
        ("consolidate {0} {0} --workers 2", "2 folder, 2 akan ditulis, 0 tidak."),
        (
            "template {0} --carry {0} --unit bidang",
            "bidang.xlsx: akan diganti, berkas lama disimpan di folder cadangan",
        ),
        ("template {0}/../2023 --carry {0}", "bidang.xlsx: akan ditulis"),
        ("template {0}/../2023 --carry {0}/perencanaan.xlsx", "bidang.xlsx: akan ditulis"),
        ("template {0}/baru --blank", "masukan.xlsx: akan ditulis"),
        ("rollover {0}", "perencanaan.xlsx: akan ditulis"),
        ("check {0} --annotate", "bidang.xlsx: akan ditulis"),
        ("check {0} --xlsx {0}/t.xlsx --html {0}/t.html --json", "t.html: akan ditulis"),
        ("export {0} --out {0}/csv", "anggaran.csv: akan ditulis"),
        ("recap {0} --out {0}/R.xlsx --parquet {0}/pq --workers 1", "R.xlsx: akan ditulis"),
    ],
)
def test_a_trial_says_what_would_be_written_and_writes_nothing(
    perintah: str, kata: str, kantor_kecil: Kantor, capsys: Capsys
) -> None:
    folder = kantor_kecil(TURUN.format("'950.000,-"))
    assert jalankan(["consolidate", str(folder)]) == 0
    (folder / "LAKIP-2022.xlsx").write_bytes(b"lama")
    sebelum = _isi(folder.parent)
    capsys.readouterr()
    keluar, keluaran, galat = cetak(capsys, *perintah.format(folder).split(), "--dry-run")
    assert keluar == 0, galat
    assert kata in keluaran + galat
    assert "Percobaan saja; tidak ada yang ditulis." in keluaran + galat
    assert ": ditulis" not in keluaran + galat
    assert _isi(folder.parent) == sebelum
    assert {isi.name for isi in folder.parent.iterdir()} == {"2022"}


def test_a_trial_tells_what_would_stay_as_it_is(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    assert jalankan(["consolidate", str(folder)]) == 0
    _, keluaran, _ = cetak(capsys, "consolidate", folder, "--dry-run")
    assert f"{folder / 'LAKIP-2022.xlsx'}: tetap, isinya sudah sama" in keluaran
    assert f"{folder / 'jejak.jsonl'}: akan ditambah satu baris" in keluaran


def test_rollover_proposes_the_next_year(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    keluar, keluaran, _ = cetak(capsys, "rollover", folder)
    assert (keluar, (folder.parent / "2023" / "perencanaan.xlsx").is_file()) == (0, True)
    assert "lakip-xl template" in keluaran


@pytest.mark.parametrize(
    "perintah", ["check nihil", "status nihil", "jejak nihil", "diff nihil nihil", "check x --apa", "check {0}/masukan"]
)
def test_what_cannot_be_read_is_json_too_where_it_is_asked_for(
    perintah: str, kantor_kecil: Kantor, capsys: Capsys
) -> None:
    keluar, keluaran, galat = cetak(capsys, *perintah.format(kantor_kecil("")).split(), "--json")
    isi = json.loads(keluaran)
    assert (keluar, list(isi), isi["versi"]) == (2, ["versi", "galat"], 1)
    assert galat == f"{isi['galat']}\n"


def test_every_object_in_json_has_a_version(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    jalankan(["consolidate", str(folder)])
    capsys.readouterr()
    bidang = folder / "masukan" / "bidang.xlsx"
    for perintah in (("check", folder), ("status", folder), ("jejak", folder), ("diff", bidang, bidang)):
        _, keluaran, _ = cetak(capsys, *perintah, "--json")
        assert next(iter(json.loads(keluaran).items())) == ("versi", 1)


def test_a_page_is_shown_to_people_without_its_signs(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    assert explain.explain("A03") == 0
    markdown = capsys.readouterr().out
    assert "| --- |" in markdown
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    assert explain.explain("A03") == 0
    baris = capsys.readouterr().out.splitlines()
    assert baris[0] == "A03"
    assert not [teks for teks in baris if re.search(r"\*\*|`|\||^#", teks)]
    assert max(map(len, baris)) <= 60
    assert "Kode             Pagu (Rp)  Realisasi (Rp)" in baris


def test_links_and_long_points_of_a_page_are_shown_as_text() -> None:
    teks = "## Judul\n- [A03](#a03) satu `dua` **tiga** empat lima\n\n| a | `b` |\n| --- | --- |\n| panjang | |"
    assert list(baris_layar(teks, 20)) == [
        *("Judul", "- A03 satu dua tiga", "  empat lima", ""),
        *("a        b", "-------  -", "panjang"),
    ]


@pytest.mark.parametrize(
    ("ketikan", "usul"),
    [
        ("lakip-xl che", ["check"]),
        ("lakip-xl check --ann", ["--annotate"]),
        ("lakip-xl consolidate --dr", ["--draft", "--dry-run"]),
    ],
)
def test_a_shell_is_told_what_could_be_typed(ketikan: str, usul: list[str], tmp_path: Path) -> None:
    bertanya = {
        "_LAKIP_XL_COMPLETE": "complete_bash",
        "COMP_WORDS": ketikan,
        "COMP_CWORD": str(len(ketikan.split()) - 1),
    }
    hasil = subprocess.run(
        [sys.executable, "-m", "lakip_xl"],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **bertanya},
        cwd=tmp_path,
    )
    assert (hasil.returncode, hasil.stderr) == (0, "")
    assert sorted(hasil.stdout.split()) == usul


def test_completion_is_installed_and_shown_in_one_language(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("bash", "/bin/bash"))
    keluar, keluaran, _ = cetak(capsys, "--install-completion")
    assert keluar == 0
    assert keluaran.startswith("Pelengkap bash dipasang di ")
    assert "complete -o default -F" in (tmp_path / ".bash_completions" / "lakip-xl.sh").read_text(encoding="utf-8")
    assert "complete -o default -F" in cetak(capsys, "--show-completion")[1]
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("tcsh", "/bin/tcsh"))
    keluar, _, galat = cetak(capsys, "--show-completion")
    assert (keluar, galat.partition(";")[0]) == (2, "Shell tcsh tidak dikenal")


def test_the_real_year_is_checked_from_within(capsys: Capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(TAHUN_NYATA)
    _, keluaran, _ = cetak(capsys, "check")
    assert keluaran.splitlines()[-1] == "Berikutnya: lakip-xl consolidate ."
