"""What differs on Windows: names of devices, capitals, separators, ends of lines, consoles, processes that are spawned.

On Linux these stand in for it; under Wine or on Windows the whole suite runs as it is.
"""

import ast
import json
import os
import shutil
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from conftest import TAHUN_NYATA
from contoh import kantor

from lakip_xl.cli.app import jalankan
from lakip_xl.domain.kode import kode_unit_sah
from lakip_xl.domain.nama_berkas import alasan_ditolak, milik_sistem
from lakip_xl.excel.baca import folder
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.pipeline.recap import cari_tahun, recap

AKAR = Path(__file__).parent.parent
PAKET = AKAR / "lakip_xl"
ALAT = ["con", "prn", "aux", "nul", *(f"{nama}{nomor}" for nama in ("com", "lpt") for nomor in range(10))]


@pytest.mark.parametrize("nama", ALAT)
def test_no_unit_bears_the_name_of_a_device(nama: str) -> None:
    assert not kode_unit_sah(nama)
    assert milik_sistem(nama.upper())
    assert alasan_ditolak(f"{nama}.xlsx")
    assert alasan_ditolak(f"{nama} .tar.xlsx")
    assert kode_unit_sah(f"{nama}-1")
    assert not alasan_ditolak(f"{nama}-1.xlsx")


@pytest.mark.parametrize(
    "nama", ["a<b", "a>b", "a:b", 'a"b', "a/b", "a\\b", "a|b", "a?b", "a*b", "a\nb", "a.", "a ", "com¹.x"]
)
def test_names_that_windows_refuses_are_refused_everywhere(nama: str) -> None:
    assert alasan_ditolak(nama)
    assert not kode_unit_sah(nama)


@pytest.mark.parametrize("nama", ["koperasi.xlsx", "P3K (1), final.v2.xlsx", "déjà vu.xlsx", "~$a.xlsx"])
def test_names_that_every_system_bears_pass(nama: str) -> None:
    assert not alasan_ditolak(nama)


def test_no_two_units_differ_in_capitals_alone() -> None:
    assert not kode_unit_sah("P3K")
    assert kode_unit_sah("p3k")


def test_a_template_takes_the_place_of_a_file_with_other_capitals(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tahun = kantor(tmp_path / "2022", "")
    berkas = tahun / "masukan" / "bidang.xlsx"
    berkas.rename(berkas.with_name("sementara"))
    berkas.with_name("sementara").rename(berkas.with_name("Bidang.XLSX"))
    assert jalankan(["template", str(tahun)]) == 0
    assert "Bidang.XLSX: sudah ada" in capsys.readouterr().out.replace("\n", " ")
    assert jalankan(["template", str(tahun), "--carry", str(tahun)]) == 0
    nama = sorted(jalur.name for jalur in berkas.parent.glob("*.[xX][lL][sS][xX]"))
    assert nama == ["Bidang.XLSX", "sekretariat.xlsx"]


def test_a_workbook_names_no_system() -> None:
    for hemat in (False, True):
        hasil = BytesIO()
        buku = xlsxwriter.Workbook(hasil, {"in_memory": not hemat, "constant_memory": hemat})
        buku.add_worksheet().write_string(0, 0, "baris\nkedua")
        buku.close()
        with zipfile.ZipFile(hasil, "a") as arsip:
            for part in arsip.infolist():
                part.create_system, part.external_attr = 0, 0o100666 << 16
            arsip.comment = b""
        windows = kemas(hasil)
        with zipfile.ZipFile(BytesIO(windows)) as arsip:
            assert arsip.testzip() is None
            assert {(part.create_system, part.external_attr) for part in arsip.infolist()} == {(3, 0o600 << 16)}
        assert kemas(BytesIO(windows)) == windows


def test_ends_of_lines_of_the_system_leave_a_workbook() -> None:
    """XlsxWriter writes a large workbook through text files, which Windows gives its own ends of lines."""
    hasil = BytesIO()
    buku = xlsxwriter.Workbook(hasil, {"constant_memory": True})
    buku.add_worksheet().write_string(0, 0, "baris\nkedua")
    buku.close()
    linux = kemas(BytesIO(hasil.getvalue()))
    windows = BytesIO()
    with zipfile.ZipFile(hasil) as lama, zipfile.ZipFile(windows, "w", zipfile.ZIP_DEFLATED) as baru:
        for part in lama.infolist():
            isi = lama.read(part).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            baru.writestr(part, isi)
    assert windows.getvalue() != linux
    assert kemas(windows) == linux


@pytest.mark.parametrize("halaman", ["cp437", "cp1252", "ascii"])
@pytest.mark.parametrize("perintah", ["recap --help", "check F", "status F"])
def test_no_console_is_too_poor(perintah: str, halaman: str, tmp_path: Path) -> None:
    shutil.copytree(TAHUN_NYATA, tmp_path / "F")
    lingkungan = {**os.environ, "PYTHONIOENCODING": halaman, "PYTHONUTF8": "0", "PYTHONPATH": str(AKAR)}
    jadi = subprocess.run(
        [sys.executable, "-m", "lakip_xl", *perintah.split()],
        cwd=tmp_path,
        env=lingkungan,
        capture_output=True,
        check=False,
    )
    assert jadi.returncode == 0
    assert jadi.stderr == b""
    assert jadi.stdout.decode(halaman)


def test_every_text_file_is_opened_with_its_encoding() -> None:
    """Windows would take another one."""
    semua = [
        (f"{berkas.relative_to(AKAR)}:{panggilan.lineno}", panggilan)
        for berkas in PAKET.rglob("*.py")
        for panggilan in ast.walk(ast.parse(berkas.read_text(encoding="utf-8")))
        if isinstance(panggilan, ast.Call) and _membuka_berkas(panggilan.func)
    ]
    assert len(semua) > 2
    assert [tempat for tempat, panggilan in semua if not _berkode(panggilan)] == []


def _membuka_berkas(fungsi: ast.expr) -> bool:
    """Whether a function opens a file: not a part of a zip, not by the system's own number."""
    if isinstance(fungsi, ast.Attribute):
        milik = ast.unparse(fungsi.value)
        bukan = milik.startswith("arsip") or milik.endswith((".zip", "arsip", "os"))
        return fungsi.attr in {"open", "read_text", "write_text"} and not bukan
    return isinstance(fungsi, ast.Name) and fungsi.id in {"open", "TextIOWrapper"}


def _berkode(panggilan: ast.Call) -> bool:
    cara = [isi.value for isi in panggilan.args if isinstance(isi, ast.Constant)]
    return any(kata.arg == "encoding" for kata in panggilan.keywords) or any("b" in str(isi) for isi in cara)


def test_a_path_that_windows_does_not_reach_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jauh = tmp_path / ("a" * 100) / "perencanaan.xlsx"
    with pytest.raises(folder.BerkasDitolak, match=r"^berkas tidak ada$"):
        folder.isi_berkas(jauh)
    monkeypatch.setattr(folder, "_JALUR_TERPANJANG", len(str(jauh)) - 1)
    with pytest.raises(folder.BerkasDitolak, match=rf"^jalurnya {len(str(jauh))} huruf, .* lebih dekat ke akar disk"):
        folder.isi_berkas(jauh)


def test_offices_stand_in_one_order_on_every_system(tmp_path: Path) -> None:
    for nama in ("a", "a0", "A-b", "a b", "B"):
        tahun = tmp_path / nama / "2022"
        tahun.mkdir(parents=True)
        (tahun / "perencanaan.xlsx").write_bytes(b"")
    ada = [jalur.parent.name for jalur in cari_tahun(tmp_path)]
    assert ada == ["A-b", "B", "a", "a b", "a0"]
    semua = recap([tmp_path], tmp_path / "R.xlsx").kantor
    assert [rekaman.folder for rekaman in semua] == ["A-b/2022", "B/2022", "a b/2022", "a/2022", "a0/2022"]


def test_files_are_named_with_slashes_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jalankan(["status", str(kantor(tmp_path / "2022", "")), "--json"])
    papan = json.loads(capsys.readouterr().out)
    assert [unit["berkas"] for unit in papan["unit"]] == ["masukan/sekretariat.xlsx", "masukan/bidang.xlsx"]
