"""The next year begins from this one."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from ubahan import terapkan

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.rollover import rollover
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import DataDasar, Indikator

pytestmark = pytest.mark.lambat


@pytest.fixture
def tahun_depan(tmp_path: Path) -> Path:
    """The folder of 2023, planned from 2022, with the six workbooks of its units."""
    shutil.copytree(TAHUN_NYATA, tmp_path / "2022")
    berkas = rollover(tmp_path / "2022", 2023)
    assert [templat.berkas.stem for templat in template(berkas.parent, draft=True) if not templat.temuan] == [
        *("sekretariat", "koperasi", "usaha-mikro", "p3k", "uptd-blk", "phijs")
    ]
    return berkas.parent


def test_codes_stay_and_pagu_is_blank(tahun_depan: Path) -> None:
    baru, lama = (periksa_tahun(folder).laporan for folder in (tahun_depan, TAHUN_NYATA))
    assert baru.tahun == 2023
    assert list(baru.program) == list(lama.program)
    assert {baris.pagu for baris in baru.anggaran} == {None}
    assert [indikator.kode for indikator in baru.indikator] == [indikator.kode for indikator in lama.indikator]
    assert {indikator.rencana.target for indikator in baru.indikator} == {None}
    assert baru.skala == lama.skala


def test_the_units_workbooks_show_last_years_realisasi(tahun_depan: Path) -> None:
    laporan = periksa_tahun(tahun_depan).laporan
    lalu = {baris.kode: baris.realisasi_lalu for _, baris in laporan.semua(Indikator)}
    assert lalu["IKU-3"] == Ukuran(Decimal(725))
    assert lalu["IKU-1"] == Ukuran(Decimal("3.881"))
    assert lalu["UM-01"] is None
    dasar = {baris.kunci: baris.nilai for _, baris in laporan.semua(DataDasar)}
    assert dasar["PK-DITEMPATKAN/2022"] == 725
    assert dasar["PK-TERDAFTAR/2016"] == 5791
    assert dasar["PK-TERDAFTAR/2023"] is None


def test_an_unfilled_year_says_what_is_missing_and_stops(tahun_depan: Path) -> None:
    hasil = consolidate(tahun_depan)
    assert hasil.berkas is None
    kesalahan = {temuan.kode for temuan in hasil.pemeriksaan.temuan if temuan.level == "kesalahan"}
    assert kesalahan == {
        "A02",
        "A06",
        "D01",
        "K01",
        "K03",
    }


def test_a_target_of_the_renstra_moves_on(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022"))
    besaran = "| nama | acuan | tahun | satuan | target |\n| Besaran | IKU-3 | 2023 | orang | 540 |"
    terapkan(folder, f"perencanaan.xlsx › Riwayat\n! tambah\n{besaran}")
    berkas = rollover(folder, 2023)
    laporan: Laporan = periksa_tahun(berkas.parent).laporan
    assert {indikator.kode: indikator.rencana.target for indikator in laporan.indikator}["IKU-3"] == Ukuran(
        Decimal(540)
    )


def test_an_existing_plan_and_an_earlier_year_are_refused(tahun_depan: Path) -> None:
    with pytest.raises(TidakTerbaca, match="sudah ada"):
        rollover(tahun_depan.parent / "2022", 2023)
    with pytest.raises(TidakTerbaca, match="tidak sesudah"):
        rollover(tahun_depan.parent / "2022", 2022)
