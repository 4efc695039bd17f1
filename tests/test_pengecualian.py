"""A warning can be accepted with a reason, a name and a date; it is then shown as accepted everywhere."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
from contoh import SUB
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.cli.layar import ringkas
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate

Kantor = Callable[[str], Path]
ALASAN = alamat("masukan/bidang.xlsx", "Anggaran", "@alasan/6")
RENDAH = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 500000 |"
TERIMA = (
    "perencanaan.xlsx › Pengecualian\n! tambah\n| kode | berkas | sel | alasan | oleh | tanggal |\n"
    "| {} | {} | {} | Sisa lelang. | Sekretaris | {} |"
)


def _temuan(folder: Path) -> list[tuple[str, bool]]:
    return [(temuan.kode, temuan.diterima) for temuan in periksa_tahun(folder).temuan if temuan.kode[0] == "A"]


def test_it_is_shown_as_accepted_everywhere_and_never_hidden(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(RENDAH)
    sebelum = _temuan(folder)
    assert ("A04", False) in sebelum
    terapkan(folder, TERIMA.format("a04", "masukan/bidang.xlsx", ALASAN.lower(), "2023-01-20"))
    assert _temuan(folder) == [(kode, kode == "A04") for kode, _ in sebelum]
    hasil = consolidate(folder)
    diterima = next(temuan for temuan in hasil.pemeriksaan.temuan if temuan.kode == "A04")
    assert diterima.pesan.endswith("tanpa alasan. Diterima: Sisa lelang (Sekretaris, 20 Januari 2023).")
    assert "1 di antaranya diterima" in ringkas(hasil.pemeriksaan.temuan)
    assert hasil.berkas is not None
    isi = {
        sel[0].value: str(sel[5].value)
        for sel in openpyxl.load_workbook(hasil.berkas)["Pemeriksaan"].iter_rows(min_row=6)
    }
    assert "Diterima: Sisa lelang" in isi["A04"]


def test_an_exception_for_another_place_or_without_a_date_does_not_count(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(RENDAH)
    sebelum = _temuan(folder)
    terapkan(folder, TERIMA.format("A04", "masukan/sekretariat.xlsx", "", "2023-01-20"))
    terapkan(folder, TERIMA.format("A04", "", ALASAN, ""))
    assert _temuan(folder) == sebelum


def test_a_kesalahan_is_never_accepted(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 1000001 |")
    terapkan(folder, TERIMA.format("A03", "", "", "2023-01-20"))
    hasil = periksa_tahun(folder)
    assert hasil.kesalahan == 1
    assert {temuan.kode for temuan in hasil.temuan} >= {"A03", "S50"}
