"""naskah, as a planner runs it: a report from the data, edited by hand, run again after the data have changed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from tulis_docx import dokumen, paragraf

from lakip_xl.checking.kasus import alamat
from lakip_xl.cli import app
from lakip_xl.word.baca.dokumen import baca_dokumen

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]


def jalankan(capsys: Capsys, *argumen: object) -> tuple[int, str]:
    keluar = app.jalankan([str(isi) for isi in argumen])
    hasil = capsys.readouterr()
    return keluar, hasil.out + hasil.err


def ubah_realisasi(folder: Path, nilai: int) -> None:
    """Type another realisasi of the first sub kegiatan of the unit's file."""
    berkas = folder / "masukan" / "bidang.xlsx"
    buku = openpyxl.load_workbook(berkas)
    buku["Anggaran"][alamat("masukan/bidang.xlsx", "Anggaran", "@realisasi/6")] = nilai
    buku.save(berkas)


def teks(berkas: Path) -> str:
    return "\n".join(getattr(blok, "teks", "") for blok in baca_dokumen(berkas.read_bytes()).blok)


def test_a_report_is_written_and_stays_the_same_until_the_data_change(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    berkas = folder / "LKjIP-2022.docx"
    assert jalankan(capsys, "naskah", folder) == (
        0,
        f"{berkas}: ditulis. Sunting di Word sesuka Anda, lalu jalankan lagi setelah data berubah.\n",
    )
    pertama = berkas.read_bytes()
    assert jalankan(capsys, "naskah", folder) == (0, f"{berkas}: tidak ada yang berubah.\n")
    assert berkas.read_bytes() == pertama
    assert not (folder / "cadangan").exists()


def test_equal_data_give_equal_bytes(kantor_kecil: Kantor, tmp_path: Path, capsys: Capsys) -> None:
    satu = kantor_kecil("")
    dua = Path(shutil.copytree(satu, tmp_path / "lain" / "2022"))
    for folder in (satu, dua):
        assert jalankan(capsys, "naskah", folder)[0] == 0
    assert (satu / "LKjIP-2022.docx").read_bytes() == (dua / "LKjIP-2022.docx").read_bytes()


def test_after_a_change_figures_tables_and_charts_follow_and_verify_is_silent(
    kantor_kecil: Kantor, capsys: Capsys
) -> None:
    folder = kantor_kecil("")
    berkas = folder / "LKjIP-2022.docx"
    jalankan(capsys, "naskah", folder)
    ubah_realisasi(folder, 940_000)
    keluar, layar = jalankan(capsys, "verify", berkas, folder)
    assert keluar == 1
    assert "KESALAHAN V40" in layar
    assert "data: LAKIP-2022.xlsx › " in layar
    keluar, layar = jalankan(capsys, "naskah", folder)
    assert keluar == 0
    assert "diperbarui." in layar
    assert len(list((folder / "cadangan").iterdir())) == 1
    assert "V40" not in jalankan(capsys, "verify", berkas, folder)[1]


def test_a_kesalahan_stops_it_unless_draft(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    ubah_realisasi(folder, 99_000_000)
    keluar, layar = jalankan(capsys, "naskah", folder)
    assert keluar == 1
    assert "Tidak ditulis" in layar
    assert not (folder / "LKjIP-2022.docx").exists()
    assert jalankan(capsys, "naskah", folder, "--draft")[0] == 0


@pytest.mark.parametrize(
    ("jenis", "nama"), [("pk", "PK-2022"), ("iku", "IKU-2022"), ("rencana-aksi", "Rencana-Aksi-2022")]
)
def test_small_documents_are_written_the_same_way(kantor_kecil: Kantor, capsys: Capsys, jenis: str, nama: str) -> None:
    folder = kantor_kecil("")
    assert jalankan(capsys, "naskah", folder, "--dokumen", jenis)[0] == 0
    berkas = folder / f"{nama}.docx"
    assert teks(berkas)
    assert jalankan(capsys, "naskah", folder, "--dokumen", jenis) == (0, f"{berkas}: tidak ada yang berubah.\n")


def test_an_office_s_own_template_keeps_its_order_and_is_filled(
    kantor_kecil: Kantor, tmp_path: Path, capsys: Capsys
) -> None:
    folder = kantor_kecil("")
    templat = tmp_path / "templat.docx"
    isi = (
        "Bab Penutup lebih dahulu, tahun {{tahun}}",
        "{{tabel 3.3}}",
        "Serapan {{TOTAL.persen}} persen.",
        "{{tidak.ada}}",
    )
    templat.write_bytes(dokumen("".join(map(paragraf, isi))))
    keluar, layar = jalankan(capsys, "naskah", folder, "--templat", templat)
    assert keluar == 1
    assert "tidak.ada" in layar
    hasil = teks(folder / "LKjIP-2022.docx")
    assert "Bab Penutup lebih dahulu, tahun 2022" in hasil
    assert "{{tidak.ada}}" in hasil
    assert "{{tabel" not in hasil
    assert "LKjIP-2022.docx sudah ada" in jalankan(capsys, "naskah", folder, "--templat", templat)[1]
    ubah_realisasi(folder, 940_000)
    assert "tabel 3.3" in jalankan(capsys, "naskah", folder)[1]
    assert "tidak ada di naskah ini" not in jalankan(capsys, "naskah", folder)[1]


def test_every_key_is_listed_with_its_value_and_its_cell(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    _, layar = jalankan(capsys, "naskah", folder, "--daftar")
    assert "{{tahun}} = 2022 (tahun laporan)" in layar.splitlines()
    isi = json.loads(jalankan(capsys, "naskah", folder, "--daftar", "--json")[1])
    menurut_nama = {satu["kunci"]: satu for satu in isi["kunci"]}
    assert (isi["versi"], isi["tahun"]) == (1, 2022)
    assert f"{{{{total.pagu}}}} = {menurut_nama['total.pagu']['nilai']} (" in layar
    assert menurut_nama["total.pagu"]["sel"].startswith("'Tabel 3.3'!")


def test_the_annual_workbook_lists_the_keys_once_a_report_is_there(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    jalankan(capsys, "consolidate", folder)
    assert "Kunci Naskah" not in openpyxl.load_workbook(folder / "LAKIP-2022.xlsx").sheetnames
    jalankan(capsys, "naskah", folder)
    jalankan(capsys, "consolidate", folder)
    lembar = openpyxl.load_workbook(folder / "LAKIP-2022.xlsx", data_only=True)["Kunci Naskah"]
    nilai = {baris[0]: baris[1] for baris in lembar.iter_rows(min_row=6, values_only=True)}
    assert nilai["tahun"] == "2022"
    assert isinstance(nilai["total.pagu"], int)


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04rusak", b"%PDF-1.7", dokumen("<w:p><w:r>")])
def test_a_broken_report_is_refused_and_stays(kantor_kecil: Kantor, capsys: Capsys, isi: bytes) -> None:
    folder = kantor_kecil("")
    berkas = folder / "LKjIP-2022.docx"
    berkas.write_bytes(isi)
    keluar, layar = jalankan(capsys, "naskah", folder)
    assert keluar == 2
    assert str(berkas) in layar
    assert berkas.read_bytes() == isi


def test_a_trial_writes_nothing(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    keluar, layar = jalankan(capsys, "naskah", folder, "--dry-run")
    assert keluar == 0
    assert "Percobaan saja" in layar
    assert not (folder / "LKjIP-2022.docx").exists()


def test_a_key_that_the_plan_spells_wrongly_is_told_from_the_first_run(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil("")
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    for key, isi in (("bagian", "saran"), ("teks", "Serapan {{total.persn}} persen.")):
        buku["Narasi"][alamat("perencanaan.xlsx", "Narasi", f"@{key}/6")] = isi
    buku.save(folder / "perencanaan.xlsx")
    for _ in range(2):
        keluar, layar = jalankan(capsys, "naskah", folder)
        assert keluar == 1
        assert "total.persn: tertulis “{{total.persn}}”" in layar
    assert "{{total.persn}}" in teks(folder / "LKjIP-2022.docx")


def test_an_unknown_kind_is_refused(kantor_kecil: Kantor, capsys: Capsys) -> None:
    keluar, layar = jalankan(capsys, "naskah", kantor_kecil(""), "--dokumen", "lakin")
    assert keluar == 2
    assert "rencana-aksi" in layar
