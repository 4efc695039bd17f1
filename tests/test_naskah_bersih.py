"""verify on a report that the real year's data write: silent where it is right, and awake where one thing slips."""

import random
from collections import Counter

import pytest
from conftest import TAHUN_NYATA
from naskah_bersih import Ubahan, tulis_bersih, ubahan_kalimat, ubahan_tabel
from tulis_docx import dari_naskah

from lakip_xl.checking.hasil_verifikasi import HasilVerifikasi, periksa_naskah
from lakip_xl.checking.verifikasi import TingkatTemuan
from lakip_xl.checks.naskah import CHECKS
from lakip_xl.laporan import Laporan
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pipeline.baca import baca
from lakip_xl.word.baca.dokumen import baca_dokumen

DI_TABEL, DI_KALIMAT = 200, 100


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    return baca(TAHUN_NYATA)


@pytest.fixture(scope="module")
def naskah(laporan: Laporan) -> Naskah:
    return tulis_bersih(laporan)


def test_a_report_without_a_slip_has_no_findings(laporan: Laporan, naskah: Naskah) -> None:
    dibaca = baca_dokumen(dari_naskah(naskah), naskah.nama)
    for data in (None, laporan):
        hasil = periksa_naskah(dibaca, CHECKS, data)
        assert [(temuan.kode, str(temuan.letak[0]), temuan.pesan) for temuan in hasil.temuan] == []
        assert hasil.cakupan.cocok > 500


def kena(ubahan: Ubahan, hasil: HasilVerifikasi) -> bool:
    """Tell whether a slip is found at its place: its cell, its sentence, or for a lost row its table."""
    tempat = [letak.sel for temuan in hasil.temuan for letak in temuan.letak]
    if ubahan.jenis in ("baris hilang", "kalimat"):
        return any(letak.blok == ubahan.letak[0].blok for letak in tempat)
    return any(letak in tempat for letak in ubahan.letak)


def hitung(laporan: Laporan | None, semua: list[Ubahan]) -> tuple[Counter[str], Counter[str], list[Ubahan]]:
    ada: Counter[str] = Counter()
    ketemu: Counter[str] = Counter()
    luput = []
    for ubahan in semua:
        ada[ubahan.jenis] += 1
        if kena(ubahan, periksa_naskah(ubahan.naskah, CHECKS, laporan)):
            ketemu[ubahan.jenis] += 1
        else:
            luput.append(ubahan)
    return ada, ketemu, luput


@pytest.mark.lambat
def test_of_three_hundred_slips_nearly_all_are_found_at_their_place(laporan: Laporan, naskah: Naskah) -> None:
    acak = random.Random(18)  # noqa: S311 - slips, not secrets
    tabel = list(ubahan_tabel(naskah, acak, DI_TABEL))
    kalimat = list(ubahan_kalimat(naskah, acak, DI_KALIMAT))
    for data in (None, laporan):
        _, ketemu, _ = hitung(data, tabel)
        assert sum(ketemu.values()) >= 0.95 * DI_TABEL, ketemu
        _, ketemu, _ = hitung(data, kalimat)
        assert sum(ketemu.values()) >= 0.8 * DI_KALIMAT, ketemu


def test_levels_stand_from_the_gravest() -> None:
    assert list(TingkatTemuan) == ["kesalahan", "tanya", "pembulatan"]
