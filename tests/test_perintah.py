"""What commands say and answer that no other test runs: template, rollover, watch, progress, what stops them."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB

from lakip_xl.cli import app, layar

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]


def jalankan(capsys: Capsys, *argumen: object) -> tuple[int, list[str]]:
    keluar = app.jalankan([str(isi) for isi in argumen])
    hasil = capsys.readouterr()
    return keluar, (hasil.out + hasil.err).splitlines()


def test_a_year_begins_with_blank_templates_and_is_planned_from_the_year_before(tmp_path: Path, capsys: Capsys) -> None:
    keluar, baris = jalankan(capsys, "template", tmp_path / "kosong", "--blank")
    assert (keluar, [teks.rpartition(os.sep)[2] for teks in baris]) == (
        0,
        ["perencanaan.xlsx: ditulis", "masukan.xlsx: ditulis"],
    )
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022")
    keluar, baris = jalankan(capsys, "rollover", tmp_path / "2022", 2023)
    assert keluar == 0
    assert baris == [
        f"{tmp_path / '2023' / 'perencanaan.xlsx'}: ditulis",
        f"Isi pagu dan target di sana, lalu: lakip-xl template {tmp_path / '2023'}",
    ]


def test_templates_are_written_once_and_what_is_carried_is_counted(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    bidang = folder / "masukan" / "bidang.xlsx"
    assert jalankan(capsys, "template", folder, "--unit", "bidang") == (
        0,
        [f"{bidang}: sudah ada, dibiarkan. Untuk memperbarui: --carry {folder}"],
    )
    keluar, baris = jalankan(capsys, "template", folder, "--unit", "bidang", "--carry", folder)
    assert keluar == 0
    assert baris[0].endswith(" isian dibawa")
    bidang.unlink()
    assert jalankan(capsys, "template", folder, "--unit", "bidang") == (0, [f"{bidang}: ditulis"])


def test_what_cannot_be_carried_is_told(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    lama = Path(shutil.copytree(folder, folder.parent / "lama"))
    buku = openpyxl.load_workbook(lama / "masukan" / "bidang.xlsx")
    buku["Anggaran"].cell(6, 2).value = "9.99.99.9.99.99"
    buku.save(lama / "masukan" / "bidang.xlsx")
    keluar, baris = jalankan(capsys, "template", folder, "--carry", lama)
    assert keluar == 1
    assert any(teks.startswith("  tidak terbawa: masukan/bidang.xlsx › Anggaran") for teks in baris), baris


def test_a_file_of_a_unit_that_the_plan_lacks_is_left(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    rencana = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    kode = next(sel for sel in rencana["Unit"]["B"] if sel.value == "bidang")
    kode.value = "seksi"
    rencana.save(folder / "perencanaan.xlsx")
    keluar, baris = jalankan(capsys, "template", folder, "--carry", folder, "--draft")
    assert keluar == 1
    assert any("tidak dibawa; unit bidang tidak ada pada lembar Unit" in teks for teks in baris)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [(b"bukan zip", "bukan"), (None, "tidak ada.")],
)
def test_an_earlier_file_that_cannot_be_read_is_refused(
    kantor_kecil: Kantor, tmp_path: Path, capsys: Capsys, isi: bytes | None, pesan: str
) -> None:
    lama = tmp_path / "lama.xlsx"
    if isi is not None:
        lama.write_bytes(isi)
    keluar, baris = jalankan(capsys, "template", kantor_kecil(""), "--carry", lama)
    assert keluar == 2
    assert pesan in baris[-1]


def test_two_unlike_files_of_one_unit_are_refused(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    buku = openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx")
    buku["Anggaran"].cell(6, 8).value = 1
    buku.save(folder / "masukan" / "bidang (2).xlsx")
    keluar, baris = jalankan(capsys, "template", folder, "--carry", folder)
    assert keluar == 2
    assert "dua berkas yang berbeda" in baris[-1]


@pytest.mark.lambat
def test_a_watched_folder_says_what_came_in_and_ends_quietly(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil("")
    salah = tmp_path / "salah.xlsx"
    buku = openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx")
    next(baris for baris in buku["Anggaran"].iter_rows(min_row=6) if baris[1].value == SUB)[7].value = "12.34x"
    buku.save(salah)
    with subprocess.Popen(
        [sys.executable, "-m", "lakip_xl", "watch", str(folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"},
        encoding="utf-8",
    ) as proses:
        assert proses.stdout is not None
        assert proses.stdout.readline().startswith("Memantau ")
        for _ in range(10):  # the first may come before the watch looks
            shutil.copy(salah, folder / "masukan" / "bidang.xlsx")
            for _ in range(30):
                if (folder / "perbaikan" / "bidang.xlsx").is_file():
                    break
                time.sleep(0.1)
        proses.send_signal(signal.SIGINT)
        tertulis = proses.stdout.read()
        assert proses.wait(20) == 0
    assert "bukan angka" in tertulis
    assert "Salinan bertanda: " in tertulis


def test_progress_is_drawn_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    lapor = layar.kemajuan("kantor")
    lapor(1, 2)
    lapor(2, 2)
    tulisan = capsys.readouterr().err
    assert tulisan.startswith("\r1 dari 2 kantor, ")
    assert tulisan.endswith("sisa 0 detik  \n")


IZIN = (
    "Tidak ada izin menulis atau membaca; periksa izin folder, atau tutup program yang memakai berkas ini: LAKIP.xlsx"
)


@pytest.mark.parametrize(
    ("galat", "pesan"),
    [
        (PermissionError(13, "Permission denied", "LAKIP.xlsx"), IZIN),
        (OSError("disk lepas"), "disk lepas"),
        (OSError(28, "No space left on device", "a.xlsx"), "Ruang disk habis; kosongkan sebagian lalu ulangi: a.xlsx"),
        (OSError(131, "State not recoverable", "a.xlsx"), "Sistem menolak (galat 131): a.xlsx"),
    ],
    ids=["terkunci", "lepas", "penuh", "lain"],
)
def test_what_stops_a_command_is_said_and_answered_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys, galat: BaseException, pesan: str
) -> None:
    def berhenti(**_: object) -> None:
        raise galat

    monkeypatch.setattr(app, "app", berhenti)
    assert jalankan(capsys, "check", "x") == (2, [pesan])


def test_what_is_stopped_by_hand_says_so_and_answers_130(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    pesan = "Dihentikan; tidak ada berkas yang diubah setengah jalan."

    def berhenti(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "app", berhenti)
    assert jalankan(capsys, "check", "x") == (130, [pesan])
    monkeypatch.setattr(app, "app", lambda **_: 130)
    assert jalankan(capsys, "check", "x") == (130, [pesan])


def test_a_fault_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    def rusak(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "app", rusak)
    with pytest.raises(ZeroDivisionError):
        jalankan(capsys, "check", "x")
