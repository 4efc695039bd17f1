"""The consolidated workbook as its readers meet it."""

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import sel_laporan
from openpyxl.workbook import Workbook

from lakip_xl.bersama.bahan import LEMBAR as LEMBAR_BAHAN
from lakip_xl.bersama.reviu import LEMBAR_DAFTAR
from lakip_xl.checking.kasus import tempat
from lakip_xl.pipeline.consolidate import consolidate

Kantor = Callable[[str], Path]
HitungUlang = Callable[[Path], Path]


@pytest.fixture
def tahun(tmp_path: Path) -> Path:
    """A copy of the real year."""
    return Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*")))


@pytest.fixture
def berkas(tahun: Path) -> Path:
    """Its consolidated workbook."""
    berkas = consolidate(tahun).berkas
    assert berkas is not None
    return berkas


def baris(buku: Workbook, lembar: str, kunci: str, kolom: int = 1) -> dict[str, object]:
    """Return a row of a table by the value of a column: its cells by header."""
    worksheet = buku[lembar]
    kepala = [sel.value for sel in worksheet[5]]
    for isi in worksheet.iter_rows(min_row=6):
        if isi[kolom - 1].value == kunci:
            return {str(nama): sel.value for nama, sel in zip(kepala, isi, strict=True)}
    raise AssertionError(f"{kunci} tidak ada di {lembar}")


def test_totals_of_tabel_3_3(berkas: Path) -> None:
    buku = openpyxl.load_workbook(berkas, data_only=True)
    jumlah = baris(buku, "Tabel 3.3", "Jumlah", kolom=2)
    assert jumlah["Rencana Keuangan (Rp)"] == 18_836_401_182
    assert jumlah["Realisasi Keuangan (Rp)"] == 17_716_438_180
    assert jumlah["Sisa / SiLPA (Rp)"] == 1_119_963_002
    assert jumlah["Serapan"] == pytest.approx(0.9405, abs=5e-5)
    rapat = baris(buku, "Tabel 3.3", "2.17.01.2.06.09")
    assert (round(float(str(rapat["Serapan"])), 4), rapat["Kategori"]) == (0.6760, "Cukup Berhasil")
    assert baris(buku, "Tabel 3.3", "2.07.02")["Kategori"] == "Tidak Berhasil"


def test_sums_agree_at_every_level(berkas: Path) -> None:
    buku = openpyxl.load_workbook(berkas, data_only=True)
    isi = {
        str(sel[0].value): (sel[2].value, sel[3].value)
        for sel in buku["Tabel 3.3"].iter_rows(min_row=6)
        if sel[0].value
    }
    for kode, nilai in isi.items():
        anak = [lain for lain in isi if _induk(lain) == kode]
        if anak:
            assert nilai == tuple(sum(int(str(isi[lain][kolom])) for lain in anak) for kolom in (0, 1))
    status = {sel[9].value for sel in buku["Rekonsiliasi"].iter_rows(min_row=6, max_row=37)}
    assert status == {"COCOK"}


def _induk(kode: str) -> str | None:
    titik = kode.count(".")
    return kode.rsplit(".", {5: 1, 4: 2}[titik])[0] if titik in (4, 5) else None


def test_every_sheet_is_listed_and_leads_back(berkas: Path) -> None:
    buku = openpyxl.load_workbook(berkas)
    tautan = {sel.value: sel.hyperlink.location for sel in buku["Daftar Isi"]["A"] if sel.hyperlink}
    assert list(tautan) == [nama for nama in buku.sheetnames[2:] if nama != LEMBAR_DAFTAR]
    assert all(lokasi == f"'{nama}'!A1" for nama, lokasi in tautan.items())
    assert all(buku[nama]["A3"].hyperlink.location == "'Daftar Isi'!A1" for nama in tautan)
    for nama in (
        "Tabel 2.1",
        "BAB II Perjanjian Kinerja",
        "Tabel 3.1.1",
        "Tabel 3.1.3",
        "3.2 Koperasi",
        "3.5 Hubungan Industrial",
        "Tabel 3.3",
    ):
        assert nama in tautan


def test_a_figure_leads_to_its_file_sheet_and_cell(tahun: Path, berkas: Path) -> None:
    buku = openpyxl.load_workbook(berkas, data_only=True)
    worksheet = buku["Data Anggaran"]
    kepala = [sel.value for sel in worksheet[5]]
    for isi in worksheet.iter_rows(min_row=6, max_row=57, values_only=True):
        baris = dict(zip(kepala, isi, strict=True))
        for angka, sumber in (("Pagu (Rp)", "Sumber Pagu"), ("Realisasi (Rp)", "Sumber Realisasi")):
            nama, lembar, alamat = str(baris[sumber]).split(" › ")
            assert _buka(tahun / nama)[lembar][alamat].value == baris[angka]


_TERBUKA: dict[Path, Workbook] = {}


def _buka(jalur: Path) -> Workbook:
    if jalur not in _TERBUKA:
        _TERBUKA[jalur] = openpyxl.load_workbook(jalur)
    return _TERBUKA[jalur]


def test_no_input_figure_stands_twice(berkas: Path) -> None:
    """Numbers typed into the workbook stand on Data sheets (and Jejak counts rows); all others are formulas."""
    buku = openpyxl.load_workbook(berkas)
    for worksheet in buku:
        if worksheet.title.startswith("Data ") or worksheet.title in {"Jejak", LEMBAR_DAFTAR}:
            continue
        angka = [
            sel.coordinate
            for baris in worksheet.iter_rows(min_row=6)
            for sel in baris
            if sel.data_type == "n" and sel.value is not None
        ]
        if worksheet.title == LEMBAR_BAHAN:  # places of an order, from 1, down its first column
            angka = [alamat for alamat in angka if not alamat.startswith("A")]
        assert angka == [], worksheet.title


def test_what_came_in_equals_what_came_out(berkas: Path) -> None:
    jejak = openpyxl.load_workbook(berkas)["Jejak"]
    kepala = [sel.value for sel in jejak[5]]
    semua = (dict(zip(kepala, baris, strict=True)) for baris in jejak.iter_rows(min_row=6, values_only=True))
    isi = [baris for baris in semua if len(str(baris["SHA-256"])) == 64]
    assert len({baris["Berkas"] for baris in isi}) == 7
    assert [baris for baris in isi if baris["Baris Dibaca"] != baris["Baris Dipakai"]] == []
    assert [baris for baris in isi if baris["Kolom Berisi"] != baris["Kolom Dipakai"]] == []


@pytest.mark.lambat
def test_every_formula_has_the_value_that_libreoffice_computes(berkas: Path, hitung_ulang: HitungUlang) -> None:
    rumus, ditulis, dihitung = _tiga(berkas, hitung_ulang(berkas))
    jumlah = 0
    for worksheet in rumus:
        for sel in (sel for baris in worksheet.iter_rows() for sel in baris if sel.data_type == "f"):
            jumlah += 1
            tertulis, terhitung = (buku[worksheet.title][sel.coordinate].value for buku in (ditulis, dihitung))
            assert _sama(tertulis, terhitung), (
                f"{worksheet.title}!{sel.coordinate} {sel.value}: {tertulis} / {terhitung}"
            )
            assert not str(terhitung).startswith("#")
    assert jumlah >= 700
    assert not re.search(r"FILTER|XLOOKUP|INDIRECT|LET\(|TEXT\(|\[\d", "".join(_semua_rumus(rumus)))


def _semua_rumus(buku: Workbook) -> list[str]:
    return [
        str(sel.value) for worksheet in buku for baris in worksheet.iter_rows() for sel in baris if sel.data_type == "f"
    ]


def _tiga(berkas: Path, ulang: Path) -> tuple[Workbook, Workbook, Workbook]:
    return (
        openpyxl.load_workbook(berkas),
        openpyxl.load_workbook(berkas, data_only=True),
        openpyxl.load_workbook(ulang, data_only=True),
    )


def _sama(kiri: object, kanan: object) -> bool:
    if isinstance(kiri, int | float) and isinstance(kanan, int | float):
        return kiri == pytest.approx(kanan, rel=1e-9, abs=1e-9)
    return (kiri or None) == (kanan or None)


@pytest.mark.lambat
def test_a_changed_figure_moves_everything_above_it(berkas: Path, hitung_ulang: HitungUlang, tmp_path: Path) -> None:
    """One realisasi on Data Anggaran is lowered to 10 %: sums, SiLPA, percents and categories follow."""
    buku = openpyxl.load_workbook(berkas)
    worksheet = buku["Data Anggaran"]
    nomor = next(isi[0].row for isi in worksheet.iter_rows(min_row=6) if isi[0].value == "2.17.03.2.01.02")
    sel_laporan(worksheet, "Realisasi (Rp)", nomor).value = 34_389_490
    ubahan = tmp_path / "ubahan.xlsx"
    buku.save(ubahan)
    hasil = openpyxl.load_workbook(hitung_ulang(ubahan), data_only=True)
    turun = 338_807_400 - 34_389_490
    for kode in ("2.17.03.2.01.02", "2.17.03.2.01", "2.17.03"):
        program = baris(hasil, "Tabel 3.3", kode)
        assert program["Realisasi Keuangan (Rp)"] == 34_389_490
        assert program["Serapan"] == pytest.approx(0.1)
        assert program["Kategori"] == "Tidak Berhasil"
    jumlah = baris(hasil, "Tabel 3.3", "Jumlah", kolom=2)
    assert jumlah["Realisasi Keuangan (Rp)"] == 17_716_438_180 - turun
    assert jumlah["Sisa / SiLPA (Rp)"] == 1_119_963_002 + turun
    assert jumlah["Serapan"] == pytest.approx((17_716_438_180 - turun) / 18_836_401_182)


@pytest.mark.lambat
def test_a_changed_base_figure_moves_the_indicator(berkas: Path, hitung_ulang: HitungUlang, tmp_path: Path) -> None:
    buku = openpyxl.load_workbook(berkas)
    kepala = {sel.value: letak for letak, sel in enumerate(buku["Data Dasar"][5])}
    sel = next(
        isi[kepala["Nilai"]]
        for isi in buku["Data Dasar"].iter_rows(min_row=6)
        if (isi[kepala["Kode Data"]].value, isi[kepala["Tahun"]].value) == ("KOP-BERKUALITAS", 2022)
    )
    sel.value = 6
    ubahan = tmp_path / "ubahan.xlsx"
    buku.save(ubahan)
    hasil = openpyxl.load_workbook(hitung_ulang(ubahan), data_only=True)
    indikator = baris(hasil, "Tabel 3.1.3", "IKU-2")
    assert indikator["Realisasi"] == pytest.approx(6 / 309 * 100)
    assert indikator["Capaian"] == pytest.approx(6 / 309 * 100 / 4)
    assert indikator["Kategori"] == "Tidak Berhasil"


def test_equal_inputs_give_equal_bytes(tahun: Path, berkas: Path) -> None:
    pertama = berkas.read_bytes()
    consolidate(tahun)
    assert berkas.read_bytes() == pertama


def test_a_kesalahan_stops_it_and_leaves_the_earlier_output(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | 12.34x |")
    lama = folder / "LAKIP-2022.xlsx"
    lama.write_bytes(b"hasil lama")
    hasil = consolidate(folder)
    assert hasil.berkas is None
    assert lama.read_bytes() == b"hasil lama"
    assert [(temuan.kode, str(temuan.sel)) for temuan in hasil.pemeriksaan.temuan] == [
        ("S08", tempat("masukan/bidang.xlsx › Anggaran › @realisasi/6"))
    ]
    assert sorted(jalur.name for jalur in folder.iterdir()) == ["LAKIP-2022.xlsx", "masukan", "perencanaan.xlsx"]


def test_a_draft_is_written_all_the_same_and_says_so_on_every_page(kantor_kecil: Kantor) -> None:
    hasil = consolidate(kantor_kecil("! hapus masukan/bidang.xlsx"), draft=True)
    assert hasil.draf
    assert hasil.berkas is not None
    buku = openpyxl.load_workbook(hasil.berkas)
    assert all("DRAF" in (buku[nama].oddHeader.center.text or "") for nama in buku.sheetnames if nama != LEMBAR_DAFTAR)
    assert "DRAF" in str(buku["Sampul"]["A2"].value)
    assert buku["Pemeriksaan"]["A6"].value == "B02"


def test_a_year_without_faults_has_no_draft_mark_even_when_asked(kantor_kecil: Kantor) -> None:
    hasil = consolidate(kantor_kecil(""), draft=True)
    assert not hasil.draf


def test_a_sub_kegiatan_added_is_counted_once_everywhere(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(
        "perencanaan.xlsx › Program\n! tambah\n"
        "| kode | uraian | unit | pagu |\n| 2.17.03.2.01.02 | Baru | bidang | 2000000 |"
    )
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    buku = openpyxl.load_workbook(hasil.berkas, data_only=True)
    assert baris(buku, "Tabel 3.3", "2.17.03.2.01")["Rencana Keuangan (Rp)"] == 3_000_000
    assert baris(buku, "Tabel 3.3", "Jumlah", kolom=2)["Rencana Keuangan (Rp)"] == 3_500_000


def test_text_that_looks_like_a_formula_stays_text(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Pelaksanaan\n| nomor | sub_kegiatan | acara | tempat | mulai |\n"
        "| 1 | 2.17.03.2.01.01 | '=cmd!A1 | '@SUM(1) | 2022-03-01 |"
    )
    berkas = consolidate(folder).berkas
    assert berkas is not None
    worksheet = openpyxl.load_workbook(berkas)["Data Pelaksanaan"]
    (urutan,) = (baris[0].row for baris in worksheet if "=cmd!A1" in [sel.value for sel in baris])
    acara, letak, mulai = (sel_laporan(worksheet, kepala, urutan) for kepala in ("Acara", "Tempat", "Mulai"))
    assert [(sel.value, sel.data_type) for sel in (acara, letak)] == [("=cmd!A1", "s"), ("@SUM(1)", "s")]
    assert mulai.value.date() == date(2022, 3, 1)
