"""Many offices in one workbook: on one process, on several, on a cluster that loses a worker; the same bytes."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, kantor
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.pipeline.recap import Rekap, recap

HitungUlang = Callable[[Path], Path]
TURUN = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | {{}} |"


@pytest.fixture
def kota(tmp_path: Path) -> Path:
    """A city with four offices: three that differ in money, one whose plan cannot be read."""
    akar = tmp_path / "kota"
    for nomor, realisasi in enumerate((950_000, 900_000, 990_000), start=1):
        terapkan(kantor(akar / f"kantor-{nomor}" / "2022"), TURUN.format(realisasi))
    rusak = akar / "kantor-4" / "2022"
    rusak.mkdir(parents=True)
    (rusak / "perencanaan.xlsx").write_bytes(b"bukan buku kerja")
    return akar


def _kantor(berkas: Path) -> dict[str, dict[str, object]]:
    kertas = openpyxl.load_workbook(berkas, data_only=True)["Perangkat Daerah"]
    kepala = [str(sel.value) for sel in kertas[5]]
    isi = [dict(zip(kepala, baris, strict=True)) for baris in kertas.iter_rows(min_row=6, max_row=10, values_only=True)]
    return {str(nomor): satu for nomor, satu in enumerate(isi, start=1)}


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


def test_several_governments_have_a_row_of_totals_each(kota: Path, hitung_ulang: HitungUlang) -> None:
    terapkan(kota / "kantor-2" / "2022", "! sel perencanaan.xlsx Identitas C7 Pemerintah Kabupaten Lain")
    hasil = recap([kota], kota / "REKAP.xlsx")
    kertas = openpyxl.load_workbook(hasil.berkas, data_only=True)["Pemerintah Daerah"]
    (kepala, *isi) = kertas.iter_rows(min_row=5, max_row=7, values_only=True)
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
    ditulis, dihitung = (openpyxl.load_workbook(satu, data_only=True) for satu in (berkas, hitung_ulang(berkas)))
    buku = openpyxl.load_workbook(berkas)
    rumus = [(k.title, s.coordinate) for k in buku for b in k.iter_rows() for s in b if s.data_type == "f"]
    assert len(rumus) > 60
    for lembar, alamat in rumus:
        satu, dua = (semua[lembar][alamat].value or None for semua in (ditulis, dihitung))
        assert satu == (pytest.approx(dua) if isinstance(dua, int | float) else dua), (lembar, alamat)


def test_the_real_year_is_summed_as_in_its_own_report(tmp_path: Path) -> None:
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*"))
    hasil = recap([tmp_path], tmp_path / "REKAP.xlsx")
    (satu,) = hasil.kantor
    assert sum(u.realisasi or 0 for u in satu.urusan) == 17_716_438_180
    assert (satu.unit_masuk, satu.dilaporkan, satu.indikator, satu.peringatan) == (6, 36, 38, 33)
    capaian = {s.kode: Decimal(s.capaian) for s in satu.sasaran}
    assert round(capaian["T1.S2"], 4) == Decimal("1.6181")


def _isi(hasil: Rekap) -> bytes:
    return hasil.berkas.read_bytes()


def test_two_processes_write_the_same_bytes_as_one(kota: Path) -> None:
    satu = _isi(recap([kota], kota / "satu.xlsx"))
    assert _isi(recap([kota], kota / "dua.xlsx", pekerja=2)) == satu


def test_what_has_not_changed_is_not_read_again(kota: Path) -> None:
    keluaran = kota / "REKAP.xlsx"
    pertama = recap([kota], keluaran)
    isi = _isi(pertama)
    assert pertama.dibaca == 4
    assert recap([kota], keluaran).dibaca == 0
    assert _isi(pertama) == isi
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


@pytest.mark.skipif(sys.platform != "linux", reason="nama berkas yang bukan UTF-8")
def test_names_that_are_no_utf8_are_written_all_the_same(kota: Path) -> None:
    rusak = os.fsdecode(b"\xff")
    (kota / "kantor-1").rename(kota / f"k{rusak}")
    (kota / "kantor-4").rename(kota / f"m{rusak}")
    masukan = kota / f"k{rusak}" / "2022" / "masukan"
    (masukan / "bidang.xlsx").rename(masukan / f"b{rusak}.xlsx")
    hasil = recap([kota], kota / "REKAP.xlsx")
    kantor = {satu.folder: satu for satu in hasil.kantor}
    assert sorted(kantor) == [r"k\udcff/2022", "kantor-2/2022", "kantor-3/2022", r"m\udcff/2022"]
    assert kantor[r"k\udcff/2022"].unit_masuk == 2
    assert kantor[r"m\udcff/2022"].gagal
    assert recap([kota], kota / "REKAP.xlsx").dibaca == 0


def test_no_year_below_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert jalankan(["recap", str(tmp_path), "--out", str(tmp_path / "x.xlsx")]) == 2
    assert "Tidak ada folder tahun" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(os.name != "posix", reason="membunuh proses pekerja")
def test_a_cluster_that_loses_a_worker_gives_the_same_bytes(kota: Path) -> None:
    from distributed import Client, LocalCluster

    for nomor in range(5, 17):
        terapkan(kantor(kota / f"kantor-{nomor:02}" / "2022"), TURUN.format(900_000 + nomor))
    acuan = _isi(recap([kota], kota / "acuan.xlsx"))
    dibunuh: list[int] = []
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as kelompok:
        with Client(kelompok) as klien:
            pid = sorted(klien.run(os.getpid).values())

        def bunuh(sudah: int, _semua: int) -> None:
            if sudah >= 4 and not dibunuh:
                dibunuh.append(pid[0])
                os.kill(pid[0], signal.SIGKILL)

        hasil = recap([kota], kota / "kelompok.xlsx", jadwal=kelompok.scheduler_address, lapor=bunuh)
    assert dibunuh
    assert hasil.dibaca == 16
    assert _isi(hasil) == acuan


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


def test_several_folders_are_consolidated_at_once(kota: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terapkan(kota / "kantor-2" / "2022", TURUN.format(1_000_001))
    folder = [str(kota / f"kantor-{nomor}" / "2022") for nomor in range(1, 5)]
    assert jalankan(["consolidate", *folder, "--workers", "2"]) == 2
    baris = capsys.readouterr().out.splitlines()
    assert [satu.partition("2022: ")[2].partition(":")[0] for satu in baris[:3]] == [
        "LAKIP-2022.xlsx",
        "tidak ditulis",
        "LAKIP-2022.xlsx",
    ]
    assert "bukan .xlsx" in baris[3]
    assert baris[4] == "4 folder, 2 ditulis, 2 tidak."
    satu = (kota / "kantor-1" / "2022" / "LAKIP-2022.xlsx").read_bytes()
    assert jalankan(["consolidate", folder[0]]) == 0
    assert (kota / "kantor-1" / "2022" / "LAKIP-2022.xlsx").read_bytes() == satu


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
    time.sleep(0.9)
    os.killpg(proses.pid, signal.SIGINT)
    _, galat = proses.communicate(timeout=60)
    assert proses.returncode == 2
    assert b"tidak ada berkas yang diubah setengah jalan" in galat
    assert keluaran.read_bytes() == b"rekap lama"
    assert sorted(p.name for p in kota.iterdir() if p.is_file()) == ["REKAP.xlsx"]


PUNCAK = """
def puncak():
    return next(int(baris.split()[1]) / 1024 for baris in open("/proc/self/status") if baris.startswith("VmHWM"))
"""
REKAP = (
    PUNCAK
    + """
import json, sys
from pathlib import Path
from lakip_xl.laporan.ikhtisar import dari_rekaman
from lakip_xl.pipeline.recap import _simpan
contoh = json.loads(sys.argv[2])
kantor = []
for nomor in range(int(sys.argv[3])):
    contoh |= {"folder": f"kantor-{nomor:04}/2022", "perangkat_daerah": f"Dinas Contoh Nomor {nomor}"}
    kantor.append(dari_rekaman(json.loads(json.dumps(contoh))))
_simpan(Path(sys.argv[1], "REKAP.xlsx"), Path(sys.argv[1], "REKAP.recap.jsonl"), tuple(kantor), {})
print(puncak())
"""
)
PEKERJA = (
    PUNCAK
    + """
import sys
from lakip_xl.pipeline.recap import ikhtisar_folder
for nomor in range(200):
    ikhtisar_folder((sys.argv[1], "a", "b"))
    if nomor in (9, 199):
        print(puncak())
"""
)


def _jalankan(kode: str, *argumen: object) -> list[float]:
    proses = subprocess.run(
        [sys.executable, "-c", kode, *map(str, argumen)], capture_output=True, text=True, check=True
    )
    return [float(baris) for baris in proses.stdout.split()]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="membaca memori dari /proc")
def test_memory_is_flat_in_the_number_of_offices(tmp_path: Path) -> None:
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*"))
    (satu,) = recap([tmp_path], tmp_path / "satu.xlsx").kantor
    sedikit, banyak = (_jalankan(REKAP, tmp_path, json.dumps(satu.rekaman()), jumlah)[0] for jumlah in (10, 1000))
    assert banyak < sedikit * 1.35, (sedikit, banyak)  # without command and workers: the base is smaller
    awal, akhir = _jalankan(PEKERJA, kantor(tmp_path / "kecil" / "2022"))
    assert akhir < awal * 1.2, (awal, akhir)
