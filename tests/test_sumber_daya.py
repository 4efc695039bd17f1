"""Time and memory, each in a process of its own: of the worst files, and of a thousand offices."""

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from contoh import kantor
from jahat import BIDANG, bersel, dengan_ukuran_palsu, ganti_part, siapkan
from test_berkas_berbahaya import SEKRETARIAT, banyak_part, bom_1_gb, bom_dalam

from lakip_xl.pipeline.recap import recap

MAKS_MB, MAKS_DETIK = 300, 2.0
TANPA_CAKUPAN = {nama: isi for nama, isi in os.environ.items() if not nama.startswith("COV")}
"""Measured as it is used: a process that counts its lines takes twice as long."""
LEMBAR, ACARA, BUKU = "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml", "xl/workbook.xml"
GAYA, TEKS, PROPERTI = "xl/styles.xml", "xl/sharedStrings.xml", "docProps/custom.xml"
PUNCAK = """
def puncak():
    return next(int(baris.split()[1]) / 1024 for baris in open("/proc/self/status") if baris.startswith("VmHWM"))
"""
BACA = (
    PUNCAK
    + """
import json, resource, sys, time
from pathlib import Path
from lakip_xl.checks import periksa
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
folder = Path(sys.argv[1])
rencana = baca_buku((folder / "rencana").read_bytes(), "perencanaan.xlsx", PERENCANAAN)
waktu = {}
for berkas in sorted(folder.glob("*.xlsx")):
    mulai = time.process_time()
    buku = baca_buku(berkas.read_bytes(), berkas.name, MASUKAN)
    assert periksa(Laporan(rencana, (buku,)))
    waktu[berkas.stem] = time.process_time() - mulai
print(json.dumps({"puncak": puncak(), "waktu": waktu}))
"""
)

REKAP = (
    PUNCAK
    + """
import json, sys
from pathlib import Path
from lakip_xl.laporan.ikhtisar import dari_rekaman
from lakip_xl.pipeline.recap import _IsiRekap, _simpan
contoh = json.loads(sys.argv[2])
kantor = []
for nomor in range(int(sys.argv[3])):
    contoh |= {"folder": f"kantor-{nomor:04}/2022", "perangkat_daerah": f"Dinas Contoh Nomor {nomor}"}
    kantor.append(dari_rekaman(json.loads(json.dumps(contoh))))
isi = _IsiRekap(tuple(kantor), {}, None)
_simpan(Path(sys.argv[1], "REKAP.xlsx"), Path(sys.argv[1], "REKAP.recap.jsonl"), tuple(kantor), isi)
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


def _baris(dari: int, sampai: int, sel: str) -> str:
    return "".join(f'<row r="{nomor}">{sel.replace("#", str(nomor))}</row>' for nomor in range(dari, sampai))


def terburuk(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield files that make a reader work: each within the bounds of size, or only just beyond."""
    isi, lain = (folder / BIDANG).read_bytes(), (folder / SEKRETARIAT).read_bytes()
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        anggaran, acara, buku = (arsip.read(nama).decode() for nama in (LEMBAR, ACARA, BUKU))

    def lembar(tambahan: str, asal: str = anggaran, nama: str = LEMBAR) -> bytes:
        return ganti_part(isi, {nama: asal.replace("</sheetData>", f"{tambahan}</sheetData>").encode()})

    def dalam(jumlah: int) -> str:
        return "<a>" * jumlah + "</a>" * jumlah

    penuh = "".join(f'<c r="{huruf}#" t="str"><v>x#</v></c>' for huruf in "ABCDEFGHIJ")
    rapat = '<c r="B#" t="str"><v>2.17.03.2.01.01</v></c><c r="C#" t="str"><v>Rapat #</v></c>'
    atribut = " ".join(f'a{nomor}=""' for nomor in range(450_000))
    yield "bom 1 GB", bom_1_gb()
    yield "bom di lembar", bom_dalam(LEMBAR)(isi)
    yield "bom berukuran palsu", dengan_ukuran_palsu(bom_dalam(LEMBAR)(isi), LEMBAR, 50)
    yield "100.000 bagian", banyak_part()
    yield (
        "sejuta baris kosong",
        ganti_part(isi, {LEMBAR: bersel(f'<row r="{nomor}"/>' for nomor in range(1, 1_000_001))}),
    )
    yield (
        "300.000 baris kosong",
        ganti_part(isi, {LEMBAR: bersel(f'<row r="{nomor}"/>' for nomor in range(1, 300_000))}),
    )
    yield "sel berisi", lembar(_baris(1_000, 10_500, penuh))
    yield "acara", lembar(_baris(1_000, 15_000, rapat), acara, ACARA)
    yield "sel tanpa alamat", ganti_part(isi, {LEMBAR: bersel([f"<row>{'<c><v/></c>' * 450_000}</row>"])})
    yield "luas", ganti_part(isi, {LEMBAR: bersel(['<row r="19000"><c r="AZ19000"><v>1</v></c></row>'])})
    yield "rumus", lembar(f'<row r="50"><c r="D50"><f>{"|[1" * 1_900_000}</f><v>1</v></c></row>')
    yield "gabungan", lembar("</sheetData>" + '<mergeCell ref="A9:B9"/>' * 230_000)
    yield "buku dalam", ganti_part(isi, {BUKU: buku.replace("</workbook>", f"{dalam(500_000)}</workbook>").encode()})
    yield "properti dalam", ganti_part(isi, {PROPERTI: dalam(550_000).encode()})
    yield "atribut", lembar(f'<row r="50"><c {atribut} r="D50"><v>1</v></c></row>')
    yield "gaya", ganti_part(isi, {GAYA: f"<styleSheet><cellXfs><xf {atribut}/></cellXfs></styleSheet>".encode()})
    yield "teks kosong", ganti_part(lain, {TEKS: b"<sst>" + b"<si/>" * 1_100_000 + b"</sst>"})
    panjang = b"<sst><si/><si><t>" + b"x" * 5_000_000 + b"</t></si></sst>"
    yield (
        "teks berulang",
        ganti_part(
            isi, {TEKS: panjang, LEMBAR: bersel(["<row>" + '<c t="&#115;"><v>1</v></c>' * 10 + "</row>"] * 9_000)}
        ),
    )


@pytest.mark.lambat
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="puncak memori dibaca dari /proc")
def test_the_worst_files_end_in_time_and_in_little_memory(tmp_path: Path) -> None:
    folder = siapkan(tmp_path)
    tujuan = tmp_path / "terburuk"
    tujuan.mkdir()
    (tujuan / "rencana").write_bytes((folder / "perencanaan.xlsx").read_bytes())
    for nama, isi in terburuk(folder):
        (tujuan / f"{nama}.xlsx").write_bytes(isi)
    proses = subprocess.run(
        [sys.executable, "-c", BACA, str(tujuan)], capture_output=True, check=False, text=True, env=TANPA_CAKUPAN
    )
    assert proses.returncode == 0, proses.stderr[-2000:]
    hasil = json.loads(proses.stdout)
    assert len(hasil["waktu"]) == 18
    assert {nama: detik for nama, detik in hasil["waktu"].items() if detik >= MAKS_DETIK} == {}
    assert hasil["puncak"] < MAKS_MB
    print(hasil)


def _jalankan(kode: str, *argumen: object) -> list[float]:
    proses = subprocess.run(
        [sys.executable, "-c", kode, *map(str, argumen)], capture_output=True, text=True, check=True, env=TANPA_CAKUPAN
    )
    return [float(baris) for baris in proses.stdout.split()]


@pytest.mark.lambat
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="membaca memori dari /proc")
def test_memory_is_flat_in_the_number_of_offices(tmp_path: Path) -> None:
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*"))
    (ikhtisar,) = recap([tmp_path], tmp_path / "satu.xlsx").kantor
    sedikit, banyak = (_jalankan(REKAP, tmp_path, json.dumps(ikhtisar.rekaman()), jumlah)[0] for jumlah in (10, 1000))
    assert banyak < sedikit * 1.35, (sedikit, banyak)  # without command and workers: the base is smaller
    awal, akhir = _jalankan(PEKERJA, kantor(tmp_path / "kecil" / "2022"))
    assert akhir < awal * 1.2, (awal, akhir)
