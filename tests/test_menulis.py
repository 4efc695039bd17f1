"""Writing that loses nothing: earlier outputs, reviewers' notes, the trail; whatever happens on the way."""

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from contoh import awal_catatan, sel_laporan
from ubahan import terapkan

from lakip_xl.excel.simpan import berkas as simpan_
from lakip_xl.excel.simpan import kunci
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import BerkasTerkunci, kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_JEJAK, FOLDER_CADANGAN
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.jejak import periksa_jejak

Kantor = Callable[[str], Path]
NAIK = "masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | {} |"


def test_an_earlier_output_with_other_content_is_kept(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = consolidate(folder).berkas
    assert berkas is not None
    pertama = berkas.read_bytes()
    assert consolidate(folder).cadangan is None
    terapkan(folder, NAIK.format(960000))
    hasil = consolidate(folder)
    assert hasil.cadangan is not None
    assert hasil.cadangan.read_bytes() == pertama
    assert hasil.cadangan.name == "LAKIP-2022.0001.xlsx"
    assert berkas.read_bytes() != pertama


def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    berkas = tmp_path / "a.txt"
    for nomor in range(30):
        simpan(berkas, str(nomor).encode(), cadangkan=True)
    salinan = sorted((tmp_path / FOLDER_CADANGAN).iterdir())
    assert len(salinan) == 20
    assert salinan[-1].read_bytes() == b"28"


def _catat(berkas: Path, jumlah: int) -> None:
    """Type notes as finance does: beside rows of Tabel 3.3 and on the sheet Reviu."""
    buku = openpyxl.load_workbook(berkas)
    tabel = buku["Tabel 3.3"]
    kepala = {sel.value: sel.column for sel in tabel[5]}
    samping = 0
    for baris in range(6, 13):
        if tabel.cell(baris, 1).value:
            samping += 1
            tabel.cell(baris, kepala["Status Reviu"]).value = "Perbaiki"
            tabel.cell(baris, kepala["Catatan Reviu"]).value = f"Lihat SP2D {tabel.cell(baris, 1).value}"
            tabel.cell(baris, kepala["Oleh"]).value = "Keuangan"
            tabel.cell(baris, kepala["Tanggal"]).value = date(2023, 1, 9)
    reviu = buku["Reviu"]
    for nomor in range(jumlah - samping):
        for kolom, nilai in enumerate(
            ("Tabel 3.3", "2.17.03.2.01.01", None, "Ditanyakan", f"=catatan {nomor}", "Inspektorat"), start=1
        ):
            sel = reviu.cell(awal_catatan(buku) + nomor, kolom)
            sel.value = nilai
            sel.data_type = "s" if nilai else "n"
    buku.save(berkas)


def _semua_catatan(berkas: Path) -> list[str]:
    buku = openpyxl.load_workbook(berkas)
    hasil = []
    for nama in ("Tabel 3.3", "Reviu", "Reviu Lama"):
        if nama in buku.sheetnames:
            awal = awal_catatan(buku, nama)
            kepala = {sel.value: sel.column - 1 for sel in buku[nama][awal - 1]}
            isi = (baris[kepala["Catatan Reviu"]] for baris in buku[nama].iter_rows(min_row=awal, values_only=True))
            hasil += [str(catatan) for catatan in isi if catatan]
    return sorted(hasil)


@pytest.mark.lambat
def test_fifty_notes_survive_and_those_whose_row_is_gone_are_kept(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = consolidate(folder).berkas
    assert berkas is not None
    _catat(berkas, 50)
    sebelum = _semua_catatan(berkas)
    assert len(sebelum) == 50
    assert consolidate(folder).catatan == 50
    assert _semua_catatan(berkas) == sebelum
    for kode in ("2.17.03.2.01.01", "2.17.03.2.01", "2.17.03"):
        nomor = {"2.17.03.2.01.01": 8, "2.17.03.2.01": 7, "2.17.03": 6}[kode]
        terapkan(folder, f"! baris perencanaan.xlsx Program {nomor}")
    hasil = consolidate(folder, draft=True)
    assert hasil.catatan == 50
    assert _semua_catatan(berkas) == sebelum
    lama = openpyxl.load_workbook(berkas)["Reviu Lama"]
    assert {sel[1].value for sel in lama.iter_rows(min_row=6) if sel[4].value} == {
        "2.17.03.2.01.01",
        "2.17.03.2.01",
        "2.17.03",
    }


def test_a_note_returns_with_its_row(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    rencana = (folder / "perencanaan.xlsx").read_bytes()
    berkas = consolidate(folder).berkas
    assert berkas is not None
    _catat(berkas, 12)
    sebelum = _semua_catatan(berkas)
    terapkan(folder, "! baris perencanaan.xlsx Program 8")
    consolidate(folder, draft=True)
    (folder / "perencanaan.xlsx").write_bytes(rencana)
    consolidate(folder)
    assert _semua_catatan(berkas) == sebelum
    assert "Reviu Lama" not in openpyxl.load_workbook(berkas).sheetnames


def test_an_earlier_output_that_cannot_be_read_is_kept_and_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    (folder / "LAKIP-2022.xlsx").write_bytes(b"bukan buku kerja")
    hasil = consolidate(folder)
    assert "tidak dapat dibaca" in hasil.pesan
    assert hasil.cadangan is not None
    assert hasil.cadangan.read_bytes() == b"bukan buku kerja"


def test_every_line_of_the_trail_names_the_one_before(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    for nilai in (940000, 950000, 960000):
        terapkan(folder, NAIK.format(nilai))
        consolidate(folder)
    jejak = folder / BERKAS_JEJAK
    assert periksa_jejak(folder).utuh
    baris = jejak.read_text(encoding="utf-8").splitlines()
    isi = json.loads(baris[-1])
    assert [berkas["berkas"] for berkas in isi["masukan"]] == [
        "perencanaan.xlsx",
        "masukan/sekretariat.xlsx",
        "masukan/bidang.xlsx",
    ]
    assert isi["keluaran"]["berkas"] == "LAKIP-2022.xlsx"
    baris[1] = baris[1].replace('"kesalahan":0', '"kesalahan":9')
    jejak.write_text("\n".join(baris) + "\n", encoding="utf-8")
    assert [isi.nomor for isi in periksa_jejak(folder).rusak] == [3]


def test_a_file_open_elsewhere_is_left_and_the_new_one_stands_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows while Excel holds the file."""
    berkas = tmp_path / "LAKIP-2022.xlsx"
    berkas.write_bytes(b"lama")
    ganti = Path.replace

    def tolak(jalur: Path, tujuan: Path) -> Path:
        if tujuan == berkas:
            raise PermissionError
        return ganti(jalur, tujuan)

    monkeypatch.setattr(Path, "replace", tolak)
    monkeypatch.setattr(simpan_, "_JEDA", 0)
    with pytest.raises(BerkasTerkunci, match=r"LAKIP-2022-BARU\.xlsx"):
        simpan(berkas, b"baru")
    assert berkas.read_bytes() == b"lama"
    assert (tmp_path / "LAKIP-2022-BARU.xlsx").read_bytes() == b"baru"


def test_two_runs_at_once_take_turns_or_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kunci, "_TUNGGU", 0)
    with kunci_folder(tmp_path), pytest.raises(BerkasTerkunci, match="sedang dipakai"), kunci_folder(tmp_path):
        pass
    with kunci_folder(tmp_path):
        pass


def test_a_run_waits_for_another_process_and_goes_on_when_that_one_dies(tmp_path: Path) -> None:
    kode = "import sys, time; from pathlib import Path; from lakip_xl.excel.simpan.kunci import kunci_folder\n"
    kode += "with kunci_folder(Path(sys.argv[1])): print(flush=True); time.sleep(60)"
    lain = subprocess.Popen([sys.executable, "-c", kode, str(tmp_path)], stdout=subprocess.PIPE)
    assert lain.stdout is not None
    lain.stdout.readline()
    threading.Timer(0.5, lain.kill).start()
    mulai = time.monotonic()
    with kunci_folder(tmp_path):
        assert time.monotonic() - mulai > 0.4
    lain.communicate()


def test_a_folder_without_locks_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tanpa_kunci(_berkas: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(kunci, "pegang", tanpa_kunci)
    with kunci_folder(tmp_path):
        simpan(tmp_path / "a.txt", b"isi")
    assert (tmp_path / "a.txt").read_bytes() == b"isi"


@pytest.mark.parametrize("langkah", ["fsync", "baca_kembali", "cadangkan", "ganti"])
def test_a_full_disk_leaves_the_earlier_output(
    kantor_kecil: Kantor, langkah: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kantor_kecil("")
    berkas = consolidate(folder).berkas
    assert berkas is not None
    lama = berkas.read_bytes()
    terapkan(folder, NAIK.format(960000))

    def penuh(*_: object) -> None:
        raise OSError(28, "No space left on device")

    tempat = {
        "fsync": (os, "fsync"),
        "baca_kembali": (simpan_, "_periksa_kembali"),
        "cadangkan": (simpan_, "_cadangkan"),
    }
    monkeypatch.setattr(*tempat.get(langkah, (simpan_, "_ganti")), penuh)
    with pytest.raises(OSError, match="No space") as galat:
        consolidate(folder)
    assert Path(galat.value.filename).name in ("LAKIP-2022.xlsx", "LAKIP-2022.0001.xlsx")
    assert berkas.read_bytes() == lama
    assert not list(folder.glob("*.tmp"))
    assert not list(folder.glob(".*.tmp"))


_BUNUH = """
import os, signal, sys
from pathlib import Path
from lakip_xl.excel.simpan import berkas as simpan
langkah, folder = sys.argv[1], Path(sys.argv[2])
nama, sesudah = langkah.split(":")
asli = getattr(simpan, nama) if hasattr(simpan, nama) else getattr(os, nama)
def bunuh(*isi, **opsi):
    if sesudah == "sesudah":
        asli(*isi, **opsi)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(simpan if hasattr(simpan, nama) else os, nama, bunuh)
from lakip_xl.pipeline import consolidate, jejak
jejak.tambah_baris = simpan.tambah_baris
consolidate.consolidate(folder)
"""


@pytest.mark.lambat
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL hanya ada di POSIX")
@pytest.mark.parametrize(
    "langkah",
    [
        f"{nama}:{kapan}"
        for nama in ("fsync", "_periksa_kembali", "_cadangkan", "_ganti", "tambah_baris")
        for kapan in ("sebelum", "sesudah")
    ],
)
def test_killed_at_any_step_the_earlier_or_the_new_output_is_there_whole(kantor_kecil: Kantor, langkah: str) -> None:
    folder = kantor_kecil("")
    berkas = consolidate(folder).berkas
    assert berkas is not None
    _catat(berkas, 20)
    lama, catatan = berkas.read_bytes(), _semua_catatan(berkas)
    terapkan(folder, NAIK.format(960000))
    hasil = subprocess.run([sys.executable, "-c", _BUNUH, langkah, str(folder)], check=False, capture_output=True)
    assert hasil.returncode == -signal.SIGKILL, hasil.stderr.decode()
    isi = openpyxl.load_workbook(berkas, data_only=True)
    realisasi = sel_laporan(isi["Data Anggaran"], "Realisasi (Rp)", 6).value
    assert realisasi == 960000 if berkas.read_bytes() != lama else realisasi == 950000
    assert _semua_catatan(berkas) == catatan
    assert consolidate(folder).catatan == 20
    assert _semua_catatan(berkas) == catatan
