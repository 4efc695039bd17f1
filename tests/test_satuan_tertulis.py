"""A figure typed with another unit than its column's is told at its cell and never read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from contoh import SUB
from ubahan import terapkan

from lakip_xl.checking.kasus import tempat
from lakip_xl.pipeline.check import periksa_tahun

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"
ANGGARAN = f"{BIDANG} › Anggaran\n| kode | {{}} |\n| {SUB} | '{{}} |"
DASAR = f"{BIDANG} › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | '{{}} |"
ACARA = (
    f"{BIDANG} › Pelaksanaan\n| nomor | sub_kegiatan | acara | mulai | {{}} | satuan |\n"
    f"| 1 | {SUB} | Bimtek | 2022-03-07 | '{{}} | orang |"
)


@pytest.mark.parametrize(
    ("ubahan", "sel"),
    [
        (ANGGARAN.format("realisasi", "95%"), "Anggaran › @realisasi/6"),
        (ANGGARAN.format("realisasi", "95 persen"), "Anggaran › @realisasi/6"),
        (ANGGARAN.format("realisasi", "515 orang"), "Anggaran › @realisasi/6"),
        (ANGGARAN.format("realisasi_fisik", "95 orang"), "Anggaran › @realisasi_fisik/6"),
        (ANGGARAN.format("realisasi_fisik", "Rp 95"), "Anggaran › @realisasi_fisik/6"),
        (DASAR.format("100%"), "Data Dasar › @nilai/7"),
        (DASAR.format("Rp. 100"), "Data Dasar › @nilai/7"),
        (ACARA.format("jumlah", "30%"), "Pelaksanaan › @jumlah/6"),
        (ACARA.format("jumlah", "Rp 30"), "Pelaksanaan › @jumlah/6"),
        (ACARA.format("pagu", "30 orang"), "Pelaksanaan › @pagu/6"),
    ],
)
def test_another_unit_is_an_error_at_its_cell(ubahan: str, sel: str, kantor_kecil: Kantor) -> None:
    hasil = periksa_tahun(kantor_kecil(ubahan))
    salah = {str(temuan.sel) for temuan in hasil.temuan if temuan.kode == "S08"}
    assert salah == {tempat(f"{BIDANG} › {sel}")}


@pytest.mark.parametrize(
    ("ubahan", "sel"),
    [
        (ANGGARAN.format("realisasi", "Rp. 950.000,-"), "Anggaran › @realisasi/6"),
        (ANGGARAN.format("realisasi", "950.000 rupiah"), "Anggaran › @realisasi/6"),
        (ANGGARAN.format("realisasi_fisik", "95,5%"), "Anggaran › @realisasi_fisik/6"),
        (ANGGARAN.format("realisasi_fisik", "95 persen"), "Anggaran › @realisasi_fisik/6"),
        (DASAR.format("100 koperasi"), "Data Dasar › @nilai/7"),
        (ACARA.format("jumlah", "30 orang"), "Pelaksanaan › @jumlah/6"),
        (ACARA.format("pagu", "Rp 30"), "Pelaksanaan › @pagu/6"),
    ],
)
def test_its_own_unit_is_read_and_told(ubahan: str, sel: str, kantor_kecil: Kantor) -> None:
    hasil = periksa_tahun(kantor_kecil(ubahan))
    kode = {temuan.kode for temuan in hasil.temuan if str(temuan.sel) == tempat(f"{BIDANG} › {sel}")}
    assert "S10" in kode
    assert not kode & {"S08", "S09"}


def test_a_percent_of_rows_that_count_in_percent_is_read(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(DASAR.format("100%"))
    terapkan(folder, f"{BIDANG} › Data Dasar\n| kunci | satuan |\n| KOP-AKTIF/2022 | persen |")
    assert periksa_tahun(folder).laporan.data_dasar["KOP-AKTIF", 2022].nilai == 100
