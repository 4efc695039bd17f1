"""The real year: what its workbooks say, and what follows from them."""

from collections import Counter
from decimal import Decimal

import pytest
from conftest import TAHUN_NYATA, TEMUAN_NYATA

from lakip_xl.domain.anggaran import jumlah, serapan
from lakip_xl.domain.kode import JENJANG_PROGRAM, Jenjang
from lakip_xl.domain.notasi import persen
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.check import periksa_tahun


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    return periksa_tahun(TAHUN_NYATA).laporan


def test_nothing_in_it_stops_the_consolidation() -> None:
    hasil = periksa_tahun(TAHUN_NYATA)
    assert hasil.kesalahan == 0
    assert Counter(temuan.kode for temuan in hasil.temuan) == TEMUAN_NYATA


def test_programs_and_money(laporan: Laporan) -> None:
    jenjang = Counter(cabang.jenjang for program in laporan.pohon for cabang in program.telusuri())
    assert jenjang == {Jenjang.PROGRAM: 10, Jenjang.KEGIATAN: 21, Jenjang.SUB_KEGIATAN: 52}
    pagu = jumlah(baris.pagu for baris in laporan.anggaran)
    realisasi = jumlah(baris.realisasi for baris in laporan.anggaran)
    assert (pagu, realisasi) == (18_836_401_182, 17_716_438_180)
    rasio = serapan(pagu, realisasi)
    assert rasio is not None
    assert persen(rasio) == "94,05 %"
    assert all(baris.masukan is not None and baris.masukan.realisasi_fisik is None for baris in laporan.anggaran)


@pytest.mark.parametrize(
    ("kode", "realisasi", "capaian", "kategori"),
    [
        ("IT-1", "0.75", "746.58", "Sangat Berhasil"),
        ("IT-2", "83.33", "2863.69", "Sangat Berhasil"),
        ("IT-3", "32.92", "149.66", "Sangat Berhasil"),
        ("IT-4", "80.17", "102.78", "Sangat Berhasil"),
        ("IKU-1", "3.88", "129.37", "Sangat Berhasil"),
        ("IKU-2", "6.47", "161.81", "Sangat Berhasil"),
        ("IKU-3", "725", "140.78", "Sangat Berhasil"),
        ("IKU-4", "4.67", "93.44", "Sangat Berhasil"),
        ("IKU-5", "3.87", "365.48", "Sangat Berhasil"),
        ("P3K-07", "725", "140.78", "Sangat Berhasil"),
        ("UM-01", None, None, None),
        ("UM-02", None, None, None),
    ],
)
def test_indicators(
    laporan: Laporan, kode: str, realisasi: str | None, capaian: str | None, kategori: str | None
) -> None:
    indikator = next(baris for baris in laporan.indikator if baris.kode == kode)
    nilai = indikator.realisasi.nilai if indikator.realisasi else None
    assert (None if nilai is None else round(nilai, 2)) == (None if realisasi is None else Decimal(realisasi))
    assert (None if indikator.capaian is None else round(indikator.capaian * 100, 2)) == (capaian and Decimal(capaian))
    assert indikator.kategori == kategori


def test_nine_indicators_of_tujuan_and_sasaran_and_29_below(laporan: Laporan) -> None:
    assert len(laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN)) == 9
    assert len(laporan.indikator_dari(*JENJANG_PROGRAM)) == 29
    assert sum(indikator.rencana.iku is not None for indikator in laporan.indikator) == 5


@pytest.mark.parametrize(
    ("uraian", "rasio", "kategori"),
    [
        ("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "67,60 %", "Cukup Berhasil"),
        ("Penyusunan Rencana Tenaga Kerja Makro", "16,08 %", "Tidak Berhasil"),
        ("Pemberdayaan Kelembagaan Potensi dan Pengembangan Usaha Mikro", "89,85 %", "Sangat Berhasil"),
    ],
)
def test_absorption(laporan: Laporan, uraian: str, rasio: str, kategori: str) -> None:
    sub_kegiatan = next(baris for baris in laporan.anggaran if baris.rencana.uraian == uraian)
    assert sub_kegiatan.serapan is not None
    assert (persen(sub_kegiatan.serapan), laporan.skala.kategori(sub_kegiatan.serapan)) == (rasio, kategori)


def test_last_years_figure_on_another_basis_is_told_apart(laporan: Laporan) -> None:
    dasar = {indikator.kode: indikator.dasar_berubah for indikator in laporan.indikator_dari(Jenjang.SASARAN)}
    assert dasar == {"IKU-1": True, "IKU-2": False, "IKU-3": True, "IKU-4": True, "IKU-5": False}
