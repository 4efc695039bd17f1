"""The report as a document: of the real year, of small and of other offices; nothing empty, nothing said twice."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import RENCANA
from ketik import ketik

from lakip_xl.checking.verifikasi import TingkatTemuan
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.lkjip import TAK_DIPAKAI, lkjip
from lakip_xl.dokumen.unsur import (
    Acuan,
    AlineaDokumen,
    BagianHalaman,
    Dokumen,
    GrafikDokumen,
    HalamanBaru,
    JudulBagian,
    Potongan,
    TabelDokumen,
    Terikat,
    Unsur,
)
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.pipeline.jenis_dokumen import JenisDokumen, susun_dokumen
from lakip_xl.pipeline.naskah import bahan_naskah
from lakip_xl.pipeline.verify import verify
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.tables import bab_1, bab_2, bab_3, bab_4, lampiran
from lakip_xl.word.tulis.dokumen import tulis_dokumen

TAHUNAN = tuple(jenis for jenis in JenisDokumen if jenis is not JenisDokumen.TRIWULAN)
"""Documents of the year; that of a quarter has tests of its own (word/test_dokumen_triwulan.py)."""
TEGAK, REBAH, HURUF_TERKECIL = 95 * 9, 160 * 9, 8
"""Characters that pages upright and across hold, times points."""


@pytest.fixture(scope="module")
def bahan() -> BahanDokumen:
    return bahan_naskah(TAHUN_NYATA).isi


@pytest.fixture(scope="module")
def nyata(bahan: BahanDokumen) -> Dokumen:
    return lkjip(bahan)


def rencana_saja(folder: Path, *tanpa: str) -> Path:
    """Write the plan of the small office without some sheets, and nothing that units hand in."""
    folder.mkdir(parents=True)
    isi = {lembar: baris for lembar, baris in RENCANA.items() if lembar not in tanpa}
    tujuan = Tujuan(tahun=2022, perangkat_daerah="Dinas Contoh")
    (folder / "perencanaan.xlsx").write_bytes(tulis_templat(PERENCANAAN, isi, tujuan))
    return folder


def teks(isi: tuple[Potongan, ...]) -> str:
    return "".join(f"[{potong.kode}]" if isinstance(potong, Acuan) else potong.teks for potong in isi)


def potongan(dokumen: Dokumen) -> Iterator[Potongan]:
    for unsur in dokumen.unsur:
        if isinstance(unsur, JudulBagian | AlineaDokumen):
            yield from unsur.isi
        elif isinstance(unsur, TabelDokumen | GrafikDokumen):
            yield from unsur.judul


def pastikan_benar(dokumen: Dokumen, bahan: BahanDokumen) -> None:
    """Hold what is true of every document of every office."""
    tabel = [unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen)]
    bernomor = {unsur.kode for unsur in tabel if unsur.judul}
    assert [kode for kode, banyak in Counter(unsur.kode for unsur in tabel).items() if banyak > 1] == []
    for potong in potongan(dokumen):
        if isinstance(potong, Terikat):
            assert bahan.kunci[potong.kunci].teks == potong.teks
        elif isinstance(potong, Acuan):
            assert potong.kode in bernomor
        else:
            assert "{{" not in potong.teks
    nama = [unsur.nama for unsur in dokumen.unsur if isinstance(unsur, AlineaDokumen) and unsur.nama]
    assert [satu for satu, banyak in Counter(nama).items() if banyak > 1] == []
    pastikan_berisi(dokumen.unsur)
    pastikan_muat(dokumen.unsur)


def pastikan_berisi(unsur: tuple[Unsur, ...]) -> None:
    """No heading without content, no paragraph without text, no blank page."""
    for satu, berikut in zip(unsur, (*unsur[1:], None), strict=True):
        if isinstance(satu, JudulBagian):
            assert not isinstance(berikut, BagianHalaman | HalamanBaru | None), teks(satu.isi)
            assert not isinstance(berikut, JudulBagian) or berikut.tingkat > satu.tingkat, teks(satu.isi)
        if isinstance(satu, AlineaDokumen | JudulBagian):
            assert teks(satu.isi).strip()
        if isinstance(satu, BagianHalaman | HalamanBaru):
            assert not isinstance(berikut, BagianHalaman | HalamanBaru | None)
    assert isinstance(unsur[0], BagianHalaman)


def pastikan_muat(semua: tuple[Unsur, ...]) -> None:
    """Each table fits its page, in letters that are read."""
    muat = TEGAK
    for unsur in semua:
        if isinstance(unsur, BagianHalaman):
            muat = REBAH if unsur.rebah else TEGAK
        elif isinstance(unsur, TabelDokumen):
            assert unsur.huruf >= HURUF_TERKECIL
            assert all(sum(sel.gabung for sel in baris.sel) == len(unsur.lebar) for baris in unsur.baris), unsur.kode
            if unsur.bergaris:
                assert sum(unsur.lebar) * unsur.huruf <= muat * 1.06, unsur.kode


def test_the_real_year_is_whole(nyata: Dokumen, bahan: BahanDokumen) -> None:
    pastikan_benar(nyata, bahan)
    assert [teks(unsur.isi) for unsur in nyata.unsur if isinstance(unsur, JudulBagian) and unsur.tingkat == 1] == [
        "PENDAHULUAN",
        "PERENCANAAN KINERJA",
        "AKUNTABILITAS KINERJA",
        "PENUTUP",
    ]


def test_every_table_of_the_workbook_is_in_the_report_or_left_out_for_a_reason(
    nyata: Dokumen, bahan: BahanDokumen
) -> None:
    dimuat = {unsur.kode for unsur in nyata.unsur if isinstance(unsur, TabelDokumen)}
    digambar = {unsur.kode for unsur in nyata.unsur if isinstance(unsur, GrafikDokumen)}
    hilang = []
    for buat in (*bab_1.TABLES, *bab_2.TABLES, *bab_3.TABLES, *bab_4.TABLES, *lampiran.TABLES):
        for tabel in buat.susun(bahan.laporan):
            unit = tabel.kode.rpartition("_")[0] if tabel.kode.startswith("ringkasan_") else tabel.kode
            tak_dipakai = any(fnmatch(tabel.kode, pola) for pola in TAK_DIPAKAI)
            if not ({tabel.kode, unit} & dimuat or tak_dipakai or tabel.kode.startswith("bahan_")):
                hilang.append(tabel.kode)
            hilang += [f"grafik {tabel.kode}"] if tabel.charts and f"grafik {tabel.kode}" not in digambar else []
    assert hilang == []


def test_what_a_reason_is_given_for_is_a_table(bahan: BahanDokumen) -> None:
    berkala = {"B.4", "B.5"}  # only where the plan has an end target, a standard
    semua = bahan.susunan.tabel
    assert [pola for pola in TAK_DIPAKAI if not any(fnmatch(kode, pola) for kode in semua)] == sorted(berkala)


def test_verify_finds_nothing_but_the_places_that_are_still_to_be_filled(nyata: Dokumen, tmp_path: Path) -> None:
    berkas = tmp_path / "LKjIP.docx"
    berkas.write_bytes(tulis_dokumen(nyata))
    hasil = verify(berkas, TAHUN_NYATA).hasil
    ditemukan = [temuan for temuan in hasil.temuan if temuan.tingkat is not TingkatTemuan.PEMBULATAN]
    assert {temuan.kode for temuan in ditemukan} <= {"V27"}
    assert all("[LENGKAPI: " in temuan.tertulis for temuan in ditemukan)


def test_documents_of_the_small_office_are_whole(kantor_kecil: Callable[[str], Path]) -> None:
    isi = bahan_naskah(kantor_kecil("")).isi
    for jenis in TAHUNAN:
        pastikan_benar(susun_dokumen(isi, jenis), isi)


@pytest.mark.parametrize(
    "tanpa",
    [
        (),
        ("Riwayat",),
        ("Program",),
        ("Indikator", "Data Dasar"),
        ("Unit", "Program", "Indikator", "Data Dasar"),
        ("Sasaran", "Program", "Indikator", "Data Dasar", "Riwayat"),
        tuple(lembar for lembar in RENCANA if lembar != "Identitas"),
    ],
    ids=lambda tanpa: "tanpa " + ", ".join(tanpa) if tanpa else "tanpa masukan",
)
def test_a_plan_with_little_in_it_makes_whole_documents(tanpa: tuple[str, ...], tmp_path: Path) -> None:
    isi = bahan_naskah(rencana_saja(tmp_path / "kantor", *tanpa)).isi
    for jenis in TAHUNAN:
        dokumen = susun_dokumen(isi, jenis)
        pastikan_benar(dokumen, isi)
        assert tulis_dokumen(dokumen)


def test_a_plan_without_iku_promises_its_sasaran(kantor_kecil: Callable[[str], Path]) -> None:
    folder = kantor_kecil("")
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    ketik(buku["Indikator"], "IKU-1", {"iku": None})
    buku.save(folder / "perencanaan.xlsx")
    isi = bahan_naskah(folder).isi
    dokumen = lkjip(isi)
    pastikan_benar(dokumen, isi)
    tabel = {unsur.kode: unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen)}
    assert [sel.teks for sel in tabel["2.2"].baris[0].sel] == ["Persentase koperasi berkualitas", "10,00%", "persen"]


def test_a_target_that_is_a_range_is_printed_whole(kantor_kecil: Callable[[str], Path]) -> None:
    folder = kantor_kecil("")
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    ketik(buku["Indikator"], "IKU-1", {"polaritas": "rentang", "target": "15-25"})
    buku.save(folder / "perencanaan.xlsx")
    isi = bahan_naskah(folder).isi
    dokumen = lkjip(isi)
    pastikan_benar(dokumen, isi)
    tabel = {unsur.kode: unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen)}
    assert [sel.teks for sel in tabel["2.2"].baris[0].sel][-2] == "15-25"
    assert isi.kunci["IKU-1.target"].teks == "15-25"
    assert isi.kunci["IKU-1.hasil_kata"].teks == "di dalam rentang target 15 sampai 25 persen"


def test_a_realisasi_that_is_not_known_is_said_to_be_so(tmp_path: Path) -> None:
    isi = bahan_naskah(rencana_saja(tmp_path / "kantor")).isi
    semua = "\n".join(teks(unsur.isi) for unsur in lkjip(isi).unsur if isinstance(unsur, AlineaDokumen))
    assert (
        "Realisasi Persentase koperasi berkualitas pada tahun 2022 belum dilaporkan, sedangkan targetnya 10 persen, "
        "sehingga capaiannya belum diketahui."
    ) in semua
    assert "Realisasi belanja pada tahun 2022 belum dilaporkan, dengan pagu Rp1.500.000." in semua
    assert "(belum ada data)" not in semua


def test_an_agreement_is_signed_by_two_and_holds_what_is_promised(bahan: BahanDokumen) -> None:
    dokumen = susun_dokumen(bahan, JenisDokumen.PK)
    tabel = {unsur.kode: unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen)}
    pihak = [[sel.teks for sel in baris.sel] for baris in tabel["ttd koperasi"].baris]
    assert ["Pihak Kedua,", "Pihak Pertama,"] in pihak
    assert tabel["pk kepala program"].baris[-1].sel[-1].teks == bahan.kunci["total.pagu"].teks
    target = {isi.kode for isi in bahan.laporan.indikator if isi.rencana.iku}
    assert len(tabel["pk kepala kinerja"].baris) == len(target)
    unit = {kode.split()[1] for kode in tabel if re.fullmatch(r"pk \S+ kinerja", kode)}
    assert unit - {"kepala"} <= {unit.kode for unit in bahan.laporan.unit}
    assert len(unit) > 1


def test_a_plan_of_action_names_each_sub_kegiatan_once(bahan: BahanDokumen) -> None:
    dokumen = susun_dokumen(bahan, JenisDokumen.RENCANA_AKSI)
    tabel = next(unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen) and unsur.kode == "rencana aksi")
    kode = [baris.sel[0].teks for baris in tabel.baris if baris.sel[0].teks]
    assert len(kode) == len(set(kode))
    assert {baris.kode for baris in bahan.laporan.anggaran} <= set(kode)
