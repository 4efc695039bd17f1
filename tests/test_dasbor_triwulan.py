"""The year by quarter on one page: what stands there is what is measured, and nothing of it where no quarters are."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, setelan
from test_triwulan import BERPOLA, BIDANG, TERISI
from ubahan import terapkan

from lakip_xl.domain.gabungan import rata_rata
from lakip_xl.domain.triwulan import TAK_DIGAMBAR, TRIWULAN, jumlah_penuh, kunci_triwulan, titik_garis
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import pengukuran, uang_triwulan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.baca import baca, baca_rencana
from lakip_xl.pipeline.consolidate import consolidate, susun
from lakip_xl.tables.triwulan_tahun.dasbor import dasbor

Kantor = Callable[[str], Path]
LEMBAR = "Dasbor Triwulan"
KAS = f"""
perencanaan.xlsx › Anggaran Kas
| kode | tw1 | tw2 | tw3 | tw4 |
| {SUB} | 250000 | 250000 | 400000 | 100000 |
! tambah
"""
KAS_KOSONG = KAS.replace("400000", "")
SAMPAI_DUA = "".join(
    f"! sel {BIDANG} {lembar} @{key}/{baris} {isi}\n"
    for lembar, key, baris, isi in (
        ("Triwulan", "realisasi", 6, 1),
        ("Triwulan", "realisasi", 7, 2),
        ('"Anggaran Triwulan"', "tw1", 6, 200_000),
        ('"Anggaran Triwulan"', "tw2", 6, 300_000),
        *(('"Data Dasar Triwulan"', f"tw{nomor}", 6, 100) for nomor in (1, 2)),
        *(('"Data Dasar Triwulan"', f"tw{nomor}", 7, isi) for nomor, isi in ((1, 2), (2, 6))),
    )
)
"""Quarters one and two of the small office: 1 and 2 koperasi, Rp500.000, 8 of 100."""


def _susun(folder: Path) -> tuple[Laporan, Susunan]:
    laporan = baca(folder)
    return laporan, susun(laporan, ())


def _nilai(susunan: Susunan, tabel: str, baris: str, *kolom: str) -> tuple[object, ...]:
    return tuple(susunan.sel(Rujukan(tabel, baris, key)).nilai for key in kolom)


def test_an_office_without_quarters_has_no_such_page(kantor_kecil: Kantor) -> None:
    for laporan in (baca_rencana(TAHUN_NYATA), baca(kantor_kecil(""))):
        assert list(dasbor.susun(laporan)) == []
        assert LEMBAR not in susun(laporan, ()).menurut_lembar


@pytest.mark.parametrize("batas", ["", "100"], ids=["tanpa batas", "dibatasi 100 %"])
@pytest.mark.parametrize("isi", ["", SAMPAI_DUA, TERISI], ids=["kosong", "dua triwulan", "setahun"])
def test_the_page_says_what_is_measured(kantor_kecil: Kantor, isi: str, batas: str) -> None:
    laporan, susunan = _susun(
        kantor_kecil(BERPOLA + isi + f"! sel perencanaan.xlsx Identitas {setelan('capaian_maksimum')} {batas}")
    )
    for nomor, nama in zip(TRIWULAN, ("TW I", "TW II", "TW III", "TW IV"), strict=True):
        semua = pengukuran(laporan, nomor)
        kini, sampai = (
            rata_rata([_terbatas(getattr(ukur, masa).capaian, batas) for ukur in semua]) for masa in ("kini", "sampai")
        )
        dihitung = sum(ukur.sampai.capaian is not None for ukur in semua)
        assert _nilai(susunan, "dasbor_kinerja", nama, "kini", "sampai", "cakupan", "kategori") == (
            kini,
            sampai,
            f"{dihitung} dari {len(semua)} indikator",
            laporan.skala.kategori(sampai),
        )
        (uang,) = uang_triwulan(laporan, nomor)
        assert _nilai(susunan, "dasbor_uang", nama, "realisasi", "kumulatif", "serapan", "lurus") == (
            uang.kini,
            uang.sampai,
            uang.serapan,
            Decimal(nomor) / 4,
        )
        key = kunci_triwulan(nomor)
        assert _nilai(susunan, "dasbor_unit", "bidang", f"capaian_{key}", f"serapan_{key}") == (sampai, uang.serapan)


def _terbatas(capaian: Decimal | None, batas: str) -> Decimal | None:
    return min(capaian, Decimal(batas) / 100) if batas and capaian is not None else capaian


def test_categories_count_every_indicator_that_was_measured(kantor_kecil: Kantor) -> None:
    _, susunan = _susun(kantor_kecil(BERPOLA + SAMPAI_DUA))
    tabel = susunan.tabel["dasbor_kinerja"]
    kategori = [kolom for kolom in tabel.columns if kolom.key.startswith("kategori_")]
    isi = {
        baris.kunci: {
            kolom.header: susunan.sel(Rujukan(tabel.kode, baris.kunci, kolom.key)).nilai for kolom in kategori
        }
        for baris in tabel.rows
    }
    assert [sum(banyak.values()) for banyak in isi.values()] == [2, 2, 2, 2]  # type: ignore[arg-type]
    assert isi["TW I"]["Sangat Berhasil"] == 1
    assert isi["TW I"]["Tidak Berhasil"] == 0
    assert isi["TW III"]["Belum dilaporkan"] == 2


def test_a_year_that_is_measured_once_is_not_due_before(kantor_kecil: Kantor) -> None:
    tahunan = BERPOLA.replace("@pola/6 akumulatif", "@pola/6 tahunan")
    _, susunan = _susun(kantor_kecil(tahunan))
    assert [_nilai(susunan, "dasbor_kinerja", f"TW {nomor}", "diukur", "cakupan") for nomor in ("I", "III", "IV")] == [
        (1, "0 dari 1 indikator"),
        (1, "0 dari 1 indikator"),
        (2, "0 dari 2 indikator"),
    ]


def test_money_adds_up_only_where_nothing_is_blank(kantor_kecil: Kantor) -> None:
    lain = "2.17.03.2.01.02"
    dua = (
        f"perencanaan.xlsx › Program\n| kode | uraian | unit | pagu |\n| {lain} | Lain | bidang | 500000 |\n! tambah\n"
    )
    folder = kantor_kecil(dua)
    terapkan(folder, BERPOLA + SAMPAI_DUA)
    _, susunan = _susun(folder)
    kolom = ("pagu", "realisasi", "kumulatif", "serapan", "cakupan")
    assert _nilai(susunan, "dasbor_uang", "TW I", *kolom) == (1_500_000, None, None, None, "1 dari 2 sub keg.")
    terapkan(folder, f'! sel {BIDANG} "Anggaran Triwulan" @tw1/7 0')
    _, susunan = _susun(folder)
    assert _nilai(susunan, "dasbor_uang", "TW I", *kolom[:3]) == (1_500_000, 200_000, 200_000)
    assert _nilai(susunan, "dasbor_uang", "TW II", *kolom[1:4]) == (None, None, None)


@pytest.mark.parametrize(
    ("kas", "rencana"),
    [
        (KAS, (Decimal("0.25"), Decimal("0.5"), Decimal("0.9"), 1)),
        (KAS_KOSONG, (Decimal("0.25"), Decimal("0.5"), None, None)),
    ],
    ids=["lengkap", "triwulan III kosong"],
)
def test_cash_that_is_planned_stands_beside_what_was_spent(
    kantor_kecil: Kantor, kas: str, rencana: tuple[object, ...]
) -> None:
    folder = kantor_kecil(BERPOLA + SAMPAI_DUA)
    terapkan(folder, kas)
    _, susunan = _susun(folder)
    baris = [f"TW {nomor}" for nomor in ("I", "II", "III", "IV")]
    assert tuple(_nilai(susunan, "dasbor_uang", nama, "rencana")[0] for nama in baris) == rencana
    assert _nilai(susunan, "dasbor_uang", "TW I", "selisih_lurus", "selisih_rencana") == (
        Decimal("-0.05"),
        Decimal("-0.05"),
    )
    garis = [_nilai(susunan, "bahan_garis_triwulan", nama, "serapan", "lurus", "rencana") for nama in baris]
    assert garis[1] == (Decimal("0.5"), Decimal("0.5"), Decimal("0.5"))
    assert garis[2][0] == TAK_DIGAMBAR
    assert garis[2][2] == (TAK_DIGAMBAR if rencana[2] is None else rencana[2])


def test_without_a_plan_of_cash_nothing_is_said_of_it(kantor_kecil: Kantor) -> None:
    _, susunan = _susun(kantor_kecil(BERPOLA + TERISI))
    assert "rencana" not in susunan.tabel["dasbor_uang"].menurut_key
    _, garis = susunan.tabel["dasbor_kinerja"].charts
    assert [series.nama for series in garis.series] == ["serapan", "garis lurus"]


@pytest.mark.parametrize(("isi", "jumlah"), [((1, 2), 3), ((0, 0), 0), ((1, None), None), ((None, None), None)])
def test_a_sum_over_a_blank_is_none(isi: tuple[int | None, ...], jumlah: int | None) -> None:
    assert jumlah_penuh(isi) == jumlah


def test_a_point_that_is_not_known_is_no_zero() -> None:
    assert (titik_garis(Decimal("0.5")), titik_garis(0), titik_garis(None)) == (Decimal("0.5"), 0, TAK_DIGAMBAR)


def test_it_prints_on_one_page_with_two_charts(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(BERPOLA + SAMPAI_DUA)
    terapkan(folder, KAS)
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    worksheet = openpyxl.load_workbook(hasil.berkas)[LEMBAR]
    assert worksheet.sheet_properties.pageSetUpPr is not None
    assert worksheet.sheet_properties.pageSetUpPr.fitToPage
    assert (worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight) in {(1, 1), (None, None)}
    assert len(worksheet._charts) == 2  # noqa: SLF001 - openpyxl has no other word for them


@pytest.mark.lambat
@pytest.mark.parametrize("isi", ["", SAMPAI_DUA, TERISI], ids=["kosong", "dua triwulan", "setahun"])
def test_libreoffice_computes_what_python_does(
    kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path], isi: str
) -> None:
    folder = kantor_kecil(BERPOLA + isi)
    terapkan(folder, KAS)
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    for lembar in (LEMBAR, "Bahan Grafik"):
        assert list(_beda(hasil.berkas, hitung_ulang(hasil.berkas), lembar)) == []


@pytest.mark.lambat
def test_what_is_typed_into_data_moves_the_page(kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]) -> None:
    folder = kantor_kecil(BERPOLA + SAMPAI_DUA)
    terapkan(folder, KAS)
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    _, susunan = _susun(folder)
    buku = openpyxl.load_workbook(hasil.berkas)
    for rujukan, nilai in (
        (Rujukan("data_triwulan", "KOP-1/TW2", "realisasi"), 1),
        (Rujukan("data_triwulan", "KOP-1/TW3", "realisasi"), 2),
        (Rujukan("data_anggaran_triwulan", SUB, "tw3"), 150_000),
        (Rujukan("data_dasar_triwulan", "KOP-BAIK", "tw3"), 9),
    ):
        tabel = susunan.tabel[rujukan.tabel]
        buku[tabel.lembar][susunan.alamat(tabel, rujukan)].value = nilai
    diketik = folder.parent / "diketik.xlsx"
    buku.save(diketik)
    terapkan(
        folder,
        f"! sel {BIDANG} Triwulan @realisasi/7 1\n! sel {BIDANG} Triwulan @realisasi/8 2\n"
        f'! sel {BIDANG} "Anggaran Triwulan" @tw3/6 150000\n! sel {BIDANG} "Data Dasar Triwulan" @tw3/7 9',
    )
    baru = consolidate(folder, draft=True).berkas
    assert baru is not None
    assert list(_beda(baru, hitung_ulang(diketik), LEMBAR)) == []


def _beda(berkas: Path, dihitung: Path, lembar: str) -> Iterator[tuple[str, object, object]]:
    kiri, kanan = (openpyxl.load_workbook(jalur, data_only=True)[lembar] for jalur in (berkas, dihitung))
    for baris in kiri.iter_rows():
        for sel in baris:
            isi, ulang = sel.value, kanan[sel.coordinate].value
            sama = (isi or None) == (ulang or None)
            if isinstance(isi, int | float) and isinstance(ulang, int | float):
                sama = isi == pytest.approx(ulang)
            if not sama:
                yield sel.coordinate, isi, ulang


@pytest.mark.parametrize("pola", ["akumulatif", "rata-rata", "posisi"])
@pytest.mark.parametrize(
    ("rencana", "isi"),
    [("naik | ≥ 85 |", (80, 90)), ("rentang | 80-90 |", (80, 95)), ("predikat | 78 (BB) | AKIP", (70, "80 (BB)"))],
    ids=["paling sedikit", "rentang", "predikat"],
)
def test_targets_that_are_no_plain_number_are_put_together_as_python_does(
    kantor_kecil: Kantor, rencana: str, isi: tuple[object, ...], pola: str
) -> None:
    folder = kantor_kecil(
        "perencanaan.xlsx › Indikator\n| kode | polaritas | target | skala_predikat | pola |\n"
        f"| KOP-1 | {rencana} | {pola} |"
    )
    realisasi = (f'! sel {BIDANG} Triwulan @realisasi/{nomor} "{angka}"' for nomor, angka in enumerate(isi, 6))
    terapkan(folder, "\n".join((f"! templat {BIDANG}", *realisasi)))
    laporan, susunan = _susun(folder)
    for nomor in TRIWULAN:
        (ukur,) = pengukuran(laporan, nomor)
        nilai = _nilai(susunan, "bahan_triwulan", f"KOP-1/TW{nomor}", "capaian", "kini")
        assert nilai == (ukur.sampai.capaian, ukur.kini.capaian)
