"""Type texts that try to act into the small office and read what the commands make of them, workbooks apart.

`python tests/fuzz_teks.py --menit 10`. Cells, files and folders get seeded texts (teks_jahat.py); every command runs
on a console of some encoding; what it prints and writes is read by parsers of its own (periksa_teks.py), and what
was typed must come back from the CSV and the JSON as it was read. `python tests/fuzz_teks.py --benih SEED --kali 1`
does one again.

Workbooks are looked at by whoever is handed to `coba` as `periksa_buku`: it gets the folder with all of a run's
inputs and outputs, and yields a sentence for each fault.
"""

import argparse
import contextlib
import csv
import io
import json
import os
import random
import re
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from periksa_teks import salah_csv, salah_halaman, salah_json, salah_layar
from teks_jahat import kantor_jahat, nama, semua_tempat, teks

from lakip_xl.cli import app, layar
from lakip_xl.ekspor import EKSPOR
from lakip_xl.ekspor.tabel_rapi import TabelRapi
from lakip_xl.pipeline.check import periksa_tahun

Perintah = tuple[str, ...]
PeriksaBuku = Callable[[Path], Iterable[str]]
KELUARAN = "keluaran"
"""Folder, beside the year's, of what is written elsewhere than into the year's folder itself."""
KONSOL = ("utf-8", "utf-8", "cp1252", "ascii")


def tanpa_buku(_: Path) -> Iterable[str]:
    """Look at no workbook."""
    return ()


def coba(benih: int, akar: Path, periksa_buku: PeriksaBuku = tanpa_buku) -> list[str]:
    """Write the office of a seed below a folder, run every command on it, and return what is wrong."""
    acak = random.Random(~benih)  # noqa: S311 - mischief, not secrets
    folder = kantor_jahat(akar, benih)
    konsol = acak.choice(KONSOL)
    keluaran = akar / KELUARAN
    keluaran.mkdir()
    return [
        *_jalankan_semua(_membaca(acak, folder, keluaran), konsol),
        *_baca_berkas(keluaran),
        *_kembali(folder, keluaran),
        *_jalankan_semua(_menulis(acak, folder, keluaran), konsol),
        *periksa_buku(akar),
    ]


def _jalankan_semua(semua: Iterable[Perintah], konsol: str) -> Iterator[str]:
    for perintah in semua:
        yield from (f"{perintah[0]} {perintah[2:]}: {sebab}" for sebab in _jalankan(perintah, konsol))


def _baca_berkas(keluaran: Path) -> Iterator[str]:
    for jalur in keluaran.iterdir():
        pembaca = {".csv": salah_csv, ".json": salah_json, ".html": salah_halaman}[jalur.suffix]
        yield from (f"{jalur.name}: {sebab}" for sebab in pembaca(jalur.read_bytes()))


def _membaca(acak: random.Random, folder: Path, keluaran: Path) -> Iterator[Perintah]:
    """Yield the commands that write no workbook."""
    tahun, satu = str(folder), str(acak.choice(sorted((folder / "masukan").iterdir())))
    for json_ in ((), ("--json",)):
        yield "check", tahun, *json_
        yield "check", satu, *json_
        yield "status", tahun, *json_
        yield "diff", str(folder / "perencanaan.xlsx"), satu, *json_
        yield "diff", satu, satu, *json_
        yield "schema", *json_
    yield "check", tahun, "--semua", "--html", str(keluaran / "temuan.html")
    yield "check", tahun, "--baru", "--dry-run", "--annotate"
    yield "status", tahun, "--html", str(keluaran / "papan.html")
    yield "export", tahun, "--out", str(keluaran)
    yield "export", tahun, "--out", str(keluaran), "--format", "json"


def _menulis(acak: random.Random, folder: Path, keluaran: Path) -> Iterator[Perintah]:
    """Yield the commands that write workbooks, then one with a word typed by someone who wishes no good."""
    tahun = str(folder)
    yield "check", tahun, "--annotate", "--xlsx", str(folder.parent / "temuan.xlsx")
    yield "consolidate", tahun, "--draft"
    yield "recap", str(folder.parent), "--out", str(keluaran / "REKAP.xlsx"), "--workers", "1"
    yield "rollover", tahun, "2023"
    yield "template", tahun, "--carry", tahun, "--draft"
    yield "diff", str(folder / "perencanaan.xlsx"), str(folder.parent / "2023" / "perencanaan.xlsx"), "--json"
    ketikan = os.fsdecode(teks(acak)[:300].encode("utf-8", "surrogatepass"))  # as a shell hands it over
    yield acak.choice(
        (
            ("explain", ketikan),
            ("check", ketikan),
            (ketikan,),
            ("export", tahun, "--out", str(keluaran), "--format", ketikan),
            ("template", tahun, "--unit", ketikan),
            ("recap", tahun, "--tahun", ketikan),
            ("status", tahun, "--html", f"{nama(acak)}.x"),
            ("diff", tahun, ketikan),
            ("check", tahun, f"--{ketikan}"),
            ("check", tahun, "--unit", ketikan),
            ("check", tahun, "--xlsx", f"{nama(acak)}.x"),
        )
    )


def _jalankan(perintah: Perintah, konsol: str) -> Iterator[str]:
    """Run a command as a console of an encoding would, and yield what is wrong with what it prints."""
    keluar, galat = (io.TextIOWrapper(io.BytesIO(), konsol) for _ in range(2))
    with _aliran(keluar, galat):
        try:
            kode = app.jalankan(list(perintah))
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            yield traceback.format_exc()
            return
    if kode not in {0, 1, 2}:
        yield f"kode {kode}"
    isi = [aliran.buffer.getvalue() for aliran in (keluar, galat) if aliran.flush() is None]
    if "--json" in perintah and isi[0]:
        yield from salah_json(isi.pop(0))
    for tercetak in isi:
        yield from salah_layar(tercetak, konsol)


@contextlib.contextmanager
def _aliran(keluar: io.TextIOWrapper, galat: io.TextIOWrapper) -> Iterator[None]:
    lama = sys.excepthook
    with contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(galat), warnings.catch_warnings():
        warnings.simplefilter("default")
        layar.siapkan()
        try:
            yield
        finally:
            sys.excepthook = lama


def _kembali(folder: Path, keluaran: Path) -> Iterator[str]:
    """Yield what does not come back from the exports as it was read."""
    if kurang := [tabel.nama for tabel in EKSPOR for akhiran in ("csv", "json") if not _ada(keluaran, tabel, akhiran)]:
        yield f"ekspor tidak menulis {kurang}"
        return
    hasil = periksa_tahun(folder)
    for tabel in EKSPOR:
        asal = [[rekaman.get(kolom) for kolom in tabel.kolom] for rekaman in tabel.baris(hasil.laporan, hasil.temuan)]
        tulisan = (keluaran / f"{tabel.nama}.csv").read_bytes().decode("utf-8-sig")
        _, *baris = csv.reader(io.StringIO(tulisan, newline=""))
        dari_json = json.loads((keluaran / f"{tabel.nama}.json").read_bytes())
        if len(baris) != len(asal) or len(dari_json) != len(asal):
            yield f"{tabel.nama}: {len(asal)} baris menjadi {len(baris)} di CSV, {len(dari_json)} di JSON"
            continue
        for sebaris, sel_csv, sel_json in zip(asal, baris, dari_json, strict=True):
            for nilai, di_csv, di_json in zip(sebaris, sel_csv, sel_json.values(), strict=True):
                if _dari_csv(di_csv, nilai) != nilai:
                    yield f"{tabel.nama}.csv: {nilai!r:.200} menjadi {di_csv!r:.200}"
                if isinstance(nilai, str) and di_json != nilai:
                    yield f"{tabel.nama}.json: {nilai!r:.200} menjadi {di_json!r:.200}"


def _ada(keluaran: Path, tabel: TabelRapi, akhiran: str) -> bool:
    return (keluaran / f"{tabel.nama}.{akhiran}").is_file()


def _dari_csv(sel: str, nilai: object) -> object:
    """Read a cell as the value that it ought to be; of a text, an apostrophe goes where docs/ekspor.md says."""
    if nilai is None:
        return sel or None
    if isinstance(nilai, date):
        return date.fromisoformat(sel)
    if isinstance(nilai, int | Decimal):
        return Decimal(sel)
    return re.sub(r"(?<![^,;\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029])'", "", sel)


def jalankan(benih: int, *, kali: int | None, menit: float, periksa_buku: PeriksaBuku = tanpa_buku) -> int:
    """Run seeds from `benih` on, `kali` of them or for so many minutes; print the failures and return their number."""
    awal, batas = benih, time.monotonic() + menit * 60
    gagal: Counter[int] = Counter()
    while benih - awal < kali if kali is not None else time.monotonic() < batas:
        with tempfile.TemporaryDirectory() as sementara:
            for sebab in coba(benih, Path(sementara), periksa_buku):
                gagal[benih] += 1
                print(f"benih {benih}: {sebab[-3000:]!a}" if gagal[benih] <= 3 else "", end="\n" * (gagal[benih] <= 3))
        benih += 1
    print(f"{benih - awal} kantor, {len(semua_tempat())} sel yang diketik, {len(gagal)} gagal.")
    return len(gagal)


def main() -> int:
    """Read the command line and run."""
    pengurai = argparse.ArgumentParser(description=__doc__)
    pengurai.add_argument("--menit", type=float, default=10)
    pengurai.add_argument("--kali", type=int)
    pengurai.add_argument("--benih", type=int, default=0)
    argumen = pengurai.parse_args()
    return 1 if jalankan(argumen.benih, kali=argumen.kali, menit=argumen.menit) else 0


if __name__ == "__main__":
    sys.exit(main())
