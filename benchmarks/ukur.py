"""The benchmark: python benchmarks/ukur.py (--penuh adds 100 and 1,000 offices); writes benchmarks/RESULTS.md."""

import argparse
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from kantor import buat
from proses import Ukuran, berselang

SINI = Path(__file__).parent
TAHUN = SINI.parent / "workbooks" / "2022"
PY = sys.executable
LAKIP = (PY, "-m", "lakip_xl")
PAKET = ("openpyxl", "pandas", "xlsxwriter", "python-calamine", "typer")


def satu_kantor(kerja: Path, ulang: int) -> dict[str, Ukuran]:
    """Measure everything that concerns one office, interleaved."""
    tahun = Path(shutil.copytree(TAHUN, kerja / "2022", ignore=shutil.ignore_patterns("LAKIP-*", "cadangan")))
    rekaman, hasil = kerja / "rekaman.pkl", kerja / "hasil.xlsx"
    subprocess.run([PY, SINI / "lantai.py", "rekam", tahun, rekaman], check=True, capture_output=True)

    def bersih() -> None:
        for nama in ("LAKIP-2022.xlsx", "jejak.jsonl"):
            (tahun / nama).unlink(missing_ok=True)

    def tanpa_masukan() -> None:
        shutil.rmtree(kerja / "templat", ignore_errors=True)
        (kerja / "templat").mkdir()
        shutil.copy(tahun / "perencanaan.xlsx", kerja / "templat")

    def perintah(*kata: object) -> list[str]:
        return [str(bagian) for bagian in kata]

    semua = [
        Ukuran("consolidate", perintah(*LAKIP, "consolidate", tahun), bersih),
        Ukuran("floor", perintah(PY, SINI / "lantai.py", tahun, rekaman, hasil)),
        Ukuran("pandas", perintah(PY, SINI / "cara_pandas.py", tahun, rekaman, hasil)),
        Ukuran("openpyxl", perintah(PY, SINI / "cara_openpyxl.py", tahun, rekaman, hasil)),
        Ukuran("--version", perintah(*LAKIP, "--version")),
        Ukuran("--help", perintah(*LAKIP, "--help")),
        Ukuran("empty Typer --help", perintah(PY, SINI / "typer_kosong.py", "--help")),
        Ukuran("check of one file", perintah(*LAKIP, "check", tahun / "masukan" / "koperasi.xlsx")),
        Ukuran("template of six", perintah(*LAKIP, "template", kerja / "templat"), tanpa_masukan),
    ]
    berselang(semua, ulang)
    return {ukuran.nama: ukuran for ukuran in semua}


def banyak_kantor(kerja: Path, banyak: int) -> tuple[float, Ukuran, Ukuran]:
    """Make up offices and sum them up, twice: (seconds to write them, first recap, recap of what is unchanged)."""
    akar = kerja / f"kota-{banyak}"
    tulis = buat(akar, banyak)
    perintah = [*LAKIP, "recap", str(akar), "--out", str(akar / "REKAP.xlsx")]
    pertama, kedua = (Ukuran(nama, perintah) for nama in ("recap", "recap again"))
    pertama.jalankan()
    kedua.jalankan()
    return tulis, pertama, kedua


def halaman(perintah: dict[str, Ukuran], tumbuh: dict[int, tuple[float, Ukuran, Ukuran]], ulang: int) -> str:
    """Return the page of results, ratios first."""
    baris = ["# Results", "", f"`python benchmarks/ukur.py`, medians of {ulang} whole processes, in turns.", ""]
    baris += ["| ratio | value | wanted |", "| --- | ---: | ---: |"]
    baris += [f"| {nama} | {nilai:.2f} | {mau} |" for nama, nilai, mau in rasio(perintah)]
    baris += ["", "| what | seconds | peak MiB |", "| --- | ---: | ---: |"]
    baris += [f"| {nama} | {isi.tengah:.3f} | {isi.memori:.0f} |" for nama, isi in perintah.items()]
    baris += ["", "Many made-up offices (six workbooks each, seeded), on all processors, one run each:", ""]
    baris += ["| offices | workbooks written/s | recap s | ms an office | peak MiB | again s | times faster |"]
    baris += ["| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for banyak, (tulis, pertama, kedua) in tumbuh.items():
        kali = pertama.tengah / kedua.tengah
        baris.append(
            f"| {banyak:,} | {banyak * 6 / tulis:.1f} | {pertama.tengah:.1f} | {pertama.tengah / banyak * 1000:.0f} "
            f"| {pertama.memori:.0f} | {kedua.tengah:.2f} | {kali:.1f} |"
        )
    baris += [
        "",
        "Peak memory is that of the process that was started or of its largest worker, whichever is higher.",
        "",
    ]
    baris += [f"Machine: {mesin()}.", "", f"Python {platform.python_version()}; "]
    baris[-1] += ", ".join(f"{nama} {version(nama)}" for nama in PAKET) + f". {time.strftime('%Y-%m-%d')}."
    return "\n".join(baris) + "\n"


def rasio(perintah: dict[str, Ukuran]) -> list[tuple[str, float, str]]:
    """Return the ratios that matter, with what is wanted of them."""
    detik = {nama: isi.tengah for nama, isi in perintah.items()}
    return [
        ("consolidate / floor", detik["consolidate"] / detik["floor"], "at most 1.6"),
        ("pandas / consolidate", detik["pandas"] / detik["consolidate"], "at least 4"),
        ("openpyxl / consolidate", detik["openpyxl"] / detik["consolidate"], ""),
        ("--help / empty Typer", detik["--help"] / detik["empty Typer --help"], "at most 2"),
        ("check of one file, seconds", detik["check of one file"], "at most 0.3"),
    ]


def mesin() -> str:
    """Return processor, cores and memory."""
    isi = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    nama = next(
        (baris.split(":")[1].strip() for baris in isi.splitlines() if baris.startswith("model name")),
        platform.processor(),
    )
    memori = Path("/proc/meminfo").read_text(encoding="utf-8").split()[1] if Path("/proc/meminfo").exists() else "0"
    return f"{nama}, {isi.count('processor') or 1} cores, {int(memori) // 2**20} GiB, {platform.system()}"


def main() -> None:
    """Measure, write RESULTS.md, end with the ratios."""
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--ulang", type=int, default=10)
    pilihan.add_argument("--kantor", type=int, nargs="*", default=[1, 10])
    pilihan.add_argument("--penuh", action="store_true", help="also 100 and 1,000 offices")
    masukan = pilihan.parse_args()
    with tempfile.TemporaryDirectory() as sementara:
        kerja = Path(sementara)
        perintah = satu_kantor(kerja, masukan.ulang)
        ukuran = [*masukan.kantor, *((100, 1000) if masukan.penuh else ())]
        tumbuh = {banyak: banyak_kantor(kerja, banyak) for banyak in ukuran}
    (SINI / "RESULTS.md").write_text(halaman(perintah, tumbuh, masukan.ulang), encoding="utf-8")
    for nama, nilai, mau in rasio(perintah):
        print(f"{nama}: {nilai:.2f} ({mau})" if mau else f"{nama}: {nilai:.2f}")


if __name__ == "__main__":
    main()
