"""The cascade: what serves what, as a tree, as a table and as a picture; nothing of it in an office that uses none."""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB
from test_triwulan import BERPOLA, _isi, sama
from ubahan import terapkan

from lakip_xl.bersama.petak import Garis, Petak, SelPetak, baris_teks, halaman
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.anggaran import susun_pohon
from lakip_xl.laporan.kaskade import BELUM_MENDUKUNG, CabangKinerja, Lapis, berkaskade, kaskade, lingkaran_induk
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.consolidate import consolidate, gambar, susun
from lakip_xl.sheets.perencanaan import IndikatorRencana, Program
from lakip_xl.sheets.sheet import Row
from lakip_xl.tables.kaskade import TABLES

Kantor = Callable[[str], Path]
BERINDUK = "! sel perencanaan.xlsx Indikator @induk/6 IKU-1\n"
SASARAN_DUA = """
perencanaan.xlsx › Sasaran
| kode | sasaran |
| T1.S2 | Meningkatnya usaha mikro |
! tambah
"""


def _pohon(semua: tuple[CabangKinerja, ...], dalam: int = 0) -> Iterator[str]:
    for cabang in semua:
        yield f"{'  ' * dalam}{cabang.kode or cabang.nama}"
        yield from _pohon(cabang.anak, dalam + 1)


def test_an_office_that_names_nothing_served_and_no_quarter_sees_nothing(kantor_kecil: Kantor) -> None:
    for folder in (TAHUN_NYATA, kantor_kecil("")):
        laporan = baca(folder)
        assert not berkaskade(laporan)
        assert [tabel for pengantar in TABLES for tabel in pengantar.susun(laporan)] == []


def test_a_program_stands_below_the_indicator_that_it_serves(kantor_kecil: Kantor) -> None:
    laporan = baca(kantor_kecil(BERINDUK))
    assert list(_pohon(kaskade(laporan))) == [
        "T1",
        "  T1.S1",
        "    IKU-1",
        "      2.17.03",
        "        2.17.03.2.01",
        f"          {SUB}",
        "    2.17.01",
        "      2.17.01.2.01",
        "        2.17.01.2.01.01",
    ]
    tujuan = kaskade(laporan)[0]
    iku = tujuan.anak[0].anak[0]
    assert (tujuan.pagu, tujuan.realisasi) == (1_500_000, 1_430_000)
    assert (iku.lapis, iku.pagu, iku.realisasi, iku.unit) == (Lapis.INDIKATOR, 1_000_000, 950_000, ("bidang",))
    assert [baris.kode for baris in iku.anak[0].indikator] == ["KOP-1"]
    assert iku.anak[0].jabatan == "Kepala Bidang"


def test_with_quarters_alone_programs_stand_below_their_sasaran(kantor_kecil: Kantor) -> None:
    laporan = baca(kantor_kecil(BERPOLA))
    assert berkaskade(laporan)
    sasaran = kaskade(laporan)[0].anak[0]
    assert [cabang.kode for cabang in sasaran.anak] == ["IKU-1", "2.17.03", "2.17.01"]


def test_an_indicator_of_a_sub_kegiatan_carries_its_program_through_others(kantor_kecil: Kantor) -> None:
    laporan = baca(kantor_kecil(BERINDUK))
    rantai = _ubah(
        laporan,
        IndikatorRencana,
        lambda semua: [
            *semua,
            semua[0].dengan(kode="KEG-1", jenjang=Jenjang.KEGIATAN, acuan="2.17.01.2.01", induk="KOP-1"),
        ],
    )
    sasaran = kaskade(rantai)[0].anak[0]
    assert [cabang.kode for cabang in sasaran.anak] == ["IKU-1"]
    assert [cabang.kode for cabang in sasaran.anak[0].anak] == ["2.17.03", "2.17.01"]


def test_a_program_that_serves_two_indicators_stands_below_neither(kantor_kecil: Kantor) -> None:
    def dua(semua: list[IndikatorRencana]) -> list[IndikatorRencana]:
        program, iku = semua
        return [program, iku, iku.dengan(kode="IKU-2"), program.dengan(kode="KOP-2", induk="IKU-2")]

    laporan = _ubah(baca(kantor_kecil(BERINDUK)), IndikatorRencana, dua)
    sasaran = kaskade(laporan)[0].anak[0]
    assert [cabang.kode for cabang in sasaran.anak] == ["IKU-1", "IKU-2", "2.17.03", "2.17.01"]


def test_what_serves_no_sasaran_stands_last_and_is_counted(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BERINDUK}! sel perencanaan.xlsx Program @sasaran/9\n")
    laporan = baca(folder)
    *_, sisa = kaskade(laporan)
    assert (sisa.nama, [cabang.kode for cabang in sisa.anak], sisa.pagu) == (BELUM_MENDUKUNG, ["2.17.01"], 500_000)
    hasil = consolidate(folder)
    assert hasil.berkas is not None
    lembar = openpyxl.load_workbook(hasil.berkas, data_only=True)["Cascading"]
    jumlah = [baris for baris in lembar.iter_rows(min_row=6, values_only=True) if "Jumlah" in baris]
    assert jumlah[0][-2:] == (1_500_000, 1_430_000)


def test_a_sasaran_without_program_is_a_leaf_and_a_finding(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(BERINDUK + SASARAN_DUA)
    assert "  T1.S2" in list(_pohon(kaskade(baca(folder))))
    assert "T20" in {temuan.kode for temuan in consolidate(folder).pemeriksaan.temuan}


@pytest.mark.parametrize("induk", [("KOP-1", ""), ("IKU-1", "KOP-1"), ("X", "KOP-1"), ("", "IKU-1")])
def test_circles_and_unknown_codes_end_and_lose_nothing(kantor_kecil: Kantor, induk: tuple[str, str]) -> None:
    ubahan = (f"! sel perencanaan.xlsx Indikator @induk/{baris} {isi}\n" for baris, isi in enumerate(induk, 6) if isi)
    folder = kantor_kecil("".join(ubahan))
    semua = [kode.strip() for kode in _pohon(kaskade(baca(folder)))]
    assert sorted(semua) == sorted({*semua})
    assert {"IKU-1", SUB} < {*semua}
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    assert "T22" in {temuan.kode for temuan in hasil.pemeriksaan.temuan}


R = TypeVar("R", bound=Row)


def _ubah(laporan: Laporan, kelas: type[R], ubah: Callable[[list[R]], list[R]]) -> Laporan:
    rencana = laporan.perencanaan
    baris = {**rencana.baris, kelas.lembar.nama: tuple(ubah(list(rencana.isi(kelas))))}
    return replace(laporan, perencanaan=rencana._replace(baris=baris))


@pytest.mark.lambat
def test_a_hostile_plan_of_a_thousand_sub_kegiatan_is_drawn_soon(kantor_kecil: Kantor) -> None:
    acak = random.Random(160)  # noqa: S311 - a fixed order of tests
    kantor = baca(kantor_kecil(BERINDUK))
    contoh, indikator = kantor.perencanaan.isi(Program)[2], kantor.perencanaan.isi(IndikatorRencana)[0]
    program = [
        contoh.dengan(kode=kode, sasaran=acak.choice(["T1.S1", "", "T9"]) if panjang == 7 else None, uraian=nama)
        for kode, panjang, nama in _kode(1000)
    ]
    ukuran = [
        indikator.dengan(
            kode=f"I-{nomor}", acuan=milik.kode, jenjang=Jenjang.SUB_KEGIATAN, induk=f"I-{acak.randrange(1100)}"
        )
        for nomor, milik in enumerate(acak.choices(program, k=1000))
    ]
    laporan = _ubah(_ubah(kantor, Program, lambda _: program), IndikatorRencana, lambda semua: [*semua, *ukuran])
    mulai = perf_counter()
    pohon = kaskade(laporan)
    assert any(lingkaran_induk(laporan))
    assert sum(len(cabang.bagian) for akar in pohon for cabang in akar.telusuri()) == 1000
    isi = gambar(laporan, (), draf=True)
    assert perf_counter() - mulai < 120
    assert isi[:2] == b"PK"
    susunan = susun(laporan, ())
    halaman_gambar = [tabel for tabel in susunan.tabel.values() if tabel.kotak]
    assert len(halaman_gambar) > 50
    assert max(len(tabel.rows) for tabel in halaman_gambar) <= 40
    for tabel in halaman_gambar:
        tertutup = [
            (baris, kolom)
            for kotak in tabel.kotak
            for baris in range(kotak.awal, kotak.akhir + 1)
            for kolom in range(kotak.kiri, kotak.kanan + 1)
        ]
        assert len(tertutup) == len({*tertutup})


def _kode(banyak: int) -> Iterator[tuple[str, int, str]]:
    """Yield codes of programs, kegiatan and so many sub kegiatan, one of them with a name that fills a page."""
    for nomor in range(banyak):
        program = f"2.17.{nomor // 100 + 10}"
        kegiatan = f"{program}.2.{nomor // 10 % 10 + 1:02}"
        if nomor % 100 == 0:
            yield program, 7, f"Program {nomor}"
        if nomor % 10 == 0:
            yield kegiatan, 12, "Kegiatan " * 300
        yield f"{kegiatan}.{nomor % 10 + 1:02}", 15, f"=Sub {nomor}" if nomor % 7 else "SUB KEGIATAN " * 900


def test_a_thousand_codes_are_a_tree() -> None:
    assert sum(len(kode) == 15 for kode, *_ in _kode(1000)) == 1000
    assert susun_pohon([]) == ()


def _petak(nama: str, *anak: Petak, baris: int = 2) -> Petak:
    garis = Garis((SelPetak(nama),), "nama", baris)
    return Petak(0, (garis,), (garis, Garis((SelPetak("lagi"),), "nama")), anak)


def test_a_page_is_cut_between_leaves_and_says_what_goes_on() -> None:
    akar = _petak("akar", *(_petak(f"daun {nomor}", baris=4) for nomor in range(5)))
    pertama, kedua, ketiga = halaman([akar], 8)
    assert [satu.baris for satu in (pertama, kedua, ketiga)] == [8, 8, 4]
    assert "lagi" not in {sel.sel.isi for sel in pertama.sel}
    assert [sel.sel.isi for sel in kedua.sel if sel.baris < 3] == ["akar", "lagi", "daun 2"]
    (sendiri,) = halaman([_petak("akar", _petak("daun", baris=1), baris=30)], 8)
    assert sendiri.baris == 30
    assert baris_teks("", 20, 5) == 1
    assert baris_teks("kata " * 100, 20, 5) == 5
    assert baris_teks("KATA KATA KATA KATA", 20, 5) > baris_teks("kata kata kata kata", 20, 5)


def _tahun_berinduk(folder: Path) -> Path:
    """Copy the real year, its programs' indicators serving the first indicator of their sasaran."""
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP*", "cadangan"))
    laporan = baca(folder)
    utama = {baris.rencana.acuan: baris.kode for baris in reversed(laporan.indikator)}
    baris = [
        f"| {indikator.kode} | {utama[laporan.sasaran_dari(indikator.rencana.acuan or '')]} |"
        for indikator in laporan.indikator
        if indikator.rencana.jenjang is Jenjang.PROGRAM
    ]
    terapkan(folder, "\n".join(("perencanaan.xlsx › Indikator", "| kode | induk |", *baris)))
    return folder


def test_the_real_year_cascades_with_all_its_money(tmp_path: Path) -> None:
    folder = _tahun_berinduk(tmp_path / "2022")
    hasil = consolidate(folder)
    assert hasil.berkas is not None
    assert {temuan.kode for temuan in hasil.pemeriksaan.temuan if temuan.kode.startswith("T")} == set()
    buku = openpyxl.load_workbook(hasil.berkas, data_only=True)
    jumlah = [baris for baris in buku["Cascading"].iter_rows(min_row=6, values_only=True) if "Jumlah" in baris]
    total = [baris for baris in buku["Tabel 3.3"].iter_rows(min_row=6, values_only=True) if "Jumlah" in baris]
    assert jumlah[0][-2:] == total[0][2:4]
    gambar_pohon = buku["Pohon Kinerja"]
    assert gambar_pohon.merged_cells.ranges
    assert {baris.kode for baris in hasil.pemeriksaan.laporan.sasaran} == {
        str(sel[0]).split()[1]
        for sel in gambar_pohon.iter_rows(max_col=1, values_only=True)
        if str(sel[0]).startswith("Sasaran T")
    }


@pytest.mark.lambat
def test_every_live_cell_of_the_cascade_says_what_python_computes(
    tmp_path: Path, kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]
) -> None:
    for folder in (_tahun_berinduk(tmp_path / "nyata"), kantor_kecil(BERINDUK)):
        hasil = consolidate(folder)
        assert hasil.berkas is not None
        tersimpan, terhitung = _isi(hasil.berkas), _isi(hitung_ulang(hasil.berkas))
        beda = [
            (lembar, sel, ulang)
            for lembar in ("Cascading", "Pohon Kinerja")
            for baris, baris_ulang in zip(tersimpan[lembar], terhitung[lembar], strict=False)
            for sel, ulang in zip(baris, baris_ulang, strict=False)
            if not sama(sel, ulang)
        ]
        assert beda == []
