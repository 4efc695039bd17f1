"""A workbook saved again by another program is an equal citizen: same figures, same findings, carried whole."""

import shutil
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from simpan_ulang import PROGRAM

from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.template import template

BERKAS = (BERKAS_PERENCANAAN, "masukan/koperasi.xlsx", "masukan/phijs.xlsx")


def _angka(hasil: Pemeriksaan) -> list[object]:
    laporan = hasil.laporan
    return [
        *((indikator.kode, indikator.realisasi, indikator.capaian) for indikator in laporan.indikator),
        *((baris.kunci, baris.pagu, baris.realisasi) for baris in laporan.anggaran),
        *((kunci, data.nilai) for kunci, data in laporan.data_dasar.items()),
    ]


@pytest.mark.lambat
@pytest.mark.parametrize("program", PROGRAM)
def test_a_year_saved_again_has_the_same_figures_and_is_carried_whole(program: str, tmp_path: Path) -> None:
    folder = tmp_path / "2022"
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP*", "jejak*"))
    for nama in BERKAS:
        (folder / nama).unlink()
        PROGRAM[program](TAHUN_NYATA / nama, folder / nama)
    dahulu, kini = periksa_tahun(TAHUN_NYATA), periksa_tahun(folder)
    assert [(temuan.kode, str(temuan.sel)) for temuan in kini.temuan] == [
        (temuan.kode, str(temuan.sel)) for temuan in dahulu.temuan
    ]
    assert _angka(kini) == _angka(dahulu)
    asli = {templat.berkas.name: templat.terbawa for templat in template(tmp_path / "a" / "2022", carry=TAHUN_NYATA)}
    bawaan = list(template(tmp_path / "b" / "2022", carry=folder))
    assert [templat.tertinggal for templat in bawaan if templat.tertinggal] == []
    assert {templat.berkas.name: templat.terbawa for templat in bawaan} == asli
    assert _angka(periksa_tahun(tmp_path / "b" / "2022")) == _angka(dahulu)
