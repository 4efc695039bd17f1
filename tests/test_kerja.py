"""The work on many offices: on one process, on several, on a cluster that loses a worker; the same bytes."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from contoh import TURUN, kantor, nama_kantor
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.galat import pesan_paket
from lakip_xl.pipeline.kelompok import Penjadwal
from lakip_xl.pipeline.recap import Rekap, recap


def _isi(hasil: Rekap) -> bytes:
    return hasil.berkas.read_bytes()


def test_two_processes_write_the_same_bytes_as_one(kota: Path) -> None:
    sendiri = _isi(recap([kota], kota / "satu.xlsx"))
    assert _isi(recap([kota], kota / "dua.xlsx", pekerja=2)) == sendiri


@pytest.mark.lambat
@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("_dask_tersapu")
@pytest.mark.skipif(os.name != "posix", reason="membunuh proses pekerja")
def test_a_cluster_that_loses_a_worker_gives_the_same_bytes(kota: Path) -> None:
    from distributed import Client, LocalCluster

    for nomor in range(5, 17):
        folder = kantor(kota / f"kantor-{nomor:02}" / "2022", TURUN.format(900_000 + nomor))
        terapkan(folder, nama_kantor(f"Dinas Contoh {nomor}"))
    acuan = _isi(recap([kota], kota / "acuan.xlsx"))
    dibunuh: list[int] = []
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as kelompok:
        with Client(kelompok) as klien:
            pid = sorted(klien.run(os.getpid).values())

        def bunuh(sudah: int, _semua: int) -> None:
            if sudah >= 4 and not dibunuh:
                dibunuh.append(pid[0])
                os.kill(pid[0], signal.SIGKILL)

        jadwal = Penjadwal(kelompok.scheduler_address)
        hasil = recap([kota], kota / "kelompok.xlsx", jadwal=jadwal, lapor=bunuh)
    assert dibunuh
    assert hasil.dibaca == 16
    assert _isi(hasil) == acuan


@pytest.mark.lambat
def test_a_lost_process_of_this_machine_is_replaced(tmp_path: Path) -> None:
    from lakip_xl.pipeline.kerja import kerjakan

    tanda = tmp_path / "tanda"
    jadi = kerjakan(mati_sekali, [(nomor, str(tanda)) for nomor in range(6)], pekerja=2)
    assert sorted(jadi) == [(nomor, nomor**2) for nomor in range(6)]


def mati_sekali(tugas: tuple[int, str]) -> int:
    """Square a number; the process that meets 3 first dies."""
    nomor, tanda = tugas
    if nomor == 3 and not Path(tanda).exists():
        Path(tanda).touch()
        os._exit(1)
    return nomor**2


def test_workers_pass_over_what_stops_the_command() -> None:
    from lakip_xl.pipeline.kerja import kerjakan

    assert dict(kerjakan(mengabaikan_sigint, [0, 1, 2, 3], pekerja=2)) == dict.fromkeys(range(4), True)


def mengabaikan_sigint(_tugas: int) -> bool:
    return signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_windows_runs_at_most_61_processes_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from lakip_xl.cli.kelompok import banyak_pekerja
    from lakip_xl.pipeline import kerja

    batas = kerja.pekerja_terbanyak("win32")
    assert batas == 61
    assert kerja.pekerja_terbanyak("linux") is None
    assert kerja.pekerja_terbanyak("emscripten") == 1
    monkeypatch.setattr(kerja, "pekerja_terbanyak", lambda: batas)
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    assert banyak_pekerja(61) == 61
    assert capsys.readouterr().err == ""
    assert banyak_pekerja(0) == banyak_pekerja(100) == 61
    assert capsys.readouterr().err.splitlines() == [
        "Windows menjalankan paling banyak 61 proses; dipakai 61, bukan 128.",
        "Windows menjalankan paling banyak 61 proses; dipakai 61, bukan 100.",
    ]


def test_a_browser_takes_no_packages() -> None:
    assert pesan_paket("Parquet", "pyarrow", "parquet", "emscripten") == (
        "Parquet tidak tersedia di halaman ini; pakai lakip-xl di Python."
    )


def test_no_pool_is_larger_than_the_system_bears(monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures import process

    from lakip_xl.pipeline import kerja

    monkeypatch.setattr(process, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(process, "_MAX_WINDOWS_WORKERS", 2)
    with pytest.raises(ValueError, match="max_workers must be <= 2"):
        process.ProcessPoolExecutor(3)
    monkeypatch.setattr(kerja, "pekerja_terbanyak", lambda: 2)
    assert sorted(kerja.kerjakan(abs, range(6), pekerja=3)) == [(nomor, nomor) for nomor in range(6)]


def test_several_folders_are_consolidated_at_once(kota: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terapkan(kota / "kantor-2" / "2022", TURUN.format(1_000_001))
    folder = [str(kota / f"kantor-{nomor}" / "2022") for nomor in range(1, 5)]
    assert jalankan(["consolidate", *folder, "--workers", "2"]) == 2
    baris = capsys.readouterr().out.splitlines()
    assert [teks.partition("2022: ")[2].partition(":")[0] for teks in baris[:3]] == [
        "LAKIP-2022.xlsx",
        "tidak ditulis",
        "LAKIP-2022.xlsx",
    ]
    assert "bukan .xlsx" in baris[3]
    assert baris[4] == "4 folder, 2 ditulis, 2 tidak."
    sekaligus = (kota / "kantor-1" / "2022" / "LAKIP-2022.xlsx").read_bytes()
    assert jalankan(["consolidate", folder[0]]) == 0
    assert (kota / "kantor-1" / "2022" / "LAKIP-2022.xlsx").read_bytes() == sekaligus


@pytest.mark.lambat
def test_a_cluster_that_is_not_there_is_said_plainly(kota: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert jalankan(["recap", str(kota), "--out", str(kota / "x.xlsx"), "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "127.0.0.1:1" in capsys.readouterr().err
    assert not (kota / "x.xlsx").exists()


@pytest.mark.skipif(os.name != "posix", reason="mengirim SIGINT")
def test_stopping_half_way_leaves_the_earlier_recap_whole(kota: Path) -> None:
    for nomor in range(5, 85):
        shutil.copytree(kota / "kantor-1", kota / f"kantor-{nomor:02}")
    keluaran = kota / "REKAP.xlsx"
    keluaran.write_bytes(b"rekap lama")
    perintah = [sys.executable, "-m", "lakip_xl", "recap", str(kota), "--out", str(keluaran), "--workers", "2"]
    proses = subprocess.Popen(perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    _tunggu_pekerja(proses.pid)
    os.killpg(proses.pid, signal.SIGINT)
    _, galat = proses.communicate(timeout=60)
    assert proses.returncode == 130, galat
    assert b"tidak ada berkas yang diubah setengah jalan" in galat
    assert keluaran.read_bytes() == b"rekap lama"
    assert sorted(jalur.name for jalur in kota.iterdir() if jalur.is_file()) == ["REKAP.xlsx"]


def _tunggu_pekerja(pid: int) -> None:
    """Wait until the command has its workers and they are at work."""
    anak = Path(f"/proc/{pid}/task/{pid}/children")
    for _ in range(200):
        if anak.exists() and len(anak.read_text(encoding="ascii").split()) > 2:
            break
        time.sleep(0.05)
    time.sleep(0.4)
