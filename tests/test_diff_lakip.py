"""What changed between two consolidated workbooks: rows of their Data sheets, wherever they stand."""

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, kantor, sel_laporan
from test_diff import BIDANG, RENCANA, Capsys, baris_beda
from ubahan import terapkan

from lakip_xl.excel.baca.tabel_banding import tabel_laporan
from lakip_xl.excel.baca.tabel_mentah import buka
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.diff import diff
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.tables import TABLES


def _gabungkan(folder: Path) -> Path:
    berkas = consolidate(folder, draft=True).berkas
    assert berkas is not None
    return berkas


@pytest.fixture(scope="module")
def lakip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The consolidated workbook of the real year."""
    return _gabungkan(Path(shutil.copytree(TAHUN_NYATA, tmp_path_factory.mktemp("nyata") / "2022")))


def test_they_are_compared_by_their_data_sheets(tmp_path: Path, capsys: Capsys) -> None:
    lama = kantor(tmp_path / "lama")
    baru = kantor(tmp_path / "baru", f"{RENCANA} › Program\n| kode | pagu |\n| {SUB} | 2000000 |")
    terapkan(baru, f"{BIDANG} › Data Dasar\n| kunci | nilai |\n| KOP-BAIK/2022 | 30 |")
    acara = f"| sub_kegiatan | acara | mulai | selesai |\n| {SUB} | Rapat | 2022-03-07 | 2022-03-08 |"
    terapkan(baru, f"{BIDANG} › Pelaksanaan\n! tambah\n{acara}")
    gabungan = _gabungkan(baru)
    baris = baris_beda(capsys, _gabungkan(lama), gabungan)
    pagu = sel_laporan(openpyxl.load_workbook(gabungan)["Data Anggaran"], "Pagu (Rp)", 6).coordinate
    assert baris[0] == f"! Data Anggaran › {SUB} · bidang › Pagu (Rp): 1.000.000 ({pagu}) → 2.000.000 ({pagu})"
    assert not [lain for lain in baris[1:] if lain.startswith("!")]
    for awal in (
        "  Data Dasar › KOP-BAIK · 2022 › Nilai: 20 (",
        "  Data Indikator › IKU-1 › Realisasi 2022: 20 (",
        "  Data Indikator › IKU-1 › Capaian: 200 % (",
        f"  Data Pelaksanaan › bidang · {SUB} · Rapat: hanya di baru (baris 7): Mulai 7 Maret 2022; Selesai 8 Maret",
    ):
        assert any(tertulis.startswith(awal) for tertulis in baris), awal


def test_equal_ones_have_no_difference(lakip: Path, capsys: Capsys) -> None:
    assert baris_beda(capsys, lakip, lakip) == []


def test_rows_may_be_sorted_and_moved(lakip: Path, tmp_path: Path, capsys: Capsys) -> None:
    buku = openpyxl.load_workbook(lakip, data_only=True)
    worksheet = buku["Data Anggaran"]
    isi = [[sel.value for sel in baris] for baris in worksheet.iter_rows(min_row=6, max_row=57)]
    for nomor, baris in enumerate(reversed(isi), start=6):
        for kolom, nilai in enumerate(baris, start=1):
            worksheet.cell(nomor, kolom).value = nilai
    satu, dua = sel_laporan(worksheet, "Realisasi (Rp)", 6), sel_laporan(worksheet, "Alasan Deviasi", 7)
    satu.value += 1  # type: ignore[operator]
    dua.value = "#N/A"
    worksheet.insert_rows(1, 2)
    buku.create_sheet("Data Kosong")
    buku.save(tmp_path / "kini.xlsx")
    alasan, realisasi = baris_beda(capsys, lakip, tmp_path / "kini.xlsx")
    assert alasan.startswith(f"  Data Anggaran › {isi[-2][0]} · {isi[-2][4]} › Alasan Deviasi: ")
    assert alasan.endswith(f" → #N/A ({dua.coordinate})")
    assert realisasi.startswith(f"  Data Anggaran › {isi[-1][0]} · {isi[-1][4]} › Realisasi (Rp): ")
    assert realisasi.endswith(f" ({satu.coordinate})")


def test_one_that_lost_its_identity_is_still_known(lakip: Path, tmp_path: Path, capsys: Capsys) -> None:
    buku = openpyxl.load_workbook(lakip, data_only=True)
    for nama in list(buku.custom_doc_props.names):
        del buku.custom_doc_props[nama]
    buku.save(tmp_path / "LAKIP.xlsx")
    assert baris_beda(capsys, lakip, tmp_path / "LAKIP.xlsx") == []


def test_one_is_not_compared_with_an_input_workbook(lakip: Path) -> None:
    with pytest.raises(TidakTerbaca, match=r"berkas perencanaan, .*berkas LAKIP gabungan; .*sejenis"):
        diff(TAHUN_NYATA / "perencanaan.xlsx", lakip)


def test_every_data_sheet_is_compared_by_key_columns_that_it_has(lakip: Path) -> None:
    isi = lakip.read_bytes()
    nama = [lembar for lembar in buka(isi, ()).nama_lembar if lembar.startswith("Data ")]
    semua = list(tabel_laporan(buka(isi, nama)))
    kosong = Laporan(Buku(PERENCANAAN, ""))
    dinyatakan = {
        pengantar.susun.__name__: {tabel.sebutan or tabel.lembar for tabel in pengantar.susun(kosong)}
        for pengantar in TABLES
        if pengantar.susun.__name__.startswith("data_")
    }
    assert all(dinyatakan.values()), "a Data table that a blank report does not declare is compared by place"
    tanpa_isi = {"Data Sumber", "Data Sumber Bulanan", "Data Susunan Ekspor", "Data Pembanding", "Data Rencana Aksi"}
    tanpa_isi |= {"Data Triwulan", "Data Dasar Triwulan", "Data Anggaran Triwulan", "Data Aksi Triwulan"}
    tanpa_isi |= {"Data Anggaran Kas", "Data Anggaran Renstra"}
    """Of exports, other regions and quarters, which this year has none of."""
    assert {tabel.lembar for tabel in semua} == set().union(*dinyatakan.values()) - tanpa_isi
    assert set(nama) <= {tabel.lembar for pengantar in TABLES for tabel in pengantar.susun(kosong)}
    for tabel in semua:
        assert set(tabel.kunci) <= set(tabel.kepala), tabel.lembar
        assert not [kepala for kepala in tabel.kepala if kepala.startswith("Sumber")]
        kunci = [baris.kunci for baris in tabel.baris]
        assert kunci or tabel.lembar == "Data Pengesahan", tabel.lembar  # the published report names nobody of a unit
        assert all(map(any, kunci)), tabel.lembar
        assert len(set(kunci)) == len(kunci) or tabel.lembar == "Data Pelaksanaan", tabel.lembar


@pytest.mark.lambat
def test_libreoffice_makes_no_difference(lakip: Path, hitung_ulang: Callable[[Path], Path], capsys: Capsys) -> None:
    for berkas in (TAHUN_NYATA / "masukan" / "koperasi.xlsx", TAHUN_NYATA / "perencanaan.xlsx", lakip):
        assert baris_beda(capsys, berkas, hitung_ulang(berkas)) == [], berkas.name
